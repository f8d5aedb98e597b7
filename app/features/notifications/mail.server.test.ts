import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { as, closeQueue, connect, enqueue, openQueue, schema, send, systemActor } from '~db/index.server'
import { testDatabase } from '~db/testing.server'
import { startJobs } from '~/jobs.server'
import { now } from '~/platform/clock.server'
import { readEnv, type Env } from '~/platform/env.server'
import { newId } from '~/platform/ids.server'
import { startCatcher, type Catcher } from './mail-catcher.testing.server'
import { words } from './templates'

const { options, owner } = testDatabase()
let catcher: Catcher
let env: Env

beforeAll(async () => {
  catcher = await startCatcher()
  const read = readEnv({ SMTP_URL: `smtp://127.0.0.1:${catcher.port}`, MAIL_FROM: 'Grants <grants@example.org>' }, () => 's'.repeat(32))
  if (!read.ok) throw new Error(read.lines.join())
  env = read.env
  await closeQueue()
  await startJobs({ boss: await openQueue(options(), { supervise: false }), env, database: options() })
})
afterAll(() => catcher.stop())

async function newPerson(name: string, language: 'en' | 'ur', address: string): Promise<string> {
  return as(systemActor('sign-in'), async (tx) => {
    const [person] = await tx.insert(schema.person).values({ name, language }).returning()
    const [known] = await tx.insert(schema.signInAddress).values({ address }).returning()
    await tx.insert(schema.personAddress).values({ personId: person!.id, addressId: known!.id })
    return person!.id
  })
}

function mailTo(address: string) {
  return catcher.mails.filter((mail) => [mail.to].flat().some((to) => to?.text === address))
}

test('a code to sign in arrives as short plain text and is forgotten afterwards', async () => {
  const id = await as(systemActor('sign-in'), (tx) =>
    send(tx, { address: 'amina@example.org', language: 'en', template: 'signIn', params: {}, secret: { code: '123456', path: '/sign-in/link?token=abc' } }))
  const mail = await vi.waitFor(() => {
    const [found] = mailTo('amina@example.org')
    expect(found).toBeDefined()
    return found!
  }, { timeout: 10_000 })
  expect(mail.subject).toBe('Your code to sign in')
  expect(mail.text).toContain('\n\n123456\n\n')
  expect(mail.text).toContain(`\n${env.APP_ORIGIN}/sign-in/link?token=abc\n`)
  expect(mail.html).toBe(false)
  expect(mail.headers.get('content-language')).toBe('en')
  expect(mail.messageId).toBe(`<${id}@localhost>`)
  await vi.waitFor(async () => {
    const [row] = await owner()`select secret, sent_at from message where id = ${id}`
    expect(row).toMatchObject({ secret: null, sent_at: expect.any(Date) })
  })
})

test('mail that may not leave does not, and its secret goes', async () => {
  const id = newId()
  await as(systemActor('sign-in'), (tx) => Promise.all([
    tx.insert(schema.message).values({
      id, address: 'nobody@example.org', language: 'en', template: 'signIn', params: {}, secret: { code: '654321' }, sentAt: now(),
    }),
    enqueue(tx, 'mail', { messageId: id }),
  ]))
  await vi.waitFor(async () => {
    const [row] = await owner()`select secret from message where id = ${id}`
    expect(row!.secret).toBeNull()
  }, { timeout: 10_000 })
  expect(mailTo('nobody@example.org')).toEqual([])
})

test('what cannot leave while the mail server is down leaves later, each once', async () => {
  const personId = await newPerson('Bilal', 'ur', 'bilal@example.org')
  await catcher.stop()
  const ids = await as(systemActor('register'), async (tx) => {
    const sent: string[] = []
    for (let n = 0; n < 25; n += 1) {
      sent.push(await send(tx, { personId, language: 'ur', ...words('bidReceived', { reference: `SCF9-AAA${n}-2Q`, path: '/bids/x' }) }))
    }
    return sent
  })
  await vi.waitFor(async () => {
    const jobs = await owner()`select state from pgboss.job where name = 'mail' and state = 'retry'`
    expect(jobs).toHaveLength(ids.length)
  }, { timeout: 15_000 })
  catcher = await startCatcher(catcher.port)
  await owner()`update pgboss.job set start_after = now() where name = 'mail' and state = 'retry'`
  await vi.waitFor(async () => {
    const rows = await owner()`select 1 from message where sent_at is not null and person_id = ${personId}`
    expect(rows).toHaveLength(ids.length)
  }, { timeout: 15_000 })
  const seen = mailTo('bilal@example.org').map((mail) => mail.messageId)
  expect(seen.toSorted()).toEqual(ids.map((id) => `<${id}@localhost>`).toSorted())
  expect(mailTo('bilal@example.org')[0]!.text).toContain(`\n${env.APP_ORIGIN}/ur/bids/x\n`)
}, 40_000)

test('a worker killed after the server took the mail sends it again under the same Message-ID', async () => {
  await closeQueue()
  const personId = await newPerson('Celina', 'en', 'celina@example.org')
  await openQueue(options(), { supervise: false })
  const id = await as(systemActor('register'), (tx) => send(tx, { personId, language: 'en', ...words('outcomeReady', { reference: 'SCF9-7K3M-2Q' }) }))
  const holder = connect(options(), null)
  await holder.begin(async (sql) => {
    await sql`select 1 from message where id = ${id} for update`
    const program = ['tools/run.mjs', 'app/features/notifications/worker-process.testing.server.ts']
    const child = spawn(process.execPath, [...program, JSON.stringify(options()), env.SMTP_URL!, id])
    await vi.waitFor(async () => {
      const [waiting] = await owner()`select count(*)::int as n from pg_stat_activity
        where wait_event_type = 'Lock' and query like '%message%' and datname = current_database()`
      expect([mailTo('celina@example.org').length, waiting!.n]).toEqual([1, 1])
    }, { timeout: 15_000, interval: 20 })
    child.kill('SIGKILL')
    await once(child, 'exit')
  })
  await holder.end()
  await closeQueue()
  await startJobs({ boss: await openQueue(options(), { supervise: false }), env, database: options() })
  await vi.waitFor(async () => {
    const [row] = await owner()`select sent_at from message where id = ${id}`
    expect(row!.sent_at).not.toBeNull()
  }, { timeout: 15_000 })
  expect(mailTo('celina@example.org').map((mail) => mail.messageId)).toEqual([`<${id}@localhost>`, `<${id}@localhost>`])
}, 60_000)
