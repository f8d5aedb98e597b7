import { expect, test } from 'vitest'
import { newId } from '~/platform/ids.server'
import type { Viewer } from '~/platform/portal'
import { plantJoint, plantMember, type PlantedJoint } from '~db/testing-joint.server'
import { moveClock, testDatabase } from '~db/testing.server'
import { joinBid, readAsked } from './commands/answer-partner.server'
import { invitePartner, sendPartnerAgain, takePartnerBack, type PartnerTyped } from './commands/invite-partner.server'
import { groupsToInvite } from './queries/groups-to-invite.server'
import { readRoom } from './queries/room.server'
import { withAddress, tokenTo } from './testing.server'

const { owner } = testDatabase()
const dayMs = 86_400_000

const typed = (over: Partial<PartnerTyped> = {}): PartnerTyped =>
  ({ group: null, groupName: 'Fourth group', address: `${newId()}@example.org`, language: 'en', words: '', ...over })

async function publish(name: string, checked = true, over: { charity?: string; placeRisk?: string } = {}): Promise<{ found: string; organisation: string }> {
  const [found, organisation] = [newId(), newId()]
  await owner()`insert into public_organisation (id, name, search_text, charity_number) values (${found}, ${name}, ${` ${name.toLowerCase()} `}, ${over.charity ?? null})`
  await owner()`insert into organisation (id, name, legal_form, identity_state, charity_number)
    values (${organisation}, ${name}, 'cio', ${checked ? 'checked' : 'new'}, ${over.charity ?? null})`
  if (over.placeRisk) {
    await owner()`insert into organisation_private (organisation_id, details, updated_at) values (${organisation}, ${owner().json({ placeRisk: over.placeRisk })}, portal_now())`
  }
  return { found, organisation }
}

const invitationsOf = async (bid: PlantedJoint) => (await readRoom(bid.viewer, bid.reference)).invitations
const codeOf = async (bid: PlantedJoint, over: Partial<PartnerTyped>, viewer: Viewer = bid.viewer) => {
  const done = await invitePartner(viewer, bid.reference, typed(over))
  return done.ok ? 'ok' : done.code
}

test('an invitation to an address is mailed with a link, and says nothing of who signs in there', async () => {
  const bid = await plantJoint(owner())
  const known = await withAddress(owner(), await plantMember(owner(), bid.groups[1]!.organisation, 'viewer', 'Known'))
  const results = [await codeOf(bid, { address: known.address, groupName: 'One' }), await codeOf(bid, { address: `nobody-${newId()}@example.org`, groupName: 'Two' })]
  expect(results).toEqual(['ok', 'ok'])
  const mails = await owner()`select template, address is not null as mailed, person_id, secret ->> 'path' as path, params::text from message where template like 'partner%' order by id desc limit 2`
  expect(mails.map(({ template, mailed, person_id }) => [template, mailed, person_id])).toEqual([['partnerInvitation', true, null], ['partnerInvitation', true, null]])
  expect(mails.every(({ path }) => /^\/joining\/[\w-]{43}$/.test(String(path)))).toBe(true)
  expect((await readRoom(bid.groups[1]!.viewer, bid.reference)).invitations).toEqual([])
  await expect(invitePartner(bid.groups[1]!.viewer, bid.reference, typed())).rejects.toMatchObject({ status: 404 })
})

test('what is typed wrong is refused, and so are one’s own group and address', async () => {
  const bid = await plantJoint(owner())
  const own = await withAddress(owner(), bid.viewer)
  expect(await codeOf(bid, { groupName: ' ' })).toBe('nameMissing')
  expect(await codeOf(bid, { address: '' })).toBe('addressMissing')
  expect(await codeOf(bid, { address: 'no address' })).toBe('addressShape')
  expect(await codeOf(bid, { group: newId() })).toBe('notThere')
  expect(await codeOf(bid, { groupName: 'SAMPLE  Group' })).toBe('own')
  expect(await codeOf(bid, { address: own.address.toUpperCase() })).toBe('own')
  expect(await invitationsOf(bid)).toEqual([])
})

test('a group is found in the directory by three letters, and one whose place is at risk never', async () => {
  const bid = await plantJoint(owner())
  const name = `Zephyr${newId().slice(-4)} Runners`
  await publish(name)
  await publish(`${name} refuge`)
  await publish(`${name} hidden`, true, { placeRisk: 'yes' })
  await publish(`${name} unchecked`, false)
  expect(await groupsToInvite(bid.viewer, 'ze')).toEqual([])
  const found = await groupsToInvite(bid.viewer, name.slice(0, 8))
  expect(found.map((one) => [one.name, one.known])).toEqual([[name, true], [`${name} unchecked`, false]])
})

test('a known group is asked through its owners and editors, in the portal and by mail', async () => {
  const bid = await plantJoint(owner())
  const { found, organisation } = await publish(`Known ${newId()}`)
  const [boss, editor] = [await plantMember(owner(), organisation, 'owner'), await plantMember(owner(), organisation, 'editor')]
  await plantMember(owner(), organisation, 'viewer')
  expect(await codeOf(bid, { group: found, groupName: '', address: '' })).toBe('ok')
  const told = await owner()`select person_id from message where template = 'partnerAsked' and person_id in (select person_id from membership where organisation_id = ${organisation})`
  expect(told.map(({ person_id }) => person_id).toSorted()).toEqual([boss.personId, editor.personId].toSorted())
  expect(await codeOf(bid, { group: found })).toBe('invited')
})

