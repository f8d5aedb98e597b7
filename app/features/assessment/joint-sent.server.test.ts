import { expect, test } from 'vitest'
import { redactAnswer } from '~/features/accounts/index.server'
import { withParts } from '~/features/applications'
import { keepSentBid, readSigning, remindWaiting } from '~/features/applications/index.server'
import { plantWhole, press, saveShare, signNow } from '~/features/applications/joint/joint.testing.server'
import { endOfWorkingDays } from '~/features/funds'
import { now } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import { interestsDeclared } from '~db/testing-interests.server'
import { plantStaff } from '~db/testing-bid.server'
import { moveClock, testDatabase } from '~db/testing.server'
import { answersToTranslate } from './index'
import { readBidToScore, readGroups, readSentBid, recordDecision, takePartOut, waitingGroups } from './index.server'

const { options, owner } = testDatabase()
const decision = { outcome: 'notAwarded', amount: '', reasons: 'Others were stronger', conditions: '', feedbackEnglish: 'Thank you', feedbackOwn: '' }

/** Sent while the third group had not signed. */
async function sentWaiting() {
  const bid = await plantWhole(owner())
  for (const group of bid.groups.slice(0, 2)) await signNow(bid, group)
  expect(await press(bid)).toMatchObject({ ok: false, problems: [{ code: 'notSigned', position: 3 }] })
  expect(await press(bid, [3])).toEqual({ ok: true, again: false })
  const staff = { officer: await plantStaff(owner(), 'officer'), manager: await plantStaff(owner(), 'manager') }
  await interestsDeclared(owner())
  return { bid, third: bid.groups[2]!, ...staff }
}

test('a bid is sent while it waits for a chosen group, which then signs what was sent', async () => {
  const { bid, third, officer, manager } = await sentWaiting()
  const { waitsUntil } = await readSigning(third.viewer, bid.reference, 3)
  expect(waitsUntil).toEqual(endOfWorkingDays(now(), 5))
  expect((await waitingGroups(officer)).filter(({ reference }) => reference === bid.reference)).toMatchObject([{ group: 'Third group', lead: 'Sample group' }])
  expect(await recordDecision(manager, bid.reference, decision)).toEqual({ ok: false, refused: 'waiting' })
  expect(await signNow(bid, third)).toMatchObject({ ok: true })
  expect(await waitingGroups(officer)).not.toContainEqual(expect.objectContaining({ reference: bid.reference }))
  expect((await recordDecision(manager, bid.reference, decision))).not.toEqual({ ok: false, refused: 'waiting' })
  const told = await owner()`select count(*)::int as many from message where template = 'jointWaits' and application_id = ${bid.application}`
  expect(told[0]!.many).toBe(1)
})

test('a pot that does not allow waiting, and the lead itself, are not waited for', async () => {
  const bid = await plantWhole(owner(), ['Second group'])
  await owner()`update pot set may_wait_for_partner = false where id = ${bid.pot}`
  await signNow(bid, bid.groups[0]!)
  expect(await press(bid, [2])).toMatchObject({ ok: false, problems: [{ code: 'notSigned', position: 2 }] })
  await owner()`update pot set may_wait_for_partner = true where id = ${bid.pot}`
  await owner()`update signature set ended_at = portal_now(), ended_why = 'takenBack' where application_id = ${bid.application}`
  expect(await press(bid, [1, 2])).toMatchObject({ ok: false, problems: [{ code: 'notSigned', position: 1 }] })
})

test('a group is reminded once, and late on the desk after its time', async () => {
  const { bid, third, officer } = await sentWaiting()
  expect(await remindWaiting()).toBe(0)
  const { waitsUntil } = await readSigning(third.viewer, bid.reference, 3)
  await moveClock(owner(), waitsUntil!.getTime() - Date.now() - 24 * 3_600_000)
  expect((await remindWaiting()) >= 1).toBe(true)
  expect(await remindWaiting()).toBe(0)
  await moveClock(owner(), waitsUntil!.getTime() - Date.now() + 1_000)
  expect((await readGroups(officer, bid.reference))[2]!.waitsUntil! < now()).toBe(true)
  await moveClock(owner(), 0)
})

test('an officer takes a group out with a reason; the lead redoes the sum and sends again', async () => {
  const { bid, officer, manager } = await sentWaiting()
  const out = (viewer: typeof officer, more = {}) => takePartOut(viewer, bid.reference, { position: 3, why: 'It did not sign', ...more })
  await expect(out(manager)).rejects.toMatchObject({ status: 404 })
  expect(await out(officer, { why: ' ' })).toEqual({ ok: false, code: 'why' })
  expect(await out(officer, { position: 1 })).toEqual({ ok: false, code: 'lead' })
  await expect(out(officer, { position: 9 })).rejects.toMatchObject({ status: 404 })
  expect(await out(officer)).toEqual({ ok: true })
  expect(await out(officer)).toEqual({ ok: false, code: 'gone' })
  expect(await recordDecision(manager, bid.reference, decision)).toEqual({ ok: false, refused: 'redoing' })
  // Once the days to redo the sum are over it can be told no, and nothing else.
  await moveClock(owner(), 15 * 24 * 3_600_000)
  const yes = { ...decision, outcome: 'awarded', amount: '5000' }
  expect(await recordDecision(manager, bid.reference, yes)).toEqual({ ok: false, refused: 'notRedone' })
  await moveClock(owner(), 0)
  // What was sent names a group that is gone: it cannot stand.
  expect(await keepSentBid(bid.viewer, bid.reference)).toEqual({ ok: false, code: 'notNow' })
  expect(await press(bid)).toMatchObject({ problems: [{ code: 'sumLess', differs: 10_000 }] })
  await saveShare(bid, bid.groups[1]!, '200')
  await signNow(bid, bid.groups[1]!)
  expect(await press(bid)).toEqual({ ok: true, again: false })
  expect((await readGroups(officer, bid.reference)).map(({ position, state }) => [position, state])).toEqual([[1, 'active'], [2, 'active']])
  expect(await recordDecision(manager, bid.reference, decision)).not.toMatchObject({ refused: 'redoing' })
  const told = await owner()`select template from message where application_id = ${bid.application} and template in ('groupTakenOut', 'youTakenOut') order by 1`
  expect(told.map(({ template }) => template as string)).toEqual(['groupTakenOut', 'youTakenOut'])
})

