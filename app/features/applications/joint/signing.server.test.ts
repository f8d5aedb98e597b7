import { expect, test } from 'vitest'
import { saveAnswers } from '~/features/answers/index.server'
import { plantStaff } from '~db/testing-bid.server'
import { plantMember } from '~db/testing-joint.server'
import { testDatabase } from '~db/testing.server'
import { askToLeave, keepSentBid, readBid, readPromises, readSigning, readToCheck, signPart, startChange, takeSignatureBack } from '../index.server'
import { leaveBid } from './commands/end-partner.server'
import { plantWhole, press, saveShare, signNow } from './joint.testing.server'

const { owner } = testDatabase()
const missing = { status: 404 }

async function signAll(bid: Awaited<ReturnType<typeof plantWhole>>) {
  for (const group of bid.groups) expect(await signNow(bid, group)).toEqual({ ok: true })
}
const live = async (bid: { application: string }) =>
  (await owner()`select p.position from signature g join part p on p.id = g.part_id where g.application_id = ${bid.application} and g.ended_at is null order by 1`).map(({ position }) => position as number)

test('a joint bid is sent once every group has signed, each with its own part', async () => {
  const bid = await plantWhole(owner())
  expect(await press(bid)).toMatchObject({ ok: false, code: 'incomplete', issues: [], problems: [{ code: 'notSigned', position: 1 }, { code: 'notSigned', position: 2 }, { code: 'notSigned', position: 3 }] })
  await signAll(bid)
  expect((await readToCheck(bid.viewer, bid.reference)).problems).toEqual([])
  expect(await press(bid)).toEqual({ ok: true, again: false })
  const rows = await owner()`select position, signature_id is not null as signed, waits_until from submission_part order by position`
  expect(rows.map(({ position, signed, waits_until }) => [position, signed, waits_until])).toEqual([[1, true, null], [2, true, null], [3, true, null]])
  const [sent] = await owner()`select asked_pence::int as asked, snapshot -> 'parts' as parts from submission where application_id = ${bid.application}`
  expect(sent!.asked).toBe(50_000)
  expect(sent!.parts.map((one: { name: string; answers: { question: string }[] }) => [one.name, one.answers.map(({ question }) => question)]))
    .toEqual([['Sample group', ['partWork', 'share']], ['Second group', ['partWork', 'share']], ['Third group', ['partWork', 'share']]])
  const told = await owner()`select count(*)::int as many from message where template = 'jointSent' and application_id = ${bid.application}`
  expect(told[0]!.many).toBe(2)
})

test('an owner alone signs, what she saw, declared, and once it is whole', async () => {
  const bid = await plantWhole(owner())
  const [, second, third] = bid.groups
  const editor = await plantMember(owner(), second!.organisation, 'editor')
  const { hash } = await readSigning(second!.viewer, bid.reference, 2)
  const sign = (viewer: typeof editor, more = {}) => signPart(viewer, { reference: bid.reference, position: 2, hash, declared: true, ...more })
  expect(await sign(editor)).toEqual({ ok: false, code: 'notOwner' })
  await expect(sign(third!.viewer)).rejects.toMatchObject(missing)
  await expect(sign(bid.viewer)).rejects.toMatchObject(missing)
  expect(await sign(second!.viewer, { declared: false })).toEqual({ ok: false, code: 'declare' })
  expect(await sign(second!.viewer, { hash: 'old' })).toEqual({ ok: false, code: 'changed' })
  await owner()`delete from answer where part_id = ${second!.part} and question = 'people'`
  expect(await sign(second!.viewer)).toEqual({ ok: false, code: 'incomplete' })
  await owner()`delete from answer where part_id = ${bid.part} and question = 'dates'`
  expect(await signNow(bid, third!)).toEqual({ ok: false, code: 'incomplete' })
  expect(await live(bid)).toEqual([])
  expect((await readSigning(editor, bid.reference, 2)).owners).toEqual(['Owner of Second group'])
})

