import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { as, nobody } from '~db/index.server'
import { plantBid } from '~db/testing-bid.server'
import { moveClock, testDatabase } from '~db/testing.server'
import { newId } from '~/platform/ids.server'
import { sweep } from './index.server'
import { retention, type Kept } from './retention'

const { owner, options } = testDatabase()
const year = 365.25 * 24 * 60 * 60_000

const answers = ['need', 'change'].map((question) => ({
  question, task: 'project', label: { en: question }, value: 'secret words', shown: { en: [{ text: 'secret words' }] }, writtenIn: 'en',
}))

async function decided(outcome: string) {
  const bid = await plantBid(owner(), { closes: new Date('2020-01-01') })
  const submission = newId()
  await owner()`insert into answer_revision (id, part_id, question, version, based_on, accepted, value, language) values (${newId()}, ${bid.part}, 'need', 1, 0, true, '"x"', 'en')`
  await owner()`insert into submission (id, stage_id, application_id, number, snapshot, snapshot_hash, language, sent_by, arrived_at, once_key)
    values (${submission}, ${bid.stage}, ${bid.application}, 1, ${owner().json({ language: 'en', answers })}, 'the old hash', 'en', ${bid.person}, portal_now(), ${newId()})`
  await owner()`insert into decision (id, application_id, stage_id, submission_id, outcome, reasons, feedback, recorded_by, confirmed_at, told_at)
    values (${newId()}, ${bid.application}, ${bid.stage}, ${submission}, ${outcome}, '', '{}', ${bid.person}, portal_now(), portal_now())`
  return { ...bid, submission }
}

const sent = async (submission: string) => (await owner()`select * from submission where id = ${submission}`)[0]!

test('a bid that lost keeps its questions, its hash and why; one that won keeps everything', async () => {
  const [lost, won] = [await decided('notAwarded'), await decided('awarded')]
  await moveClock(owner(), 2.1 * year)
  expect(await sweep(options())).toMatchObject({ lostBids: 1 })
  expect(await sweep(options())).not.toHaveProperty('lostBids')
  const redacted = await sent(lost.submission)
  expect(redacted).toMatchObject({ snapshot_hash: 'the old hash', redacted_why: 'retention', redacted_at: expect.any(Date) })
  expect(redacted.snapshot.answers.map((one: { question: string }) => one.question)).toEqual(['need', 'change'])
  expect(redacted.snapshot.answers[0]).toMatchObject({ label: { en: 'need' }, value: null, shown: { en: [{ text: expect.any(String) }], ur: [{}] } })
  expect(JSON.stringify(redacted)).not.toContain('secret words')
  expect((await sent(won.submission)).snapshot.answers).toEqual(answers)
  expect(await owner()`select 1 from answer_revision where part_id = ${won.part}`).toHaveLength(1)
  await moveClock(owner(), 0)
})

test('what the sweep did stands in the audit as counts', async () => {
  const [line] = await owner()`select system, detail from audit_event where action = 'retention.sweep' order by at desc limit 1`
  expect(line).toMatchObject({ system: 'retention', detail: { lostBids: 1 } })
})

test('only portal_retention may delete, and nobody may change the audit', async () => {
  await expect(as(nobody, (tx) => tx.execute('delete from session'))).rejects.toThrow()
  const [may] = await owner()`select has_table_privilege('portal_retention', 'audit_event', 'update') as changes, has_table_privilege('portal_app', 'audit_event', 'delete') as deletes`
  expect(may).toEqual({ changes: false, deletes: false })
})

test('the privacy page says each period as the table has it', () => {
  const { privacy } = JSON.parse(readFileSync('locales/en/statements.json', 'utf8')) as { privacy: { long: Record<string, string> } }
  for (const { keep, told } of Object.values<Kept>(retention)) {
    if (told) expect(privacy.long[told], told).toContain(keep)
  }
})
