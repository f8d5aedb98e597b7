import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { as, personActor, schema } from '~db/index.server'
import { testDatabase } from '~db/testing.server'
import { interestsDeclared } from '~db/testing-interests.server'
import { newId } from '~/platform/ids.server'
import { confirmDecision, deskCounts, openDecisions, readSentBid, recordDecision, returnDecision, sentBids } from './index.server'
import { join, newSentBid, newViewer, tables } from './sent-bid.testing.server'

const { owner } = testDatabase()
const typed = { outcome: 'awarded', amount: '£4,800', reasons: 'Strong need', conditions: '', feedbackEnglish: 'Well done', feedbackOwn: 'Dobra robota' }

async function decisionOn(applicationId: string) {
  const [row] = await tables(owner()).select().from(schema.decision).where(eq(schema.decision.applicationId, applicationId))
  return row!
}

async function recorded() {
  const first = await newViewer(owner(), 'First', ['manager'])
  const second = await newViewer(owner(), 'Second', ['manager'])
  const bid = await newSentBid(owner())
  await interestsDeclared(owner())
  expect(await recordDecision(first, bid.reference, typed)).toEqual({ ok: true })
  return { first, second, bid, decision: await decisionOn(bid.applicationId) }
}

test('one manager records, another confirms, and the contact person is told once in her language', async () => {
  const { second, bid, decision } = await recorded()
  expect(decision).toMatchObject({ awardedPence: 480_000, feedback: { en: 'Well done', pl: 'Dobra robota' }, toldAt: null })
  expect(await confirmDecision(second, decision.id)).toEqual({ ok: true })
  expect(await decisionOn(bid.applicationId)).toMatchObject({ confirmedBy: second.personId, toldAt: expect.any(Date) })
  const [stage] = await owner()`select status from stage where id = ${bid.stageId}`
  const events = await owner()`select kind from application_event where application_id = ${bid.applicationId} order by kind`
  const [message] = await owner()`select person_id, language, template, params from message where application_id = ${bid.applicationId}`
  const audit = await owner()`select action, person_id from audit_event where subject_id = ${decision.id} order by at`
  expect(stage).toEqual({ status: 'decided' })
  expect(events.map((event) => event.kind)).toEqual(['decided', 'told'])
  expect(message).toEqual({
    person_id: bid.applicant.personId, language: 'pl', template: 'outcomeReady',
    params: { reference: bid.reference, path: `/bids/${bid.reference}/outcome` },
  })
  expect(audit.map((one) => one.action)).toEqual(['decision.recorded', 'decision.confirmed'])
})

test('nobody confirms or returns her own decision: neither the portal nor the database lets her', async () => {
  const { first, decision } = await recorded()
  expect(await confirmDecision(first, decision.id)).toEqual({ ok: false, refused: 'ownAct' })
  expect(await returnDecision(first, decision.id, 'Oops')).toEqual({ ok: false, refused: 'ownAct' })
  const changed = await as(personActor(first), (tx) => tx.update(schema.decision)
    .set({ confirmedBy: first.personId, confirmedAt: new Date(), toldAt: new Date() }).where(eq(schema.decision.id, decision.id)).returning())
  expect(changed).toEqual([])
})

test('the second manager changes nothing of the decision and signs with her own name only', async () => {
  const { first, second, decision } = await recorded()
  const set = (values: Partial<typeof schema.decision.$inferInsert>) => as(personActor(second), (tx) =>
    tx.update(schema.decision).set(values).where(eq(schema.decision.id, decision.id)))
  await expect(set({ awardedPence: 1 })).rejects.toMatchObject({ cause: { code: '42501' } })
  await expect(set({ confirmedBy: first.personId })).rejects.toMatchObject({ cause: { code: '42501' } })
})

test('of 50 confirmations at once one counts and the group is told once', async () => {
  const { second, bid, decision } = await recorded()
  const third = await newViewer(owner(), 'Third', ['manager'])
  await interestsDeclared(owner())
  const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => confirmDecision(n % 2 ? second : third, decision.id)))
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
  expect(new Set(answers.filter((answer) => !answer.ok).map((answer) => 'refused' in answer && answer.refused))).toEqual(new Set(['alreadyDone']))
  const [{ told }] = await owner()`select count(*)::int as told from message where application_id = ${bid.applicationId}` as unknown as [{ told: number }]
  expect(told).toBe(1)
})

