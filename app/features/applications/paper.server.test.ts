import { expect, test } from 'vitest'
import { newId } from '~/platform/ids.server'
import { as, personActor, schema } from '~db/index.server'
import { plantBid } from '~db/testing-bid.server'
import { moveClock, testDatabase } from '~db/testing.server'
import { confirmPaper, declareForPaper, enterPaper, paperBids, readBid, returnPaper, savePage, sendBid, startFullPaper } from './index.server'
import { plantOfficer, plantPaper, press, typed } from './paper.testing.server'

const { owner } = testDatabase()
const hour = 3_600_000
const officer = (name: string, roles?: string[]) => plantOfficer(owner(), name, roles)
const onPaper = (closesIn?: number) => plantPaper(owner(), closesIn)

test('an officer types in what came on paper, and it arrives when the paper came', async () => {
  const [first, other] = [await officer('Olive'), await officer('Oscar')]
  const { paper } = await onPaper()
  const bid = await typed(first, paper)
  expect(bid).toMatchObject({ onPaper: { name: 'Halina Nowak', language: 'pl' }, role: 'editor', organisationName: 'Zloty Wiek' })
  await expect(readBid(other, bid.reference)).rejects.toMatchObject({ status: 404 })
  await expect(sendBid(first, press(bid.reference))).resolves.toMatchObject({ ok: true, typed: 'sent' })
  await expect(sendBid(first, press(bid.reference))).resolves.toMatchObject({ ok: true, typed: 'sent' })
  const sent = await owner()`select s.arrived_at, s.language, m.person_id, m.template, h.name from submission s
    join message m on m.application_id = s.application_id join person h on h.id = m.person_id where s.application_id = ${bid.applicationId}`
  expect(sent).toMatchObject([{ language: 'pl', template: 'bidReceived', name: 'Halina Nowak' }])
  expect(sent[0]!.arrived_at.getTime()).toBe(Math.floor(paper.receivedAt.getTime()))
  const events = await owner()`select kind from application_event where application_id = ${bid.applicationId} order by at`
  expect(events.map(({ kind }) => kind)).toEqual(['entered', 'sent'])
})

test('from sending on it is not the typist to write or to read any more', async () => {
  const first = await officer('Olive')
  const { paper } = await onPaper()
  const bid = await typed(first, paper)
  await sendBid(first, press(bid.reference))
  await expect(readBid(first, bid.reference)).rejects.toMatchObject({ status: 404 })
  const form = new FormData()
  form.set('need', 'Something else')
  await expect(savePage(first, { reference: bid.reference, page: 'need', form, language: 'pl', at: new Date() })).rejects.toMatchObject({ status: 404 })
})

test('what is typed after closing counts once a second officer confirms it', async () => {
  const [first, second] = [await officer('Olive'), await officer('Oscar')]
  const { paper, closes } = await onPaper()
  const bid = await typed(first, paper)
  const late = new Date(closes.getTime() + hour)
  await moveClock(owner(), late.getTime() - Date.now())
  await expect(sendBid(first, press(bid.reference, late))).resolves.toMatchObject({ ok: true, typed: 'waits' })
  const count = async () => (await owner()`select count(*)::int as n from submission where application_id = ${bid.applicationId}`)[0]!.n
  expect(await count()).toBe(0)
  await expect(readBid(first, bid.reference)).resolves.toMatchObject({ role: 'viewer' })
  await expect(confirmPaper(first, bid.reference)).resolves.toEqual({ ok: false, code: 'ownAct' })
  // Names alone, until she has said that she has no interest.
  await expect(readBid(second, bid.reference)).rejects.toMatchObject({ status: 404 })
  await expect(confirmPaper(second, bid.reference)).resolves.toEqual({ ok: false, code: 'notDeclared' })
  await expect(declareForPaper(second, bid.reference)).resolves.toEqual({ ok: true })
  await expect(readBid(second, bid.reference)).resolves.toMatchObject({ role: 'viewer' })
  await expect(returnPaper(second, bid.reference)).resolves.toEqual({ ok: true })
  await expect(readBid(second, bid.reference)).rejects.toMatchObject({ status: 404 })
  await expect(sendBid(first, press(bid.reference, late))).resolves.toMatchObject({ typed: 'waits' })
  const both = await Promise.allSettled([confirmPaper(second, bid.reference), confirmPaper(second, bid.reference)])
  expect(both.filter((one) => one.status === 'fulfilled' && one.value.ok)).toHaveLength(1)
  expect(await count()).toBe(1)
  expect((await paperBids(second)).find(({ reference }) => reference === bid.reference)).toMatchObject({ status: 'submitted', confirmedBy: 'Oscar', enteredBy: 'Olive' })
})

