import type postgres from 'postgres'
import { isCode } from './codes'
import type { Column } from './columns'
import { mark, type Secret } from './secret'

/** Rows whose words are meant to be public: a condition that keeps them out of what is marked, by table or column. */
export type Kept = Record<string, string>

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Puts a mark of its own into every private column of words, in every row but the kept ones. */
export async function markWords(sql: postgres.TransactionSql, columns: readonly Column[], kept: Kept): Promise<Secret[]> {
  const secrets: Secret[] = []
  for (const { table, name, type, public: open } of columns) {
    if (open || isCode(table, name) || (type !== 'text' && type !== 'jsonb')) continue
    const where = kept[`${table}.${name}`] ?? kept[table] ?? 'true'
    const value = mark()
    const changed = type === 'text' ? await markText(sql, { table, name, where, value }) : await markJson(sql, { table, name, where, value })
    if (changed > 0) secrets.push({ kind: `${table} in use`, where: `${table}.${name}`, value })
  }
  return secrets
}

type Place = { table: string; name: string; where: string; value: string }

/** Where all rows are empty, one of them gets it: it may be an end or a return that has not happened. */
async function markText(sql: postgres.TransactionSql, { table, name, where, value }: Place): Promise<number> {
  const { count } = await sql.unsafe(`update "${table}" set "${name}" = "${name}" || ' ${value}' where "${name}" is not null and (${where})`)
  if (count > 0) return count
  return (await sql.unsafe(`update "${table}" set "${name}" = '${value}' where ctid = (select ctid from "${table}" where ${where} limit 1)`)).count
}

async function markJson(sql: postgres.TransactionSql, { table, name, where, value }: Place): Promise<number> {
  const rows = await sql.unsafe<{ at: string; json: Json }[]>(`select ctid::text as at, "${name}" as json from "${table}" where "${name}" is not null and (${where})`)
  let changed = 0
  for (const { at, json } of rows) {
    const next = withMark(json, value)
    if (JSON.stringify(next) === JSON.stringify(json)) continue
    changed += 1
    await sql.unsafe(`update "${table}" set "${name}" = $1::text::jsonb where ctid = $2::tid`, [JSON.stringify(next), at])
  }
  return changed
}

/** Behind every text that a person wrote; codes, days and numbers stay as they are. */
export function withMark(json: Json, value: string): Json {
  if (typeof json === 'string') return /[^\w.:/+-]/.test(json) ? `${json} ${value}` : json
  if (Array.isArray(json)) return json.map((one) => withMark(one, value))
  if (json && typeof json === 'object') return Object.fromEntries(Object.entries(json).map(([key, one]) => [key, withMark(one, value)]))
  return json
}
