import { expect, test } from 'vitest'
import { renewedConnection } from './renewed-connection.server'
import { testDatabase } from './testing.server'

const { options, owner } = testDatabase()

test('answers the right question again after its connection was lost in the middle of one', async () => {
  const connection = renewedConnection(options())
  const own = await connection.run((sql) => sql`select pg_backend_pid() as pid`)
  const asking = connection.run((sql) => sql`select pg_sleep(5)`)
  asking.catch(() => {})
  await expect.poll(() => owner()`select 1 from pg_stat_activity where pid = ${own[0]?.pid} and state = 'active'`).toHaveLength(1)
  await owner()`select pg_terminate_backend(${own[0]?.pid})`
  await expect(asking).rejects.toThrow()
  for (const number of [1, 2, 3]) {
    expect(await connection.run((sql) => sql`select ${number}::int as number`)).toEqual([{ number }])
  }
  await connection.end()
})