test('paper that came after closing is not begun, and neither is a second bid of one group', async () => {
  const first = await officer('Olive')
  const { paper, closes } = await onPaper(-2)
  await expect(enterPaper(first, paper, null)).resolves.toMatchObject({ errors: { received: 'receivedLate' } })
  const inTime = { ...paper, receivedAt: new Date(closes.getTime() - 1) }
  const entered = await enterPaper(first, inTime, null)
  expect(entered).toMatchObject({ ok: true })
  const [group] = await owner()`select lead_organisation_id as id from application where reference = ${(entered as { reference: string }).reference}`
  await expect(enterPaper(first, { ...inTime, group: { id: group!.id } }, null)).resolves.toMatchObject({ errors: { group: 'oneBid' } })
})

test('nobody types in a bid of her own group, and only officers do', async () => {
  const [first, manager] = [await officer('Olive'), await officer('Mona', ['manager'])]
  const { paper } = await onPaper()
  const { organisation } = await plantBid(owner())
  await owner()`insert into membership (id, person_id, organisation_id, role, state) values (${newId()}, ${first.personId}, ${organisation}, 'viewer', 'claimed')`
  await expect(enterPaper(first, { ...paper, group: { id: organisation } }, null)).resolves.toMatchObject({ errors: { group: 'ownGroup' } })
  await expect(enterPaper(manager, paper, null)).rejects.toMatchObject({ status: 404 })
})

test('who typed a bid in does not decide it, also when she is a manager', async () => {
  const first = await officer('Olive', ['officer', 'manager'])
  const { paper } = await onPaper()
  const bid = await typed(first, paper)
  await sendBid(first, press(bid.reference))
  await owner()`insert into interest (id, person_id, application_id, has) values (${newId()}, ${first.personId}, ${bid.applicationId}, false)`
  const [sent] = await owner()`select id from submission where application_id = ${bid.applicationId}`
  const decide = as(personActor(first), (tx) => tx.insert(schema.decision).values({
    applicationId: bid.applicationId, stageId: bid.stageId, submissionId: sent!.id, outcome: 'notAwarded', reasons: 'x', feedback: {}, recordedBy: first.personId,
  }))
  await expect(decide).rejects.toMatchObject({ cause: { code: '42501' } })
})

test('the full bid of an invited group is typed in from paper too, with what it said filled in', async () => {
  const [first, second] = [await officer('Olive'), await officer('Oscar')]
  const { paper } = await onPaper()
  await owner()`update pot set route = 'staged', form_id = 'expression', full_form_id = 'full', full_form_version = 1, full_closes_at = '2099-01-01T12:00:00Z' where id = ${paper.potId}`
  const bid = await typed(first, paper)
  await owner()`update stage set status = 'decided' where id = ${bid.stageId}`
  const sent = newId()
  await owner()`insert into submission (id, stage_id, application_id, number, snapshot, snapshot_hash, language, sent_by, arrived_at, once_key)
    values (${sent}, ${bid.stageId}, ${bid.applicationId}, 1, '{}', '', 'pl', ${first.personId}, portal_now(), 'once')`
  const came = { receivedAt: new Date(), agreedHow: 'Signed' }
  await expect(startFullPaper(second, bid.reference, came, null)).rejects.toMatchObject({ status: 404 })
  await owner()`insert into decision (id, application_id, stage_id, submission_id, outcome, reasons, feedback, recorded_by, confirmed_at, told_at)
    values (${newId()}, ${bid.applicationId}, ${bid.stageId}, ${sent}, 'invited', 'x', '{}', ${first.personId}, portal_now(), portal_now())`
  await expect(startFullPaper(second, bid.reference, came, null)).rejects.toMatchObject({ status: 404 })
  await owner()`insert into interest (id, person_id, application_id, has) values (${newId()}, ${second.personId}, ${bid.applicationId}, false)`
  await expect(startFullPaper(second, bid.reference, came, null)).resolves.toEqual({ ok: true })
  const full = await readBid(second, bid.reference)
  expect(full).toMatchObject({ kind: 'full', role: 'editor', answers: { districts: ['E08000035'] }, onPaper: { name: 'Halina Nowak' } })
  await expect(readBid(first, bid.reference)).rejects.toMatchObject({ status: 404 })
})
