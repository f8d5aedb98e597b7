import { expect, test } from 'vitest'
import { newId } from '~/platform/ids.server'
import type { Viewer } from '~/platform/portal'
import { plantAnswer, plantJoint, plantMember } from '~db/testing-joint.server'
import { testDatabase } from '~db/testing.server'
import { readBid } from '../queries.server'
import { leaveBid, removePartner, replacePartner } from './commands/end-partner.server'
import { acceptLead, declineLead, offerLead, withdrawOffer } from './commands/hand-over.server'
import { readFormerPart } from './queries/former-part.server'
import { readRoom } from './queries/room.server'

const { owner } = testDatabase()
const missing = { status: 404 }
const next = { group: null, groupName: 'Next group', address: `${newId()}@example.org`, language: 'en' as const, words: '' }

test('a group leaves with a reason: the others are told, it keeps its own text and loses everything else', async () => {
  const bid = await plantJoint(owner())
  const [, second, third] = bid.groups
  await plantAnswer(owner(), second!.part, 'partWork', { role: 'Trainers', activities: 'We train' })
  const editor = await plantMember(owner(), second!.organisation, 'editor')
  await expect(leaveBid(editor, bid.reference, 2, 'x')).rejects.toMatchObject(missing)
  await expect(leaveBid(third!.viewer, bid.reference, 2, 'x')).rejects.toMatchObject(missing)
  expect(await leaveBid(second!.viewer, bid.reference, 2, ' ')).toEqual({ ok: false, code: 'whyMissing' })
  expect(await leaveBid(bid.viewer, bid.reference, 1, 'x')).toEqual({ ok: false, code: 'lead' })
  expect(await leaveBid(second!.viewer, bid.reference, 2, 'Too much work')).toEqual({ ok: true })
  const told = await owner()`select person_id from message where template = 'partnerLeft' and application_id = ${bid.application}`
  expect(told.map(({ person_id }) => person_id).toSorted()).toEqual([bid.person, third!.viewer.personId].toSorted())
  await expect(readRoom(second!.viewer, bid.reference)).rejects.toMatchObject(missing)
  await expect(readBid(second!.viewer, bid.reference, 2)).rejects.toMatchObject(missing)
  const former = await readFormerPart(editor, bid.reference, 2)
  expect(former).toMatchObject({ state: 'left', endedWhy: 'Too much work', answers: { partWork: { role: 'Trainers' } } })
  for (const viewer of [bid.viewer, third!.viewer]) await expect(readFormerPart(viewer, bid.reference, 2)).rejects.toMatchObject(missing)
  await expect(readFormerPart(third!.viewer, bid.reference, 3)).rejects.toMatchObject(missing)
  const room = await readRoom(third!.viewer, bid.reference)
  expect(room.groups.find(({ position }) => position === 2)).toMatchObject({ state: 'left', endedWhy: 'Too much work' })
  expect(room.events).toMatchObject([{ kind: 'partnerLeft', group: 'Second group' }])
  expect(await owner()`select 1 from answer where part_id = ${second!.part}`).toHaveLength(1)
})

test('an owner of the lead takes a group out, which is told; an editor or a partner cannot', async () => {
  const bid = await plantJoint(owner())
  const editor = await plantMember(owner(), bid.organisation, 'editor')
  for (const viewer of [editor, bid.groups[1]!.viewer]) await expect(removePartner(viewer, bid.reference, 3, 'x')).rejects.toMatchObject(missing)
  await expect(removePartner(bid.viewer, bid.reference, 9, 'x')).rejects.toMatchObject(missing)
  expect(await removePartner(bid.viewer, bid.reference, 3, '')).toEqual({ ok: false, code: 'whyMissing' })
  expect(await removePartner(bid.viewer, bid.reference, 1, 'x')).toEqual({ ok: false, code: 'lead' })
  expect(await removePartner(bid.viewer, bid.reference, 3, 'Other plans')).toEqual({ ok: true })
  const told = await owner()`select template, person_id from message where application_id = ${bid.application}`
  expect(told.map(({ template, person_id }) => `${template} ${person_id}`).toSorted()).toEqual([
    `partnerLeft ${editor.personId}`, `partnerLeft ${bid.groups[1]!.viewer.personId}`, `partnerRemoved ${bid.groups[2]!.viewer.personId}`,
  ].toSorted())
  expect((await readFormerPart(bid.groups[2]!.viewer, bid.reference, 3)).state).toBe('removed')
  await expect(removePartner(bid.viewer, bid.reference, 3, 'again')).rejects.toMatchObject(missing)
})

