import { expect, test } from 'vitest'
import { newId } from '~/platform/ids.server'
import type { Viewer } from '~/platform/portal'
import { plantJoint, plantMember, type PlantedJoint } from '~db/testing-joint.server'
import { testDatabase } from '~db/testing.server'
import { declineBid, joinBid, readAsked } from './commands/answer-partner.server'
import { invitePartner } from './commands/invite-partner.server'
import { readRoom } from './queries/room.server'
import { tokenTo, withAddress } from './testing.server'

const { owner } = testDatabase()

type Guest = { viewer: Viewer; address: string; organisation: string; token: string }

async function someone(name = 'Guest'): Promise<{ viewer: Viewer; organisation: string; address: string }> {
  const organisation = newId()
  await owner()`insert into organisation (id, name, legal_form) values (${organisation}, ${`${name} ${organisation.slice(-6)}`}, 'cio')`
  return { ...(await withAddress(owner(), await plantMember(owner(), organisation, 'owner', name))), organisation }
}

async function guestOf(bid: PlantedJoint): Promise<Guest> {
  const guest = await someone()
  const asked = await invitePartner(bid.viewer, bid.reference, { group: null, groupName: `As typed ${newId()}`, address: guest.address, language: 'en', words: 'Come along' })
  expect(asked).toEqual({ ok: true })
  return { ...guest, token: await tokenTo(owner(), guest.address) }
}

const partnersOf = async (bid: PlantedJoint) => (await readRoom(bid.viewer, bid.reference)).groups.filter(({ state }) => state === 'active')

test('the first partner makes the bid a joint one: both groups get a part, and the lead is told', async () => {
  const bid = await plantJoint(owner(), [])
  await owner()`delete from part where id = ${bid.groups[0]!.part}`
  const guest = await guestOf(bid)
  const asked = await readAsked(guest.viewer, { token: guest.token })
  expect(asked).toMatchObject({ state: 'open', lead: 'Sample group', words: 'Come along', groups: [{ id: guest.organisation }] })
  const joined = await joinBid(guest.viewer, { token: guest.token }, { id: guest.organisation }, ' House ')
  expect(joined).toEqual({ ok: true, reference: bid.reference, position: 2 })
  expect((await partnersOf(bid)).map(({ name, lead, own }) => [name, lead, own])).toEqual([['Sample group', true, true], ['House', false, false]])
  const [told] = await owner()`select params from message where template = 'partnerJoined' and person_id = ${bid.person}`
  expect(told!.params).toMatchObject({ organisation: 'House', reference: bid.reference })
  expect(await readAsked(guest.viewer, { token: guest.token })).toEqual({ state: 'joined', reference: bid.reference })
  const room = await readRoom(guest.viewer, bid.reference)
  expect(room.events.map(({ kind, group }) => [kind, group !== null])).toEqual([['partnerJoined', true], ['partnerInvited', false]])
  expect(room.own).toEqual({ 2: { done: 0, all: 2 } })
})

test('a forwarded link opens nothing of the bid, and joins nobody', async () => {
  const bid = await plantJoint(owner())
  const [guest, friend] = [await guestOf(bid), await someone('Friend')]
  expect(await readAsked(friend.viewer, { token: guest.token })).toEqual({ state: 'otherAddress' })
  expect(await joinBid(friend.viewer, { token: guest.token }, { id: friend.organisation }, '')).toEqual({ ok: false, code: 'notYours' })
  expect(await declineBid(friend.viewer, { token: guest.token }, '')).toEqual({ ok: false })
  for (const token of ['', 'none', newId()]) await expect(readAsked(friend.viewer, { token })).rejects.toMatchObject({ status: 404 })
  await joinBid(guest.viewer, { token: guest.token }, { id: guest.organisation }, '')
  expect(await readAsked(friend.viewer, { token: guest.token })).toEqual({ state: 'otherAddress' })
})

test('a group can be made while saying yes, and none is left where that is refused', async () => {
  const bid = await plantJoint(owner())
  const guest = await guestOf(bid)
  expect(await joinBid(guest.viewer, { token: guest.token }, { name: ' ' }, '')).toEqual({ ok: false, code: 'nameMissing' })
  await owner()`update pot set max_partners = 3 where id = ${bid.pot}`
  expect(await joinBid(guest.viewer, { token: guest.token }, { name: 'Brand new' }, '')).toEqual({ ok: false, code: 'full' })
  expect(await owner()`select 1 from organisation where name = 'Brand new'`).toHaveLength(0)
  await owner()`update pot set max_partners = 4 where id = ${bid.pot}`
  expect(await joinBid(guest.viewer, { token: guest.token }, { name: 'Brand new' }, '')).toMatchObject({ ok: true, position: 4 })
  const [made] = await owner()`select m.role, m.state from membership m join organisation o on o.id = m.organisation_id where o.name = 'Brand new'`
  expect(made).toMatchObject({ role: 'owner', state: 'confirmed' })
})

