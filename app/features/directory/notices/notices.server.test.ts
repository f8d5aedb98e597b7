import { expect, test } from 'vitest'
import { plantBid } from '~db/testing-bid.server'
import { moveClock, testDatabase } from '~db/testing.server'
import { saveProfile, leaveDirectory } from '../profile/commands/save-profile.server'
import { lookAfterProfiles } from '../profile/jobs.server'
import { emptySheet, fullSheet, plantGroup } from '../profile/profile.testing.server'
import { endNotice, postNotice } from './commands/post-notice.server'
import type { NoticeTyped } from './notice-sheet'
import { readNoticeFilter } from './notice-filter'
import { ownNotices } from './own-queries.server'
import { findNotices, noticesOf, noticesOfRound } from './queries.server'

const { owner } = testDatabase()
const typed = { kind: 'lookingFor', things: ['venue', 'made-up'], districts: ['E08000032', 'E99'], text: 'A room on Friday evenings.', language: 'en' }
const find = (search: string) => findNotices(readNoticeFilter(new URLSearchParams(search)))

async function listedGroup(over: Record<string, string> = {}) {
  const at = await plantGroup(owner())
  await saveProfile(at.viewer, at.group, { typed: { ...fullSheet, ...over }, was: emptySheet })
  const { round } = await plantBid(owner(), { closes: new Date(Date.UTC(2098, 0, 1)) })
  const post = (change: Partial<NoticeTyped> = {}) => postNotice(at.viewer, at.group, { ...typed, roundId: round, ...change })
  return { ...at, round, post }
}

test('is public in the same moment, on the round, the group and the list', async () => {
  const at = await listedGroup()
  expect(await at.post()).toMatchObject({ ok: true })
  const [shown] = await noticesOfRound(at.round)
  expect(shown).toMatchObject({ kind: 'lookingFor', things: ['venue'], districts: ['E08000032'], text: { text: 'A room on Friday evenings.', language: 'en' }, sample: false })
  const [entry] = await owner()`select id, slug from public_organisation where organisation_id = ${at.group}`
  expect(shown?.organisation.slug).toBe(entry?.slug)
  expect(await noticesOf(String(entry?.id))).toEqual([shown])
  expect((await find('kind=lookingFor&thing=venue&thing=data&district=E08000032')).notices).toContainEqual(shown)
  expect((await find('kind=offering&thing=venue')).notices).not.toContainEqual(shown)
  expect((await find('thing=data')).total).toBe(0)
})

test('is gone at once when it is taken away, when its group leaves, and when nobody can reach the group', async () => {
  const at = await listedGroup()
  const posted = await at.post()
  if (!posted.ok) throw new Error('not posted')
  await endNotice(at.viewer, at.group, posted.id)
  expect(await noticesOfRound(at.round)).toEqual([])
  await at.post()
  await saveProfile(at.viewer, at.group, { typed: { ...fullSheet, openToPartners: 'no', reachedBy: 'none' }, was: fullSheet })
  expect(await noticesOfRound(at.round)).toEqual([])
  await saveProfile(at.viewer, at.group, { typed: fullSheet, was: { ...fullSheet, openToPartners: 'no', reachedBy: 'none' } })
  expect(await noticesOfRound(at.round)).toHaveLength(1)
  await leaveDirectory(at.viewer, at.group)
  expect(await noticesOfRound(at.round)).toEqual([])
  expect(await owner()`select 1 from public_notice where round_id = ${at.round}`).toEqual([])
})

test.each([
  [{ text: 'Ring 0113 496 0101.' }, { text: { code: 'found' } }], [{ text: '' }, { text: { code: 'textMissing' } }],
  [{ text: 'word '.repeat(81) }, { text: { code: 'textLong' } }], [{ things: [] }, { things: { code: 'things' } }],
  [{ districts: [] }, { districts: { code: 'districts' } }], [{ kind: 'selling' }, { kind: { code: 'kind' } }],
  [{ roundId: 'no-id' }, { round: { code: 'round' } }], [{ roundId: '00000000-0000-7000-8000-000000000000' }, { round: { code: 'round' } }],
])('does not post %j', async (change, errors) => {
  const at = await listedGroup()
  expect(await at.post(change)).toMatchObject({ ok: false, errors })
  expect(await owner()`select 1 from notice where organisation_id = ${at.group}`).toEqual([])
})

test('a group has at most three open ones, however many tabs post at once', async () => {
  const at = await listedGroup()
  const posted = await Promise.all(Array.from({ length: 5 }, () => at.post()))
  expect(posted.filter(({ ok }) => ok)).toHaveLength(3)
  expect(posted.find(({ ok }) => !ok)).toMatchObject({ errors: { kind: { code: 'tooMany' } } })
  expect(await noticesOfRound(at.round)).toHaveLength(3)
})

test('a group that is not listed, or cannot be reached, posts none', async () => {
  const hidden = await listedGroup({ listed: 'no' })
  expect(await hidden.post()).toMatchObject({ errors: { kind: { code: 'notListed' } } })
  const silent = await listedGroup({ openToPartners: 'no', reachedBy: 'none' })
  expect(await silent.post()).toMatchObject({ errors: { kind: { code: 'notReached' } } })
  expect(await ownNotices(silent.viewer, silent.group)).toMatchObject({ missing: 'notReached', notices: [] })
})

test('only owners and editors of the group post and take away', async () => {
  const [at, other] = [await listedGroup(), await plantGroup(owner())]
  const posted = await at.post()
  if (!posted.ok) throw new Error('not posted')
  await expect(endNotice(other.viewer, at.group, posted.id)).rejects.toMatchObject({ status: 404 })
  await expect(endNotice(other.viewer, other.group, posted.id)).rejects.toMatchObject({ status: 404 })
  await expect(postNotice(other.viewer, at.group, { ...typed, roundId: at.round })).rejects.toMatchObject({ status: 404 })
})

test('closes with its round by itself, and the job puts it away', async () => {
  const at = await listedGroup()
  await owner()`update round set closes_at = portal_now() + interval '1 hour' where id = ${at.round}`
  await at.post()
  expect(await noticesOfRound(at.round)).toHaveLength(1)
  await moveClock(owner(), 3_600_001)
  expect(await noticesOfRound(at.round)).toEqual([])
  expect((await ownNotices(at.viewer, at.group)).notices).toEqual([])
  expect((await lookAfterProfiles()).closed).toBe(1)
  expect(await owner()`select state from notice where organisation_id = ${at.group}`).toEqual([{ state: 'closed' }])
  expect(await owner()`select 1 from public_notice where round_id = ${at.round}`).toEqual([])
  await moveClock(owner(), 0)
})
