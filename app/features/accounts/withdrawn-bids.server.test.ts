import { expect, test } from 'vitest'
import { plantBid } from '~db/testing-bid.server'
import { moveClock, testDatabase } from '~db/testing.server'
import { newId } from '~/platform/ids.server'
import { sweep } from './index.server'

const { owner, options } = testDatabase()
const day = 24 * 60 * 60_000
const answers = ['need', 'change'].map((question) => ({
  question, task: 'project', label: { en: question }, value: 'secret words', shown: { en: [{ text: 'secret words' }] }, writtenIn: 'en',
}))

/** A bid that was sent twice and stands as `status`, in a round that closes now. */
async function sentBid(status: string) {
  const [at] = await owner()<{ now: Date }[]>`select portal_now() as now`
  const bid = await plantBid(owner(), { closes: at!.now })
  await owner()`insert into answer (id, part_id, question, version, value, language, saved_at) values (${newId()}, ${bid.part}, 'need', 1, '"secret words"', 'en', portal_now())`
  await owner()`insert into answer_revision (id, part_id, question, version, based_on, accepted, value, language) values (${newId()}, ${bid.part}, 'need', 1, 0, true, '"secret words"', 'en')`
  for (const number of [1, 2]) {
    await owner()`insert into submission (id, stage_id, application_id, number, snapshot, snapshot_hash, language, sent_by, arrived_at, once_key)
      values (${newId()}, ${bid.stage}, ${bid.application}, ${number}, ${owner().json({ language: 'en', answers })}, ${`hash ${number}`}, 'en', ${bid.person}, portal_now(), ${newId()})`
  }
  await owner()`update stage set status = ${status} where id = ${bid.stage}`
  return bid
}

const sentOf = (application: string) => owner()`select * from submission where application_id = ${application} order by number`
const written = (part: string) => owner()`select 1 from answer where part_id = ${part} union all select 1 from answer_revision where part_id = ${part}`

test('a bid that was taken back is redacted two years after its round closed, every version of it; one that waits is not', async () => {
  const [withdrawn, waiting] = [await sentBid('withdrawn'), await sentBid('sent')]
  await moveClock(owner(), 729 * day)
  expect(await sweep(options())).not.toHaveProperty('lostBids')
  await moveClock(owner(), 732 * day)
  expect(await sweep(options())).toMatchObject({ lostBids: 1 })
  const redacted = await sentOf(withdrawn.application)
  expect(redacted).toMatchObject([1, 2].map((number) => ({ snapshot_hash: `hash ${number}`, redacted_why: 'retention', redacted_at: expect.any(Date) })))
  expect(JSON.stringify(redacted)).not.toContain('secret words')
  expect(redacted[0]!.snapshot.answers.map(({ question }: { question: string }) => question)).toEqual(['need', 'change'])
  expect(await written(withdrawn.part)).toHaveLength(0)
  expect((await sentOf(waiting.application)).map(({ redacted_at: at, snapshot }) => [at, snapshot.answers])).toEqual([[null, answers], [null, answers]])
  expect(await written(waiting.part)).toHaveLength(2)
  expect(await sweep(options())).not.toHaveProperty('lostBids')
  await moveClock(owner(), 0)
})

test('a kind that cannot be swept keeps no other from being swept, and is told at the end', async () => {
  const bid = await sentBid('withdrawn')
  // The first kind of the table fails, and one in the middle.
  await owner()`create function refuse() returns trigger language plpgsql as $$ begin raise exception 'refused here'; end $$`
  for (const table of ['sign_in_request', 'invitation']) await owner().unsafe(`create trigger refuse before delete on ${table} for each row execute function refuse()`)
  await owner()`insert into sign_in_request (id, address, language, token_hash, code_hash, browser_hash, expires_at) values (${newId()}, 'a@example.org', 'en', 'x', '', '', portal_now())`
  await owner()`insert into invitation (id, organisation_id, address, role, token_hash, invited_by, expires_at) values (${newId()}, ${bid.organisation}, 'a@example.org', 'editor', 'x', ${bid.person}, portal_now())`
  await owner()`insert into call_back (id, name, phone, language, wish, done_at) values (${newId()}, 'A', '1', 'en', '', portal_now())`
  await moveClock(owner(), 800 * day)
  const failure = await sweep(options()).then(() => null, (error: unknown) => error)
  expect(failure).toBeInstanceOf(AggregateError)
  expect((failure as AggregateError).errors).toHaveLength(2)
  expect(await owner()`select 1 from sign_in_request`).toHaveLength(1)
  expect(await owner()`select 1 from call_back`).toHaveLength(0)
  expect(await written(bid.part)).toHaveLength(0)
  const [line] = await owner()`select detail from audit_event where action = 'retention.sweep' order by id desc limit 1`
  expect(line!.detail).toMatchObject({ callBacks: 1, lostBids: 1 })
  expect(line!.detail).not.toHaveProperty('signInRequests')
  await owner().unsafe('drop trigger refuse on sign_in_request; drop trigger refuse on invitation')
  expect(await sweep(options())).toMatchObject({ signInRequests: 1, invitations: 1 })
  await moveClock(owner(), 0)
})
