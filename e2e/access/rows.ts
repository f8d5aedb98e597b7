import { sql as raw } from 'drizzle-orm'
import { as, nobody, personActor } from '~db/index.server'
import { visibility } from '~db/schema/visibility.server'
import { rows as expectedRows } from './expected/rows'
import { isKind, kinds, type Kind } from './people'
import type { World } from './plant'

/** Tables with nothing public in them. The clock is no data; nobody but its functions reads it. */
export function privateTables(): string[] {
  return Object.keys(visibility).filter((name) => !visibility[name]!.public && name !== 'portal_clock')
}

/** Rows that `portal_app` reaches without an actor, over all private tables: 0. */
export async function rowsOfNobody(): Promise<number> {
  let seen = 0
  for (const table of privateTables()) seen += (await reached(null, table)).split(' ').filter(Boolean).length
  return seen
}

/** Every private table as every signed-in person: what she reaches and should not, or the other way round. */
export async function rowSurprises(world: World, tables = privateTables()): Promise<{ cells: number; surprises: string[] }> {
  const surprises: string[] = []
  let cells = 0
  for (const table of tables) {
    const expected = expectedRows[table]
    if (!expected) {
      surprises.push(`table ${table} is not in the table of what is expected`)
      continue
    }
    for (const kind of kinds) {
      if (kind === 'visitor' || kind === 'ended') continue
      cells += 1
      const should = await expectedFor(world, table, expected, kind)
      const does = await reached(world.people[kind]!, table)
      if (should !== does) surprises.push(`select from ${table} as ${kind}: ${count(does)} rows, expected ${count(should)}`)
    }
  }
  for (const [table, conditions] of Object.entries(expectedRows)) {
    for (const word of Object.values(conditions).join(' ').split(' ')) {
      if (word !== '' && word !== 'everybody' && !isKind(word)) surprises.push(`${table}: nobody is called ${word}`)
    }
  }
  return { cells, surprises }
}

const count = (found: string) => found.split(' ').filter(Boolean).length

/** Each row as a hash, in order: the set that a person reaches. */
async function reached(personId: string | null, table: string): Promise<string> {
  const actor = personId ? personActor({ personId }) : nobody
  try {
    const found = await as(actor, (tx) => tx.execute<{ seen: string }>(raw.raw(hashes(table, 'true'))))
    return found[0]?.seen ?? ''
  } catch (error) {
    if (cause(error) === '42501') return ''
    throw error
  }
}

async function expectedFor({ sql, group, people }: World, table: string, conditions: Record<string, string>, kind: Kind): Promise<string> {
  const own = Object.entries(conditions).filter(([, who]) => who === 'everybody' || who.split(' ').includes(kind))
  if (own.length > 1) throw new Error(`${table}: ${kind} is there twice`)
  if (!own[0]) return ''
  const where = own[0][0].replaceAll(':me', `'${people[kind]}'`).replaceAll(':group', `'${group}'`)
  const [row] = await sql.unsafe<{ seen: string }[]>(hashes(table, where))
  return row?.seen ?? ''
}

function hashes(table: string, where: string): string {
  return `select coalesce(string_agg(md5(x::text), ' ' order by md5(x::text)), '') as seen from "${table}" x where ${where}`
}

function cause(error: unknown): string {
  const inner = error instanceof Error && error.cause ? error.cause : error
  return typeof inner === 'object' && inner && 'code' in inner ? String(inner.code) : ''
}