test('staff and assessors read each group with what it does, by its true name; a part in another language needs English', async () => {
  const bid = await plantWhole(owner(), ['Second group'])
  await owner()`update part set shown_as = 'A refuge' where id = ${bid.groups[1]!.part}`
  await owner()`update answer set language = 'ur', value = ${owner().json({ role: 'کردار', activities: 'کام' })} where part_id = ${bid.groups[1]!.part} and question = 'partWork'`
  for (const group of bid.groups) await signNow(bid, group)
  await press(bid)
  const [officer, assessor] = [await plantStaff(owner(), 'officer'), await plantStaff(owner(), 'assessor')]
  await interestsDeclared(owner(), { roles: ['officer', 'assessor'] })
  const { snapshot, groups } = await readSentBid(officer, bid.reference)
  expect([snapshot.parts?.map(({ name }) => name), groups.map(({ name }) => name), snapshot.needsEnglish]).toEqual([['Sample group', 'A refuge'], ['Sample group', 'Second group'], true])
  const lines = answersToTranslate({ ...withParts<(typeof snapshot)['answers'][number], typeof snapshot>(snapshot), extras: [] })
  expect(lines.map(({ question, lines }) => [question, lines.map(({ original }) => original)])).toEqual([['partWork@2', ['کردار', 'کام']]])
  await owner()`insert into assignment (id, application_id, stage_id, person_id, task, assigned_by, created_at)
    values (${newId()}, ${bid.application}, ${bid.stage}, ${assessor.personId}, 'assessor', ${officer.personId}, portal_now())`
  expect((await readBidToScore(assessor, bid.reference)).bid).toMatchObject({ waiting: true, answers: [] })
  const [sent] = await owner()`select id from submission where application_id = ${bid.application}`
  await owner()`insert into translation (id, submission_id, application_id, translator_id, lines, corrections, state, version, created_at)
    values (${newId()}, ${sent!.id as string}, ${bid.application}, ${officer.personId}, ${owner().json({ 'partWork@2': ['Its role', 'Its work'] })}, '{}', 'agreed', 1, portal_now())`
  const { bid: scored } = await readBidToScore(assessor, bid.reference)
  expect([scored.taskTitles['part@2'], scored.english?.['partWork@2'], scored.answers.some(({ question }) => question === 'share@2')]).toEqual(['Second group', ['Its role', 'Its work'], true])
})

test('an answer that is redacted is gone from the parts of every group, too', async () => {
  const bid = await plantWhole(owner(), ['Second group'])
  for (const group of bid.groups) await signNow(bid, group)
  await press(bid)
  expect(await redactAnswer(options(), { reference: bid.reference, question: 'partWork', reason: 'Names a child' })).toMatchObject({ ok: true, submissions: 1 })
  const [left] = await owner()`select (select count(*)::int from submission where application_id = ${bid.application} and snapshot::text like '%runs the club%') as frozen,
    (select count(*)::int from submission_part where application_id = ${bid.application} and (answers::text || promise::text) like '%runs the club%') as parts,
    (select count(*)::int from signature where application_id = ${bid.application} and promise::text like '%runs the club%') as signed,
    (select count(*)::int from submission_part where application_id = ${bid.application} and answers::text like '%Hall 2%') as hall`
  expect(left).toEqual({ frozen: 0, parts: 0, signed: 0, hall: 1 })
})

test('of an expression of interest each group needs no more than to be in it', async () => {
  const bid = await plantWhole(owner(), ['Second group'])
  await owner()`update pot set route = 'staged', form_id = 'expression', full_form_id = 'full', full_form_version = 1, min_pence = 0 where id = ${bid.pot}`
  await owner()`update stage set kind = 'expression', form_id = 'expression' where id = ${bid.stage}`
  for (const [question, value] of Object.entries({ project: { name: 'Boxing', idea: 'We open the hall' }, ask: { asked: '5000', cost: '6000' }, declaration: ['agreed', 'right', 'privacy'] })) {
    await owner()`update answer set value = ${owner().json(value)} where part_id = ${bid.part} and question = ${question}`
  }
  expect(await press(bid)).toEqual({ ok: true, again: false })
  const [manager] = [await plantStaff(owner(), 'manager')]
  await interestsDeclared(owner())
  expect((await readGroups(manager, bid.reference)).map(({ signed, waitsUntil }) => [signed, waitsUntil])).toEqual([[true, null], [true, null]])
  expect(await recordDecision(manager, bid.reference, { ...decision, outcome: 'notThisTime' })).toEqual({ ok: true })
})
