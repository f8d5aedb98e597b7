import { afterAll, beforeAll, expect, test } from 'vitest'
import { plantStaff } from '~db/testing-bid.server'
import { plantJoint, plantMember, type PlantedJoint } from '~db/testing-joint.server'
import { testDatabase } from '~db/testing.server'
import { jointPaths } from '~/features/applications'
import { tokenTo, withAddress } from '~/features/applications/joint/testing.server'
import { startFront, type Front } from '~/platform/http/front.testing.server'
import type { Viewer } from '~/platform/portal'
import * as bid from './bid'
import * as home from './home'
import * as joining from './joining'
import * as lead from './lead'
import * as leave from './part-leave'
import * as partners from './partners'
import * as invite from './partners-invite'
import * as remove from './partners-remove'

const { owner } = testDatabase()
let front: Front
let planted: PlantedJoint
let address: string
const viewers: Record<string, Viewer> = {}

const routes = {
  '/home': home, '/bids/:reference': bid, '/bids/:reference/partners': partners, '/bids/:reference/partners/invite': invite,
  '/bids/:reference/partners/:part/remove': remove, '/bids/:reference/parts/:part/leave': leave, '/bids/:reference/lead': lead,
  '/joining/:token': joining, '/joining/to/:invitation': joining,
}

beforeAll(async () => {
  planted = await plantJoint(owner())
  const [, second] = planted.groups
  viewers['lead-lead-lead-lead-lead'] = planted.viewer
  viewers['second-second-second-seco'] = second!.viewer
  const guest = await withAddress(owner(), { ...second!.viewer, ...(await plantMember(owner(), (await plantJoint(owner())).organisation, 'owner', 'Guest')) })
  viewers['guest-guest-guest-guest-g'] = guest.viewer
  address = guest.address
  viewers['officer-officer-officer-o'] = await plantStaff(owner(), 'officer')
  front = await startFront(routes, viewers)
})
afterAll(() => front.close())

const as = (who: string) => ({ cookie: `__Host-session=${Object.keys(viewers).find((token) => token.startsWith(who))}` })
const page = async (who: string, path: string) => {
  const response = await front.get(path, as(who))
  return { status: response.status, to: response.headers.get('location'), text: (await response.text()).replaceAll('<!-- -->', '') }
}

test('the lead and partners open the room, in each language; nobody else does', async () => {
  const room = jointPaths.room(planted.reference)
  const ofLead = await page('lead', room)
  for (const said of ['Sample group', 'Second group', 'Only one person of your group can sign', 'Ask other groups to join', 'Write your group’s part', 'Take this group out']) {
    expect(ofLead.text).toContain(said)
  }
  const ofSecond = await page('second', `/ur${room}`)
  expect([ofLead.status, ofSecond.status]).toEqual([200, 200])
  expect((await page('second', room)).text).not.toContain('Take this group out')
  expect(ofLead.text).not.toMatch(/joint:/)
  for (const who of ['guest', 'officer']) expect((await page(who, room)).status).toBe(404)
  expect((await front.get(room)).status).toBe(302)
})

test('a partner who opens the bid is led to the room, and finds it among her bids', async () => {
  expect(await page('second', `/bids/${planted.reference}`)).toMatchObject({ status: 303, to: jointPaths.room(planted.reference) })
  expect((await page('guest', `/bids/${planted.reference}`)).status).toBe(404)
  expect((await page('second', '/home')).text).toContain(jointPaths.room(planted.reference))
})

test('what only some may do is not there for the others', async () => {
  const { reference } = planted
  const expected: [string, string, number][] = [
    ['lead', jointPaths.invite(reference), 200], ['second', jointPaths.invite(reference), 404],
    ['lead', jointPaths.remove(reference, 2), 200], ['lead', jointPaths.remove(reference, 1), 404], ['second', jointPaths.remove(reference, 3), 404],
    ['second', jointPaths.leave(reference, 2), 200], ['second', jointPaths.leave(reference, 3), 404], ['lead', jointPaths.leave(reference, 1), 200],
    ['lead', jointPaths.lead(reference), 200], ['second', jointPaths.lead(reference), 200], ['guest', jointPaths.lead(reference), 404],
  ]
  for (const [who, path, status] of expected) {
    const got = await page(who, path)
    expect([who, path, got.status]).toEqual([who, path, status])
    expect(got.text).not.toMatch(/joint:[a-z]/)
  }
})

test('an invitation is sent from its page, wrong typing is kept, and the link opens for its address alone', async () => {
  const path = jointPaths.invite(planted.reference)
  const wrong = await front.post(path, { groupName: 'Fourth group', address: 'none', language: 'en', words: 'Come along', group: '' }, as('lead'))
  const kept = await wrong.text()
  expect(wrong.status).toBe(400)
  for (const said of ['value="Fourth group"', 'value="none"', 'Come along', 'Enter an email address like']) expect(kept).toContain(said)
  const sent = await front.post(path, { groupName: 'Fourth group', address, language: 'en', words: 'Come along', group: '' }, as('lead'))
  expect([sent.status, sent.headers.get('location')]).toEqual([303, `${jointPaths.room(planted.reference)}?done=invited`])
  const link = jointPaths.joining(await tokenTo(owner(), address))
  const asked = await page('guest', link)
  for (const said of ['Sample group', 'Come along', 'Name that the other groups see', 'What they never see']) expect(asked.text).toContain(said)
  const forwarded = await page('second', link)
  expect(forwarded.text).toContain('This invitation is for another email address')
  for (const hidden of ['Sample group', 'Come along', planted.reference]) expect(forwarded.text).not.toContain(hidden)
  expect((await page('guest', '/joining/none')).status).toBe(404)
  const out = await front.get(link)
  expect(out.status).toBe(302)
  const joined = await front.post(link, { do: 'join', group: 'new', name: 'Brand new', shown: '' }, as('guest'))
  expect([joined.status, joined.headers.get('location')]).toEqual([303, `${jointPaths.room(planted.reference)}?done=joined`])
  expect((await page('guest', `${jointPaths.room(planted.reference)}?done=joined`)).text).toContain('Your group is in the bid now')
})