test('signing keeps the details of a new group, and who signed when', async () => {
  const bid = await plantWhole(owner())
  await signNow(bid, bid.groups[1]!)
  const [kept] = await owner()`select details ->> 'groupName' as name from organisation_private where organisation_id = ${bid.groups[1]!.organisation}`
  expect(kept!.name).toBe('Second group')
  const [row] = await owner()`select name, promise_hash = ${(await readSigning(bid.groups[1]!.viewer, bid.reference, 2)).hash} as same from signature where part_id = ${bid.groups[1]!.part}`
  expect(row).toEqual({ name: 'Owner of Second group', same: true })
})

test('money ends its own signature, dates end all, other words none; owners are told once an hour', async () => {
  const bid = await plantWhole(owner())
  await signAll(bid)
  const [, second] = bid.groups
  const editor = await plantMember(owner(), second!.organisation, 'editor')
  await saveShare(bid, { ...second!, viewer: editor }, '100.00')
  expect(await live(bid)).toEqual([1, 2, 3])
  await saveShare(bid, { ...second!, viewer: editor }, '101')
  expect(await live(bid)).toEqual([1, 3])
  const { before, promise } = await readSigning(second!.viewer, bid.reference, 2)
  expect([before?.promise.lines[0]?.pence, promise.lines[0]?.pence]).toEqual([10_000, 10_100])
  await signNow(bid, second!)
  await saveShare(bid, { ...second!, viewer: editor }, '100')
  const told = await owner()`select person_id from message where template = 'signatureEnded' and application_id = ${bid.application}`
  expect(told.map(({ person_id }) => person_id as string)).toEqual([second!.viewer.personId])
})

test('a sum that differs, and the same money twice, stop sending', async () => {
  const bid = await plantWhole(owner())
  await saveShare(bid, bid.groups[1]!, '97')
  await signAll(bid)
  expect(await press(bid)).toMatchObject({ problems: [{ code: 'sumLess', stated: 50_000, added: 49_700, differs: 300 }] })
  const gift = { id: 'g', category: 'other', what: 'Lottery grant', pence: '50', kind: 'match' }
  for (const { part } of bid.groups.slice(1)) await owner()`update answer set value = value || ${owner().json([gift])} where part_id = ${part} and question = 'share'`
  const { problems } = await readToCheck(bid.viewer, bid.reference)
  expect(problems).toContainEqual({ code: 'sameMatch', what: 'Lottery grant', pence: 5_000, first: 'Second group', second: 'Third group' })
  // Written behind the portal's back: the signatures stand, and do not count.
  expect(problems.filter(({ code }) => code === 'changedSince')).toHaveLength(2)
})

test('all groups read the money, and nobody else', async () => {
  const [bid, other] = [await plantWhole(owner()), await plantWhole(owner())]
  const read = await readPromises(bid.groups[2]!.viewer, bid.reference)
  expect(read.stated).toEqual({ asked: 50_000, years: {} })
  expect(read.groups.map(({ name, own, owners }) => [name, own, owners])).toEqual([['Sample group', false, null], ['Second group', false, null], ['Third group', true, 1]])
  await expect(readPromises(other.groups[1]!.viewer, bid.reference)).rejects.toMatchObject(missing)
})

test('a signature is taken back while the bid is written; once it is sent staff are asked', async () => {
  const bid = await plantWhole(owner())
  await signAll(bid)
  const [, second, third] = bid.groups
  const officer = await plantStaff(owner(), 'officer')
  expect(await takeSignatureBack(second!.viewer, bid.reference, 2)).toEqual({ ok: true })
  expect(await press(bid)).toMatchObject({ problems: [{ code: 'notSigned', position: 2 }] })
  await expect(takeSignatureBack(third!.viewer, bid.reference, 2)).rejects.toMatchObject(missing)
  await signNow(bid, second!)
  await press(bid)
  expect(await takeSignatureBack(second!.viewer, bid.reference, 2)).toEqual({ ok: false, code: 'sent' })
  expect(await askToLeave(second!.viewer, bid.reference, 2)).toEqual({ ok: true })
  expect(await askToLeave(second!.viewer, bid.reference, 2)).toEqual({ ok: true })
  const told = await owner()`select person_id from message where template = 'groupAsksOut' and application_id = ${bid.application}`
  expect(told.map(({ person_id }) => person_id as string)).toEqual([officer.personId])
})

