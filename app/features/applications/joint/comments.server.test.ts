import { expect, test } from 'vitest'
import { as, personActor } from '~db/index.server'
import { plantStaff } from '~db/testing-bid.server'
import { plantJoint, plantMember, type PlantedJoint } from '~db/testing-joint.server'
import { testDatabase } from '~db/testing.server'
import type { Viewer } from '~/platform/portal'
import { addComment, removeComment } from './commands/comment.server'
import { readComments } from './queries/comments.server'
import { readCommon } from './queries/common-part.server'

const { owner } = testDatabase()

const say = (viewer: Viewer, bid: PlantedJoint, words: string, key = 'need') =>
  addComment(viewer, { reference: bid.reference, key, words, language: 'en' })
const heard = async (viewer: Viewer, bid: PlantedJoint, key = 'need') =>
  (await readComments(viewer, bid.reference, key)).comments.map(({ group, by, words, mine }) => [group, by, words, mine])

test('groups read each other by group, their own people by name', async () => {
  const bid = await plantJoint(owner())
  const [, second, third] = bid.groups as [PlantedJoint['groups'][number], PlantedJoint['groups'][number], PlantedJoint['groups'][number]]
  const helper = await plantMember(owner(), second.organisation, 'helper', 'Helen')
  expect(await say(bid.viewer, bid, 'Who can add figures?')).toEqual({ ok: true })
  expect(await say(helper, bid, ' We can. ')).toEqual({ ok: true })
  await owner()`update part set shown_as = 'A refuge' where id = ${second.part}`
  expect(await heard(second.viewer, bid)).toEqual([['Sample group', null, 'Who can add figures?', false], ['Second group', 'Helen', 'We can.', false]])
  expect(await heard(third.viewer, bid)).toEqual([['Sample group', null, 'Who can add figures?', false], ['A refuge', null, 'We can.', false]])
  expect((await readCommon(third.viewer, bid.reference)).comments).toEqual({ need: 2 })
})

test('who only reads says nothing, and nothing is said about what others do not read', async () => {
  const bid = await plantJoint(owner())
  const viewer = await plantMember(owner(), bid.groups[1]!.organisation, 'viewer')
  expect((await readComments(viewer, bid.reference, 'need')).mayWrite).toBe(false)
  await expect(say(viewer, bid, 'Hello')).rejects.toThrow('only-reads')
  for (const key of ['groupPhone', 'budget', 'placeRisk-2', 'people-2', 'share-9', 'nothing', 'share', '../x']) {
    await expect(say(bid.viewer, bid, 'Hello', key), key).rejects.toThrow('no-such-question')
  }
  expect(await say(bid.viewer, bid, 'Is this right?', 'share-2')).toEqual({ ok: true })
  expect(await say(bid.viewer, bid, '  ')).toEqual({ ok: false, code: 'required' })
  expect(await say(bid.viewer, bid, 'word '.repeat(151))).toEqual({ ok: false, code: 'tooLong' })
})

test('one takes away one\'s own, and nobody else\'s', async () => {
  const bid = await plantJoint(owner())
  await say(bid.viewer, bid, 'A slip')
  const [one] = (await readComments(bid.viewer, bid.reference, 'need')).comments
  await expect(removeComment(bid.groups[1]!.viewer, { reference: bid.reference, id: one!.id })).rejects.toThrow('no-such-comment')
  await removeComment(bid.viewer, { reference: bid.reference, id: one!.id })
  expect(await heard(bid.groups[1]!.viewer, bid)).toEqual([])
  await expect(removeComment(bid.viewer, { reference: bid.reference, id: one!.id })).rejects.toThrow('no-such-comment')
})

test('no staff read them, whatever their role, nor anybody who is not in the bid', async () => {
  const bid = await plantJoint(owner())
  const other = await plantJoint(owner(), ['Elsewhere'])
  await say(bid.viewer, bid, 'Between us')
  await owner()`update part set state = 'removed' where id = ${bid.groups[2]!.part}`
  const staff = await Promise.all(['officer', 'manager', 'finance', 'auditor', 'administrator', 'assessor', 'translator'].map((role) => plantStaff(owner(), role)))
  const claimant = await plantMember(owner(), bid.groups[1]!.organisation, 'owner', 'Claims', { state: 'claimed' })
  for (const viewer of [...staff, claimant, bid.groups[2]!.viewer, other.viewer, other.groups[1]!.viewer]) {
    await expect(readComments(viewer, bid.reference, 'need'), viewer.name).rejects.toThrow('no-such-bid')
    await expect(say(viewer, bid, 'Hello'), viewer.name).rejects.toThrow('no-such-bid')
    // Not by another way either: the rows themselves are not hers.
    expect(await as(personActor(viewer), (tx) => tx.execute('select 1 from bid_comment where words = \'Between us\'')), viewer.name).toHaveLength(0)
  }
})

test('nobody adds a comment once the decision is told, or the bid taken back', async () => {
  const bid = await plantJoint(owner())
  await owner()`update stage set status = 'withdrawn' where id = ${bid.stage}`
  expect(await say(bid.viewer, bid, 'Too late')).toEqual({ ok: false, code: 'ended' })
})
