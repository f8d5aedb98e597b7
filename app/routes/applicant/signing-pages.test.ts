import { afterAll, beforeAll, expect, test } from 'vitest'
import { bidPaths, jointPaths, partPaths } from '~/features/applications'
import { plantWhole, press, saveShare, signNow } from '~/features/applications/joint/joint.testing.server'
import { startFront, type Front } from '~/platform/http/front.testing.server'
import type { Viewer } from '~/platform/portal'
import { plantStaff } from '~db/testing-bid.server'
import { interestsDeclared } from '~db/testing-interests.server'
import { testDatabase } from '~db/testing.server'
import * as groups from '../staff/bid-groups'
import * as waiting from '../staff/waiting-groups'
import * as check from './check'
import * as money from './money'
import * as part from './part'
import * as partDocument from './part-document'
import * as partPrint from './part-print'
import * as sign from './sign'

const { owner } = testDatabase()
const viewers: Record<string, Viewer> = {}
let front: Front
let bid: Awaited<ReturnType<typeof plantWhole>>

const routes = {
  '/bids/:reference/check': check, '/bids/:reference/money': money, '/bids/:reference/parts/:part': part, '/bids/:reference/parts/:part/sign': sign,
  '/bids/:reference/parts/:part/print': partPrint, '/bids/:reference/parts/:part/copy.docx': partDocument,
  '/desk/bids/:reference/groups': groups, '/desk/waiting-groups': waiting,
}

beforeAll(async () => {
  bid = await plantWhole(owner())
  viewers['lead-lead-lead-lead-lead'] = bid.viewer
  viewers['second-second-second-seco'] = bid.groups[1]!.viewer
  viewers['officer-officer-officer-o'] = await plantStaff(owner(), 'officer')
  front = await startFront(routes, viewers)
})
afterAll(() => front.close())

const as = (who: string) => ({ cookie: `__Host-session=${Object.keys(viewers).find((token) => token.startsWith(who))}` })
const page = async (who: string, path: string) => {
  const response = await front.get(path, as(who))
  return { status: response.status, text: (await response.text()).replaceAll('<!-- -->', '') }
}

test('a group sees its own part, what it would sign and who may; other groups and staff see none of it', async () => {
  const { reference } = bid
  for (const path of [partPaths.part(reference, 2), partPaths.sign(reference, 2), partPaths.print(reference, 2), partPaths.document(reference, 2)]) {
    expect((await page('second', path)).status, path).toBe(200)
    expect((await page('second', `/ur${path}`)).status, path).toBe(200)
    for (const who of ['lead', 'officer']) expect((await page(who, path)).status, `${who} ${path}`).toBe(404)
  }
  const { text } = await page('second', partPaths.sign(reference, 2))
  for (const said of ['Group 2 runs the club', 'Hall 2', '£100', 'Only Owner of Second group can sign']) expect(text).toContain(said)
})

test('the money is read by all groups, and says where it differs and by how much', async () => {
  await saveShare(bid, bid.groups[1]!, '97')
  for (const who of ['lead', 'second']) {
    const { status, text } = await page(who, jointPaths.money(bid.reference))
    // A word of the glossary may be a link.
    expect([status, text.replace(/<\/?a\b[^>]*>/g, '').includes('The groups’ lines add up to £497. The bid asks for £500. £3 is missing.')]).toEqual([200, true])
  }
  expect((await page('officer', jointPaths.money(bid.reference))).status).toBe(404)
})

test('the lead is told all that is missing, with links, and chooses whom to wait for', async () => {
  const before = (await page('lead', bidPaths.check(bid.reference))).text
  for (const said of ['£3 is missing', 'Second group\u2069 has not signed.', 'You cannot send until all of this is done.', jointPaths.money(bid.reference), partPaths.sign(bid.reference, 1)]) expect(before).toContain(said)
  await saveShare(bid, bid.groups[1]!, '100')
  for (const group of bid.groups.slice(0, 2)) await signNow(bid, group)
  const after = (await page('lead', bidPaths.check(bid.reference))).text
  expect(after).toContain('Send now, waiting for Third group')
  expect(after).not.toContain('You cannot send until all of this is done.')
})

test('what was signed before stands beside what it says now', async () => {
  await saveShare(bid, bid.groups[1]!, '101')
  const { text } = await page('second', partPaths.sign(bid.reference, 2))
  for (const said of ['What you would sign now', 'What your group signed before', '£101', '£100']) expect(text).toContain(said)
  await saveShare(bid, bid.groups[1]!, '100')
  await signNow(bid, bid.groups[1]!)
})

test('staff see the groups of a sent bid and whom it waits for', async () => {
  await press(bid, [3])
  await interestsDeclared(owner())
  const seen = await page('officer', `/desk/bids/${bid.reference}/groups`)
  expect([seen.status, seen.text.includes('Waits until'), seen.text.includes('Take a group out')]).toEqual([200, true, true])
  expect((await page('officer', '/desk/waiting-groups')).text).toContain('Third group')
  expect((await page('second', `/desk/bids/${bid.reference}/groups`)).status).toBe(404)
})
