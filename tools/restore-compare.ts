import type postgres from 'postgres'

/** One table before the backup and after the restore. */
export type Compared = { name: string; rows: number; restored: number; same: boolean }

/**
 * Tables that hold rows themselves, as quoted names; none of the system's, and not the queue's statistics, of which each day
 * has a table of its own: they are not the same on both sides of midnight, and nothing is lost with them.
 */
export async function tablesOf(sql: postgres.ISql): Promise<string[]> {
  const rows = await sql<{ name: string }[]>`
    select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and c.relpersistence = 'p' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
      and not (n.nspname = 'pgboss' and c.relname like 'queue_stats%')
    order by 1`
  return rows.map((row) => row.name)
}

/** Compares all tables by number of rows and by a hash of all rows that does not depend on their order. */
export async function compare(from: postgres.ISql, to: postgres.ISql): Promise<Compared[]> {
  const restoredTables = new Set(await tablesOf(to))
  const compared: Compared[] = []
  for (const name of await tablesOf(from)) {
    const before = await summary(from, name)
    const after = restoredTables.has(name) ? await summary(to, name) : { rows: 0, hash: 'no table' }
    compared.push({ name, rows: before.rows, restored: after.rows, same: before.rows === after.rows && before.hash === after.hash })
  }
  return compared
}

async function summary(sql: postgres.ISql, table: string): Promise<{ rows: number; hash: string }> {
  const [row] = await sql.unsafe<{ rows: number; hash: string }[]>(
    `select count(*)::int as rows, coalesce(sum(hashtextextended(t::text, 0)::numeric), 0)::text as hash from ${table} t`,
  )
  return row ?? { rows: 0, hash: '' }
}