test('a group that is in or asked already is refused, also under another record with the same number', async () => {
  const bid = await plantJoint(owner())
  const [charity, other] = [`9${Math.floor(Math.random() * 1e6)}`, `8${Math.floor(Math.random() * 1e6)}`]
  await owner()`update organisation set charity_number = ${charity} where id = ${bid.groups[1]!.organisation}`
  const twin = await publish(`Twin ${newId()}`, true, { charity })
  expect(await codeOf(bid, { group: twin.found })).toBe('already')
  expect(await codeOf(bid, { groupName: 'second GROUP' })).toBe('already')
  await owner()`update organisation set charity_number = ${other} where id = ${bid.organisation}`
  const self = await publish(`Self ${newId()}`, true, { charity: other })
  expect(await codeOf(bid, { group: self.found })).toBe('own')
  expect(await codeOf(bid, { groupName: 'Asked', address: 'asked@example.org' })).toBe('ok')
  expect(await codeOf(bid, { groupName: 'Other', address: 'ASKED@example.org' })).toBe('invited')
  expect(await codeOf(bid, { groupName: 'asked' })).toBe('invited')
})

test('a ninth group is refused, and so is one more than the pot allows; open invitations count', async () => {
  const bid = await plantJoint(owner(), ['2', '3', '4', '5', '6', '7'])
  expect(await codeOf(bid, { groupName: 'Eighth' })).toBe('ok')
  expect(await codeOf(bid, { groupName: 'Ninth' })).toBe('full')
  const small = await plantJoint(owner())
  await owner()`update pot set max_partners = 3 where id = ${small.pot}`
  expect(await codeOf(small, {})).toBe('full')
})

test('nothing is asked after closing, once the bid is sent, or for a pot without partners', async () => {
  const bid = await plantJoint(owner())
  await owner()`update stage set status = 'submitted' where id = ${bid.stage}`
  expect(await codeOf(bid, {})).toBe('closed')
  await owner()`update stage set changing_since = portal_now() where id = ${bid.stage}`
  expect(await codeOf(bid, {})).toBe('ok')
  await owner()`update round set closes_at = portal_now() - interval '1 hour' where id = ${bid.round}`
  expect(await codeOf(bid, { groupName: 'Late' })).toBe('closed')
  const alone = await plantJoint(owner(), [])
  await owner()`delete from part where id = ${alone.groups[0]!.part}`
  await owner()`update pot set max_partners = 1 where id = ${alone.pot}`
  await expect(readRoom(alone.viewer, alone.reference)).rejects.toMatchObject({ status: 404 })
  await expect(invitePartner(alone.viewer, alone.reference, typed())).rejects.toMatchObject({ status: 404 })
})

test('an invitation runs out, is sent again with a new link, and is taken back', async () => {
  const bid = await plantJoint(owner())
  const guest = await withAddress(owner(), await plantMember(owner(), (await publish(`Guests ${newId()}`)).organisation, 'owner'))
  await codeOf(bid, { address: guest.address })
  const first = await tokenTo(owner(), guest.address)
  const [{ id } = { id: '' }] = await invitationsOf(bid)
  await moveClock(owner(), 15 * dayMs)
  expect((await invitationsOf(bid))[0]!.gone).toBe(true)
  expect(await readAsked(guest.viewer, { token: first })).toEqual({ state: 'expired' })
  expect(await sendPartnerAgain(bid.viewer, bid.reference, id)).toEqual({ ok: true })
  const second = await tokenTo(owner(), guest.address)
  expect(second).not.toBe(first)
  await expect(readAsked(guest.viewer, { token: first })).rejects.toMatchObject({ status: 404 })
  expect((await readAsked(guest.viewer, { token: second })).state).toBe('open')
  await expect(takePartnerBack(bid.groups[1]!.viewer, bid.reference, id)).rejects.toMatchObject({ status: 404 })
  await takePartnerBack(bid.viewer, bid.reference, id)
  expect(await readAsked(guest.viewer, { token: second })).toEqual({ state: 'gone' })
  expect(await joinBid(guest.viewer, { token: second }, { name: 'New' }, '')).toEqual({ ok: false, code: 'gone' })
  await expect(sendPartnerAgain(bid.viewer, bid.reference, id)).rejects.toMatchObject({ status: 404 })
  await moveClock(owner(), 0)
})

test('one group is asked five times a day at most', async () => {
  const bid = await plantJoint(owner())
  const address = `often-${newId()}@example.org`
  await codeOf(bid, { address })
  const [{ id } = { id: '' }] = await invitationsOf(bid)
  const again = await Promise.all([1, 2, 3, 4].map(() => sendPartnerAgain(bid.viewer, bid.reference, id)))
  expect(again.every(({ ok }) => ok)).toBe(true)
  expect(await sendPartnerAgain(bid.viewer, bid.reference, id)).toMatchObject({ ok: false, code: 'tooMany' })
})