test('after sending neither leaves nor is taken out: that is for staff', async () => {
  const bid = await plantJoint(owner())
  await owner()`update stage set status = 'submitted' where id = ${bid.stage}`
  expect(await leaveBid(bid.groups[1]!.viewer, bid.reference, 2, 'x')).toEqual({ ok: false, code: 'notOpen' })
  expect(await removePartner(bid.viewer, bid.reference, 2, 'x')).toEqual({ ok: false, code: 'notOpen' })
})

test('replacing takes one out and asks another, or does neither', async () => {
  const bid = await plantJoint(owner())
  expect(await replacePartner(bid.viewer, bid.reference, 2, 'Other plans', { ...next, address: 'none' })).toEqual({ ok: false, code: 'addressShape' })
  expect((await readRoom(bid.viewer, bid.reference)).groups.map(({ state }) => state)).toEqual(['active', 'active', 'active'])
  await owner()`update pot set max_partners = 3 where id = ${bid.pot}`
  expect(await replacePartner(bid.viewer, bid.reference, 2, 'Other plans', next)).toEqual({ ok: true })
  const room = await readRoom(bid.viewer, bid.reference)
  expect(room.groups.map(({ state }) => state)).toEqual(['active', 'removed', 'active'])
  expect(room.invitations.map(({ groupName }) => groupName)).toEqual(['Next group'])
})

test('the lead goes round and comes back, and no text is lost', async () => {
  const bid = await plantJoint(owner())
  const [, second] = bid.groups
  await plantAnswer(owner(), bid.part, 'need', 'Our need')
  await plantAnswer(owner(), bid.part, 'groupName', 'Sample group')
  const hand = async (from: Viewer, to: Viewer, position: number) => {
    expect(await offerLead(from, bid.reference, position, 'Your turn')).toEqual({ ok: true })
    expect(await acceptLead(to, bid.reference)).toEqual({ ok: true })
  }
  await hand(bid.viewer, second!.viewer, 2)
  expect((await readBid(second!.viewer, bid.reference)).answers).toMatchObject({ need: 'Our need' })
  await expect(readBid(bid.viewer, bid.reference)).rejects.toMatchObject(missing)
  expect((await readRoom(bid.viewer, bid.reference)).groups.map(({ lead, own }) => [lead, own])).toEqual([[false, true], [true, false], [false, false]])
  await expect(offerLead(bid.viewer, bid.reference, 3, '')).rejects.toMatchObject(missing)
  await hand(second!.viewer, bid.viewer, 1)
  expect((await readBid(bid.viewer, bid.reference)).answers).toMatchObject({ need: 'Our need' })
  expect((await readBid(bid.viewer, bid.reference, 1)).stored.find(({ question }) => question === 'groupName')?.value).toBe('Sample group')
  const { events } = await readRoom(second!.viewer, bid.reference)
  expect(events.map(({ kind, group }) => [kind, group])).toEqual([['leadHandedOver', 'Sample group'], ['leadHandedOver', 'Second group']])
})

test('the lead is offered to a group that is in, and not to oneself, to one that left, or twice at once', async () => {
  const bid = await plantJoint(owner())
  const [, second, third] = bid.groups
  const offer = (position: number | null) => offerLead(bid.viewer, bid.reference, position, '').then((done) => (done.ok ? 'ok' : done.code))
  await leaveBid(third!.viewer, bid.reference, 3, 'x')
  expect([await offer(null), await offer(1), await offer(3)]).toEqual(['required', 'self', 'left'])
  await expect(offer(7)).rejects.toMatchObject(missing)
  const editor = await plantMember(owner(), bid.organisation, 'editor')
  await expect(offerLead(editor, bid.reference, 2, '')).rejects.toMatchObject(missing)
  expect(await Promise.all([offer(2), offer(2)])).toEqual(expect.arrayContaining(['ok', 'open']))
  await expect(acceptLead(bid.viewer, bid.reference)).rejects.toMatchObject(missing)
  await expect(withdrawOffer(second!.viewer, bid.reference)).rejects.toMatchObject(missing)
  expect(await withdrawOffer(bid.viewer, bid.reference)).toEqual({ ok: true })
  expect(await withdrawOffer(bid.viewer, bid.reference)).toEqual({ ok: false, code: 'gone' })
  await expect(acceptLead(second!.viewer, bid.reference)).rejects.toMatchObject(missing)
  expect(await offer(2)).toBe('ok')
  expect(await declineLead(second!.viewer, bid.reference)).toEqual({ ok: true })
  const told = await owner()`select person_id from message where template = 'leadDeclined' and application_id = ${bid.application}`
  expect(told.map(({ person_id }) => person_id).toSorted()).toEqual([bid.person, editor.personId].toSorted())
  expect(await offer(2)).toBe('ok')
  await leaveBid(second!.viewer, bid.reference, 2, 'x')
  expect((await readRoom(bid.viewer, bid.reference)).offer).toBeNull()
})