test('nobody decides on an organisation she belongs to: neither the portal nor the database lets her', async () => {
  const bid = await newSentBid(owner())
  const [member, second] = [await newViewer(owner(), 'Member', ['manager']), await newViewer(owner(), 'Second', ['manager'])]
  await interestsDeclared(owner())
  await join(owner(), member, bid.organisationId)
  expect(await recordDecision(member, bid.reference, typed)).toEqual({ ok: false, refused: 'ownOrganisation' })
  const row = { applicationId: bid.applicationId, stageId: bid.stageId, submissionId: bid.submissionId, outcome: 'awarded' as const, reasons: '', feedback: {}, recordedBy: member.personId }
  await expect(as(personActor(member), (tx) => tx.insert(schema.decision).values(row))).rejects.toMatchObject({ cause: { code: '42501' } })
  await recordDecision(second, bid.reference, typed)
  expect(await confirmDecision(member, (await decisionOn(bid.applicationId)).id)).toEqual({ ok: false, refused: 'ownOrganisation' })
})

test('an officer cannot decide, and an applicant sees the decision only once she is told', async () => {
  const { second, bid, decision } = await recorded()
  const officer = await newViewer(owner(), 'Officer', ['officer'])
  await interestsDeclared(owner())
  await expect(confirmDecision(officer, decision.id)).rejects.toThrow('not-for-this-role')
  await expect(recordDecision(officer, bid.reference, typed)).rejects.toThrow('not-for-this-role')
  const pretender = { ...officer, staffRoles: ['manager'] }
  await expect(confirmDecision(pretender, decision.id)).resolves.toEqual({ ok: false, refused: 'alreadyDone' })
  const seen = () => as(personActor(bid.applicant), (tx) => tx.select({ id: schema.decision.id }).from(schema.decision))
  expect(await seen()).toEqual([])
  await confirmDecision(second, decision.id)
  expect(await seen()).toEqual([{ id: decision.id }])
})

test('a decision given back with a reason is recorded anew', async () => {
  const { first, second, bid, decision } = await recorded()
  expect(await returnDecision(second, decision.id, ' ')).toEqual({ ok: false, refused: 'whyMissing' })
  expect(await recordDecision(second, bid.reference, typed)).toEqual({ ok: false, refused: 'alreadyRecorded' })
  expect(await returnDecision(second, decision.id, 'The sum is wrong')).toEqual({ ok: true })
  expect(await confirmDecision(second, decision.id)).toEqual({ ok: false, refused: 'alreadyDone' })
  expect(await deskCounts(first)).toMatchObject({ returned: 1 })
  expect((await openDecisions(first)).find((one) => one.id === decision.id)).toMatchObject({ returnedWhy: 'The sum is wrong', mine: true })
  expect(await recordDecision(first, bid.reference, { ...typed, amount: '4000' })).toEqual({ ok: true })
  expect(await deskCounts(first)).toMatchObject({ returned: 0 })
})

test('a bid taken back or sent again after the decision was recorded is not confirmed', async () => {
  const one = await recorded()
  await owner()`update stage set status = 'withdrawn' where id = ${one.bid.stageId}`
  expect(await confirmDecision(one.second, one.decision.id)).toEqual({ ok: false, refused: 'withdrawn' })
  expect(await decisionOn(one.bid.applicationId)).toMatchObject({ confirmedAt: null, toldAt: null })
  const other = await recorded()
  await owner()`insert into submission (id, stage_id, application_id, number, snapshot, snapshot_hash, language, sent_by, arrived_at, once_key)
    select ${newId()}, stage_id, application_id, 2, snapshot, '', language, sent_by, portal_now(), 'again' from submission where id = ${other.bid.submissionId}`
  expect(await confirmDecision(other.second, other.decision.id)).toEqual({ ok: false, refused: 'newerVersion' })
})

test('the list finds bids by pot, state, reference and organisation, and shows nothing to applicants', async () => {
  const officer = await newViewer(owner(), 'Officer', ['officer'])
  const bid = await newSentBid(owner(), { name: '100% Youth_Club' })
  await interestsDeclared(owner())
  const found = async (filter: Parameters<typeof sentBids>[1]) => (await sentBids(officer, filter)).bids.map((row) => row.reference)
  expect(await found({ text: '0% youth_' })).toEqual([bid.reference])
  expect(await found({ text: '0% youthX' })).toEqual([])
  expect(await found({ pot: bid.potId, state: 'toDecide' })).toEqual([bid.reference])
  expect(await found({ pot: bid.potId, state: 'decided' })).toEqual([])
  expect(await found({ text: bid.reference.slice(0, 8).toLowerCase() })).toContain(bid.reference)
  const story = await readSentBid(officer, bid.reference)
  expect(story).toMatchObject({ belongs: false, contact: { name: 'Dorota', language: 'pl' }, bid: { state: 'toDecide' } })
  await expect(readSentBid(officer, 'SCF9-NONE-00')).rejects.toThrow('no-such-bid')
})