test('only an owner of the group joins it; a group that is in, or one of its other records, does not join again', async () => {
  const bid = await plantJoint(owner())
  const guest = await guestOf(bid)
  const join = (id: string) => joinBid(guest.viewer, { token: guest.token }, { id }, '').then((done) => (done.ok ? 'ok' : done.code))
  const other = await someone('Other')
  expect(await join(other.organisation)).toBe('notYours')
  await owner()`insert into membership (id, person_id, organisation_id, role, state) values (${newId()}, ${guest.viewer.personId}, ${other.organisation}, 'editor', 'confirmed')`
  expect(await join(other.organisation)).toBe('notYours')
  await owner()`insert into membership (id, person_id, organisation_id, role, state) values
    (${newId()}, ${guest.viewer.personId}, ${bid.groups[1]!.organisation}, 'owner', 'confirmed'), (${newId()}, ${guest.viewer.personId}, ${bid.organisation}, 'owner', 'confirmed')`
  expect(await join(bid.groups[1]!.organisation)).toBe('already')
  expect(await join(bid.organisation)).toBe('already')
  await owner()`update organisation set company_number = ${bid.reference} where id in ${owner()([guest.organisation, bid.groups[1]!.organisation])}`
  expect(await join(guest.organisation)).toBe('same')
  await owner()`update organisation set company_number = null where id = ${guest.organisation}`
  expect(await join(guest.organisation)).toBe('ok')
  expect(await join(guest.organisation)).toBe('gone')
})

test('a pot that wants its partners for itself refuses one that is in another bid there', async () => {
  const [bid, other] = [await plantJoint(owner()), await plantJoint(owner())]
  await owner()`update pot set partners_elsewhere = false where id = ${bid.pot}`
  await owner()`update application set pot_id = ${bid.pot} where id = ${other.application}`
  const guest = await guestOf(bid)
  await owner()`update part set organisation_id = ${guest.organisation} where id = ${other.groups[1]!.part}`
  expect(await joinBid(guest.viewer, { token: guest.token }, { id: guest.organisation }, '')).toEqual({ ok: false, code: 'elsewhere' })
  await owner()`update pot set partners_elsewhere = true where id = ${bid.pot}`
  expect((await joinBid(guest.viewer, { token: guest.token }, { id: guest.organisation }, '')).ok).toBe(true)
})

test('once the bid is sent nobody joins', async () => {
  const bid = await plantJoint(owner())
  const guest = await guestOf(bid)
  await owner()`update stage set status = 'submitted' where id = ${bid.stage}`
  expect(await joinBid(guest.viewer, { token: guest.token }, { id: guest.organisation }, '')).toEqual({ ok: false, code: 'notOpen' })
})

test('two who say yes at once when one place is left: one is in', async () => {
  const bid = await plantJoint(owner(), ['2', '3', '4', '5', '6'])
  const guests = [await guestOf(bid), await guestOf(bid)]
  await owner()`update pot set max_partners = 7 where id = ${bid.pot}`
  const done = await Promise.all(guests.map((guest) => joinBid(guest.viewer, { token: guest.token }, { id: guest.organisation }, '')))
  expect(done.map((one) => (one.ok ? 'ok' : one.code)).toSorted()).toEqual(['full', 'ok'])
  expect(await partnersOf(bid)).toHaveLength(7)
})

test('a group says no with a word why, and the lead’s people are told', async () => {
  const bid = await plantJoint(owner(), [])
  const guest = await guestOf(bid)
  expect(await declineBid(guest.viewer, { token: guest.token }, 'No time')).toEqual({ ok: true })
  expect(await declineBid(guest.viewer, { token: guest.token }, '')).toEqual({ ok: false })
  expect(await readAsked(guest.viewer, { token: guest.token })).toEqual({ state: 'gone' })
  const told = await owner()`select person_id from message where template = 'partnerDeclined' and application_id = ${bid.application}`
  expect(told.map(({ person_id }) => person_id)).toEqual([bid.person])
  const room = await readRoom(bid.viewer, bid.reference)
  expect(room.invitations).toMatchObject([{ answer: 'declined', why: 'No time' }])
  expect(room.events.map(({ kind }) => kind)).toEqual(['partnerDeclined', 'partnerInvited'])
})

test('people of a known group answer in the portal: its owner says yes, its viewer cannot', async () => {
  const bid = await plantJoint(owner())
  const guest = await someone('Known')
  const viewer = await plantMember(owner(), guest.organisation, 'viewer')
  const id = newId()
  await owner()`insert into partner_invitation (id, application_id, organisation_id, group_name, language, invited_by, sent_at, expires_at)
    values (${id}, ${bid.application}, ${guest.organisation}, 'Known', 'en', ${bid.person}, portal_now(), portal_now() + interval '14 days')`
  expect(await readAsked(viewer, { id })).toEqual({ state: 'notOwner' })
  await expect(readAsked(bid.groups[2]!.viewer, { id })).rejects.toMatchObject({ status: 404 })
  await expect(readAsked(guest.viewer, { id: 'none' })).rejects.toMatchObject({ status: 404 })
  expect(await joinBid(guest.viewer, { id }, { name: 'Another' }, '')).toEqual({ ok: false, code: 'notYours' })
  expect((await joinBid(guest.viewer, { id }, { id: guest.organisation }, '')).ok).toBe(true)
})

test('staff, a person asked and not yet in, and strangers see no room', async () => {
  const bid = await plantJoint(owner())
  const guest = await guestOf(bid)
  const officer = await someone('Officer')
  await owner()`insert into staff_role (id, person_id, role, "from") values (${newId()}, ${officer.viewer.personId}, 'officer', '2020-01-01')`
  await owner()`update stage set status = 'submitted' where id = ${bid.stage}`
  for (const { viewer } of [guest, officer, await someone()]) await expect(readRoom(viewer, bid.reference)).rejects.toMatchObject({ status: 404 })
})
