import type postgres from 'postgres'
import { formatDate, languages } from '~/i18n'
import { freeNumbers, secretAsItIs, workingMoments } from './codes'
import type { Column } from './columns'
import { markDay, markNumber, type Secret } from './secret'
import type { Kept } from './marks'

/** Moments that lie ahead where they are of use; all others lie behind. */
const ahead = /expires|until|answer_by|due_by/

/** A day as it would be shown: by its numbers and in the words of every language. */
export function daysOf(kind: string, where: string, day: string): Secret[] {
  const date = new Date(`${day}T12:00:00Z`)
  return [...new Set([day, ...languages.map(({ code }) => formatDate(date, code))])].map((value) => ({ kind, where, value }))
}

/** A sum as it would be shown. */
export function sumsOf(kind: string, where: string, pence: number): Secret[] {
  const pounds = (pence / 100).toFixed(2)
  return [...new Set([String(pence), pounds, ...(pence % 100 === 0 ? [String(pence / 100)] : [])])].map((value) => ({ kind, where, value }))
}

/** Changes private moments and numbers to ones that stand nowhere else. Done last: the portal works by some of them. */
export async function markNumbers(sql: postgres.TransactionSql, columns: readonly Column[], kept: Kept): Promise<Secret[]> {
  const secrets: Secret[] = []
  for (const { table, name, type, public: open } of columns) {
    const where = `${table}.${name}`
    const rows = kept[where] ?? kept[table] ?? 'true'
    if (open) continue
    if (type.startsWith('timestamp') && !workingMoments.has(where)) {
      const day = markDay(ahead.test(name))
      const { count } = await sql.unsafe(`update "${table}" set "${name}" = '${day}T12:00:00Z' where "${name}" is not null and (${rows})`)
      const one = count > 0 ? count : (await sql.unsafe(`update "${table}" set "${name}" = '${day}T12:00:00Z' where ctid = (select ctid from "${table}" where ${rows} limit 1)`)).count
      if (one > 0) secrets.push(...daysOf(`${table} in use`, where, day))
    }
    if (freeNumbers.has(where)) {
      const number = markNumber()
      const { count } = await sql.unsafe(`update "${table}" set "${name}" = ${number} where ${rows}`)
      if (count > 0) secrets.push(...sumsOf(`${table} in use`, where, number))
    }
  }
  return secrets
}

/** Private ids, hashes and references as they stand, without those that a public column holds too. */
export async function standing(sql: postgres.TransactionSql, columns: readonly Column[]): Promise<Secret[]> {
  const ids = (open: boolean) => columns.filter(({ type, ...column }) => type === 'uuid' && column.public === open)
  const publicIds = new Set((await Promise.all(ids(true).map(({ table, name }) => values(sql, table, name)))).flat())
  const secrets = new Map<string, Secret>()
  for (const { table, name } of ids(false)) {
    for (const value of await values(sql, table, name)) {
      if (!publicIds.has(value) && !secrets.has(value)) secrets.set(value, { kind: 'internal id', where: `${table}.${name}`, value })
    }
  }
  for (const where of secretAsItIs) {
    const [table = '', name = ''] = where.split('.')
    for (const value of await values(sql, table, name)) if (value.length > 5 && !secrets.has(value)) secrets.set(value, { kind: `${table} ${name}`.replaceAll('_', ' '), where, value })
  }
  return [...secrets.values()]
}

async function values(sql: postgres.TransactionSql, table: string, name: string): Promise<string[]> {
  const rows = await sql.unsafe<{ value: string }[]>(`select distinct "${name}"::text as value from "${table}" where "${name}" is not null`)
  return rows.map(({ value }) => value)
}
