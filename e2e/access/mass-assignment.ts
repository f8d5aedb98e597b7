import { getTableColumns, getTableName, is } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import { schema } from '~db/index.server'
import { ask } from './ask'
import type { OneCell } from './cells'
import type { World } from './plant'
import type { Tables } from './tables'
import type { Fields, Things } from './thing'
import { questionOf } from './walk'

const poison = 'poison-7f3a91'
/** The portal takes no form with more than 500: a large one is asked with the names in several. */
const mostFields = 480

/** Names of every column of the schema, as in SQL and as in the code. */
export function columnNames(): string[] {
  const tables = Object.values(schema as Record<string, unknown>).filter((one): one is PgTable => is(one, PgTable))
  const names = tables.flatMap((table) => [getTableName(table), ...Object.keys(getTableColumns(table))])
  return [...new Set(names.flatMap((name) => [name, name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)]))]
}

/**
 * Posts every column's name beside what the form has to every act that writes, as someone who may: the same tables
 * change as without, and the value comes to stand nowhere.
 */
export async function massAssignment(world: World, things: Things, tables: Tables, cells: readonly OneCell[]): Promise<{ acts: number; names: number; surprises: string[] }> {
  const surprises: string[] = []
  const names = columnNames()
  const acts = new Map<string, OneCell>()
  for (const cell of cells) {
    const key = `${cell.act} ${cell.pattern}`
    if (String(cell.expected).endsWith('written') && !acts.has(key)) acts.set(key, cell)
  }
  for (const [key, cell] of acts) {
    const question = questionOf(cell, things[cell.pattern]![cell.state]!, world)
    const plain = await ask(world.origin, question)
    const changed = (await tables.changed()).join()
    await tables.putBack()
    const own = new Set((question.fields ?? []).map(([name]) => name))
    const extra: Fields = names.filter((name) => !own.has(name)).map((name) => [name, poison])
    const room = mostFields - (question.fields?.length ?? 0)
    for (let at = 0; at < extra.length; at += room) {
      const poisoned = await ask(world.origin, { ...question, fields: [...(question.fields ?? []), ...extra.slice(at, at + room)] })
      const alsoChanged = (await tables.changed()).join()
      if (poisoned.status !== plain.status) surprises.push(`${key} with every column's name: ${plain.status} became ${poisoned.status}`)
      if (alsoChanged !== changed) surprises.push(`${key} with every column's name changed ${alsoChanged} instead of ${changed}`)
      for (const table of await tables.holding(poison)) surprises.push(`${key} with every column's name wrote into ${table}`)
      await tables.putBack()
    }
  }
  return { acts: acts.size, names: names.length, surprises }
}
