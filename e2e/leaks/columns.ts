import type postgres from 'postgres'
import { visibility } from '~db/schema/visibility.server'

export type Column = {
  table: string
  name: string
  /** As PostgreSQL names it: 'text', 'jsonb', 'ARRAY', 'integer', 'timestamp with time zone'… */
  type: string
  /** Of an array, of what: '_text'. */
  element: string
  nullable: boolean
  generated: boolean
  public: boolean
}

/** Every column of every table, and those of tables and views that are marked neither public nor private, or both, or are not there. */
export async function readColumns(sql: postgres.Sql): Promise<{ columns: Column[]; wrong: string[] }> {
  const rows = await sql<{ table: string; name: string; type: string; element: string; nullable: boolean; generated: boolean; view: boolean }[]>`
    select c.table_name as table, c.column_name as name, data_type as type, udt_name as element, is_nullable = 'YES' as nullable,
           is_generated = 'ALWAYS' or is_identity = 'YES' as generated, t.table_type = 'VIEW' as view
      from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' order by c.table_name, ordinal_position`
  const marked = (table: string, as: 'public' | 'private') => new Set((visibility[table]?.[as] ?? '').split(' ').filter(Boolean))
  const wrong: string[] = []
  const all = rows.map((row) => {
    const [open, shut] = [marked(row.table, 'public').has(row.name), marked(row.table, 'private').has(row.name)]
    if (open === shut) wrong.push(`${row.table}.${row.name} is marked ${open ? 'public and private' : 'neither public nor private'}`)
    return { ...row, public: open && !shut }
  })
  const there = new Set(all.map(({ table, name }) => `${table}.${name}`))
  for (const table of Object.keys(visibility)) {
    for (const name of [...marked(table, 'public'), ...marked(table, 'private')]) {
      if (!there.has(`${table}.${name}`)) wrong.push(`${table}.${name} is marked and is not there`)
    }
  }
  // A view holds nothing of its own.
  return { columns: all.filter(({ view }) => !view), wrong }
}
