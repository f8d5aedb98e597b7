import { PgBoss, type ConstructorOptions } from 'pg-boss'
import type postgres from 'postgres'
import { direct } from './lease.server'
import { renewedConnection, type RenewedConnection } from './renewed-connection.server'
import type { DatabaseOptions, Tx } from './slots.server'

/** Every queue of the portal. A new one is one line here and one handler in app/jobs.server.ts. */
export const queues = ['mail', 'reminders', 'translations', 'sweep', 'scan', 'publish', 'contacts', 'profiles'] as const
export type Queue = (typeof queues)[number]

let boss: PgBoss | null = null
let connection: RenewedConnection | null = null

/** pg-boss speaks through postgres.js, like the rest of the portal. */
function through(sql: postgres.Sql): NonNullable<ConstructorOptions['db']> {
  return {
    async executeSql(text, values) {
      // Drizzle takes the date serializer off the connections it uses.
      const plain = (values ?? []).map((value) => (value instanceof Date ? value.toISOString() : value))
      const answer = await sql.unsafe(text, plain as never[], { prepare: false })
      // Several statements in one text give a list of lists; pg-boss wants all rows in one.
      return { rows: [...answer].flat() as object[] }
    },
  }
}

/** Makes the queue's own tables as the owner; part of the migration. */
export async function installQueue(owner: postgres.Sql): Promise<void> {
  const installer = new PgBoss({ db: through(owner), schedule: false, supervise: false, migrate: true })
  await installer.start()
  for (const queue of queues) {
    if (!(await installer.getQueue(queue))) {
      // Mail that cannot leave is tried again for a day, the waits growing to ten minutes.
      await installer.createQueue(queue, { retryLimit: 200, retryDelay: 2, retryBackoff: true, retryDelayMax: 600 })
    }
  }
  await installer.stop({ graceful: false, close: false })
  await owner.unsafe(`
    grant usage on schema pgboss to portal_app;
    grant select, insert, update, delete on all tables in schema pgboss to portal_app;
    grant execute on all functions in schema pgboss to portal_app;`)
}

/** Opens the queue for sending; `supervise` also keeps it tidy and runs schedules (one worker process is enough). */
export async function openQueue(options: DatabaseOptions, { supervise }: { supervise: boolean }): Promise<PgBoss> {
  const renewed = renewedConnection(options)
  connection = renewed
  const db = { executeSql: (text: string, values?: unknown[]) => renewed.run((sql) => through(sql).executeSql(text, values)) }
  boss = new PgBoss({ db, schedule: supervise, supervise, migrate: false })
  boss.on('error', () => {})
  await boss.start()
  return boss
}

export async function closeQueue(): Promise<void> {
  await boss?.stop({ graceful: true, timeout: 5_000, close: false })
  await connection?.end()
  boss = null
  connection = null
}

/** How many jobs of each queue wait to be done, now or when their turn comes again. */
export async function waitingJobs(): Promise<{ queue: Queue; jobs: number }[]> {
  const rows = await direct((sql) => sql<{ name: string; jobs: number }[]>`
    select name, count(*)::int as jobs from pgboss.job where state in ('created', 'retry') group by name`)
  return queues.map((queue) => ({ queue, jobs: rows.find(({ name }) => name === queue)?.jobs ?? 0 }))
}

/** Puts a job into `queue` in the caller's transaction: it exists if and only if the transaction commits. */
export async function enqueue(tx: Tx, queue: Queue, data: object): Promise<void> {
  if (!boss) throw new Error('the queue is not open')
  await boss.send(queue, data, { db: through(tx.$client) })
}
