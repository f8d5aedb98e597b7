import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { as, direct, nobody, personActor, schema, send, systemActor } from './index.server'
import { testDatabase } from './testing.server'

const { owner } = testDatabase()

async function newPerson(name: string): Promise<string> {
  const [row] = await as(systemActor('sign-in'), (tx) => tx.insert(schema.person).values({ name }).returning())
  return row!.id
}

test('without an actor no private table shows a row', async () => {
  await newPerson('Amina')
  // What the app has no right to read at all shows no row either.
  const tables = await owner()`
    select relname from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace and has_table_privilege('portal_app', oid, 'select')`
  const open = ['round', 'pot', 'public_award', 'public_organisation']
  const seen = await Promise.all(
    tables.filter(({ relname }) => !open.includes(relname)).map(({ relname }) =>
      as(nobody, async (tx) => [relname, (await tx.$client.unsafe(`select 1 from ${relname}`)).length])),
  )
  expect(seen.length).toBeGreaterThan(25)
  expect(seen.filter(([, rows]) => rows !== 0)).toEqual([])
})

test('no policy is simply true', async () => {
  const policies = await owner()`select polname, pg_get_expr(polqual, polrelid) as using from pg_policy`
  expect(policies.filter((p) => p.using === 'true')).toEqual([])
})

test('people see themselves and not each other, 200 transactions at once', async () => {
  const people = await Promise.all([1, 2, 3, 4].map((n) => newPerson(`Person ${n}`)))
  const seen = await Promise.all(
    Array.from({ length: 200 }, async (_, n) => {
      const personId = people[n % people.length]!
      const rows = await as(personActor({ personId }), (tx) => tx.select().from(schema.person))
      return rows.length === 1 && rows[0]!.id === personId
    }),
  )
  expect(seen.filter((own) => !own)).toEqual([])
})

test('a failure rolls everything back and leaves the connection usable', async () => {
  const personId = await newPerson('Bilal')
  const fails = as(personActor({ personId }), async (tx) => {
    await tx.update(schema.person).set({ name: 'Changed' }).where(eq(schema.person.id, personId))
    throw new Error('stop')
  })
  await expect(fails).rejects.toThrow('stop')
  const [row] = await as(personActor({ personId }), (tx) => tx.select().from(schema.person))
  expect(row!.name).toBe('Bilal')
})

test('a message and its job are one', async () => {
  const personId = await newPerson('Celina')
  await as(personActor({ personId }), (tx) => send(tx, { personId, language: 'pl', template: 'received', params: {} }))
  await as(personActor({ personId }), async (tx) => {
    await send(tx, { personId, language: 'pl', template: 'received', params: {} })
    throw new Error('no')
  }).catch(() => {})
  const [{ messages }] = await owner()`select count(*)::int as messages from message` as unknown as [{ messages: number }]
  const [{ jobs }] = await owner()`select count(*)::int as jobs from pgboss.job where name = 'mail'` as unknown as [{ jobs: number }]
  expect([messages, jobs]).toEqual([1, 1])
})

test('keeps the statements of its queries prepared, since others wait twice', async () => {
  const find = () => as(nobody, (tx) => tx.select().from(schema.person).where(eq(schema.person.name, 'Nobody')))
  await find()
  const kept = await as(nobody, (tx) => tx.$client`select statement from pg_prepared_statements`)
  expect(kept.filter(({ statement }) => String(statement).includes('"person"."name" = $1'))).toHaveLength(1)
})

async function endConnection(pid: unknown): Promise<void> {
  await owner()`select pg_terminate_backend(${Number(pid)})`
  await expect.poll(() => owner()`select 1 from pg_stat_activity where pid = ${Number(pid)}`).toHaveLength(0)
}

test('never says that something was written when its connection was lost before the commit', async () => {
  const writing = as(systemActor('sign-in'), async (tx) => {
    const [row] = await tx.insert(schema.person).values({ name: 'Lost' }).returning()
    const [own] = await tx.$client`select pg_backend_pid() as pid`
    await endConnection(own?.pid)
    return row
  })
  await expect(writing).rejects.toMatchObject({ status: 503 })
  expect(await owner()`select 1 from person where name = 'Lost'`).toHaveLength(0)
  await newPerson('Found')
})

test('says that the database is gone when a single statement loses its connection', async () => {
  const asking = direct(async (sql) => {
    const [own] = await sql`select pg_backend_pid() as pid`
    await Promise.all([endConnection(own?.pid), sql`select pg_sleep(5)`])
    return []
  })
  await expect(asking).rejects.toMatchObject({ status: 503 })
})

test('a failed statement that was caught is not reported as written', async () => {
  const writing = as(systemActor('sign-in'), async (tx) => {
    await tx.insert(schema.person).values({ name: 'Half' })
    await tx.$client`select 1 / 0`.catch(() => {})
  })
  await expect(writing).rejects.toThrow('rolled back')
})
