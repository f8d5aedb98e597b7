import type postgres from 'postgres'

/** What every request may touch: sessions, counters of attempts, the audit. */
const everyRequest = new Set(['session', 'attempt', 'audit_event'])

export type Tables = {
  /** Names of the tables that differ from what was saved, without those that every request may touch. */
  changed: () => Promise<string[]>
  /** Puts back what was saved, where something changed. */
  putBack: () => Promise<void>
  /** Tables in which a text stands anywhere. */
  holding: (text: string) => Promise<string[]>
}

/** Saves every table of the portal beside it, to compare and to put back. */
export async function saveTables(sql: postgres.Sql): Promise<Tables> {
  const rows = await sql<{ name: string }[]>`select tablename as name from pg_tables where schemaname = 'public' order by 1`
  const names = rows.map(({ name }) => name)
  await sql`drop schema if exists saved cascade`
  await sql`create schema saved`
  for (const name of names) await sql.unsafe(`create table saved."${name}" as table public."${name}"`)
  const hashes = `${names.map((name) =>
    `select '${name}' as name, count(*) || ':' || coalesce(sum(hashtextextended(x::text, 0)), 0) as hash from public."${name}" x`).join(' union all ')}`
  const read = async () => new Map((await sql.unsafe<{ name: string; hash: string }[]>(hashes, [], { prepare: true })).map(({ name, hash }) => [name, hash]))
  const saved = await read()
  const differing = async () => {
    const now = await read()
    return names.filter((name) => now.get(name) !== saved.get(name))
  }
  return {
    async holding(text) {
      const parts = names.map((name) => `select '${name}' as name where exists (select from public."${name}" x where x::text like '%${text}%')`)
      return (await sql.unsafe<{ name: string }[]>(parts.join(' union all '))).map(({ name }) => name)
    },
    changed: async () => (await differing()).filter((name) => !everyRequest.has(name)),
    async putBack() {
      const names = await differing()
      if (names.length === 0) return
      await sql.begin(async (tx) => {
        await tx`set local session_replication_role = replica`
        for (const name of names) {
          await tx.unsafe(`delete from public."${name}"`)
          await tx.unsafe(`insert into public."${name}" select * from saved."${name}"`)
        }
      })
    },
  }
}