test('the lead sends as a group takes its signature back: one of both is refused', async () => {
  for (let round = 0; round < 8; round += 1) {
    const bid = await plantWhole(owner(), ['Second group'])
    await signAll(bid)
    const [sent, back] = await Promise.all([press(bid), takeSignatureBack(bid.groups[1]!.viewer, bid.reference, 2)])
    expect([sent.ok, back.ok].filter(Boolean)).toHaveLength(1)
    const [row] = await owner()`select count(*)::int as many, bool_and(signature_id is not null) as signed from submission_part where application_id = ${bid.application}`
    expect(row).toEqual(sent.ok ? { many: 2, signed: true } : { many: 0, signed: null })
  }
}, 60_000)

test('what was sent is kept: parts go back, and signatures under it stand', async () => {
  const bid = await plantWhole(owner())
  await signAll(bid)
  await press(bid)
  await startChange(bid.viewer, bid.reference)
  await saveShare(bid, bid.groups[1]!, '77')
  await signNow(bid, bid.groups[1]!)
  await saveShare(bid, bid.groups[2]!, '55')
  expect(await live(bid)).toEqual([1, 2])
  expect(await keepSentBid(bid.viewer, bid.reference)).toEqual({ ok: true })
  expect(await live(bid)).toEqual([1, 2, 3])
  expect((await readBid(bid.groups[1]!.viewer, bid.reference, 2)).answers.share).toMatchObject([{ pence: '100' }])
  const stale = await owner()`select count(*)::int as many from signature g join submission_part f on f.part_id = g.part_id where g.ended_at is null and g.promise_hash <> f.promise_hash and g.application_id = ${bid.application}`
  expect(stale[0]!.many).toBe(0)
})

test('other words change nothing that was signed, and the bid is sent again with the same signatures', async () => {
  const bid = await plantWhole(owner())
  await signAll(bid)
  await press(bid)
  await startChange(bid.viewer, bid.reference)
  await saveAnswers(bid.viewer, { partId: bid.part, language: 'en', changes: [{ question: 'need', value: 'Other words', basedOn: 1 }] })
  expect(await press(bid)).toEqual({ ok: true, again: false })
  const rows = await owner()`select count(distinct signature_id)::int as signatures, count(*)::int as parts from submission_part where application_id = ${bid.application}`
  expect(rows[0]).toEqual({ signatures: 3, parts: 6 })
})

test('owners hear that a helper of the lead or of their own changed what they signed', async () => {
  const bid = await plantWhole(owner())
  await signAll(bid)
  const [, second] = bid.groups
  const helper = await plantMember(owner(), second!.organisation, 'helper', 'Helen')
  await saveShare(bid, { ...second!, viewer: helper }, '120')
  expect(await live(bid)).toEqual([1, 3])
  const told = await owner()`select person_id from message where application_id = ${bid.application} and template = 'signatureEnded'`
  expect(told.map(({ person_id }) => person_id as string)).toEqual([second!.viewer.personId])
})

test('a group that has left hears no more of the bid', async () => {
  const bid = await plantWhole(owner(), ['Second group', 'Third group'])
  await leaveBid(bid.groups[2]!.viewer, bid.reference, 3, 'We cannot')
  await saveShare(bid, bid.groups[1]!, '200')
  for (const group of bid.groups.slice(0, 2)) await signNow(bid, group)
  expect(await press(bid)).toEqual({ ok: true, again: false })
  const told = await owner()`select person_id from message where application_id = ${bid.application} and template = 'jointSent'`
  expect(told.map(({ person_id }) => person_id as string)).toEqual([bid.groups[1]!.viewer.personId])
})
