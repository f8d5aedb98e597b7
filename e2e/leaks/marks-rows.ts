import type postgres from 'postgres'
import { newId } from '~/platform/ids.server'
import { noRowOfItsOwn } from './codes'
import type { Column } from './columns'
import { daysOf, sumsOf } from './marks-numbers'
import { mark, markDay, markNumber, type Secret } from './secret'

/**
 * One row more in every table whose columns are all private, with a mark in each of them: codes too, which cannot be
 * marked in rows that are used. Tables that are public in part have rows of their own.
 * @returns also the tables whose rules allow no such row
 */
export async function rowOfMarks(sql: postgres.TransactionSql, columns: readonly Column[]): Promise<{ secrets: Secret[]; refused: string[] }> {
  const secrets: Secret[] = []
  const refused: string[] = []
  const tables = Map.groupBy(columns, ({ table }) => table)
  for (const [table, own] of tables) {
    if (noRowOfItsOwn.has(table) || (own.some((column) => column.public) && table !== 'import_file')) continue
    const values = own.filter(({ generated }) => !generated).map((column) => ({ column, ...valueFor(column) }))
    const names = values.map(({ column }) => `"${column.name}"`).join(', ')
    try {
      await sql.savepoint((tx) => tx.unsafe(`insert into "${table}" (${names}) values (${values.map(({ literal }) => literal).join(', ')})`))
      secrets.push(...values.flatMap((value) => value.secrets))
    } catch (error) {
      refused.push(`${table}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return { secrets, refused }
}

function valueFor({ table, name, type, element, public: open }: Column): { literal: string; secrets: Secret[] } {
  const where = `${table}.${name}`
  const kind = table
  const found = (value: string): Secret[] => (open ? [] : [{ kind, where, value }])
  if (type === 'uuid') {
    const id = newId()
    return { literal: `'${id}'`, secrets: found(id) }
  }
  if (type === 'boolean') return { literal: 'true', secrets: [] }
  if (type.startsWith('timestamp')) {
    const day = markDay(true)
    return { literal: `'${day}T12:00:00Z'`, secrets: open ? [] : daysOf(kind, where, day) }
  }
  if (type === 'integer' || type === 'bigint' || type === 'double precision' || type === 'numeric') {
    const number = markNumber()
    return { literal: String(number), secrets: open ? [] : sumsOf(kind, where, number) }
  }
  const word = mark()
  if (type === 'jsonb') return { literal: `'["${word}"]'`, secrets: found(word) }
  if (type === 'ARRAY') {
    if (element === '_text') return { literal: `array['${word}']`, secrets: found(word) }
    const day = markDay(true)
    return { literal: `array['${day}T12:00:00Z'::timestamptz]`, secrets: open ? [] : daysOf(kind, where, day) }
  }
  if (type === 'date') {
    const day = markDay(true)
    return { literal: `'${day}'`, secrets: open ? [] : daysOf(kind, where, day) }
  }
  return { literal: `'${word}'`, secrets: found(word) }
}
