import { expect, test } from 'vitest'
import { erasePerson, gatherPerson, sweep } from '~/features/accounts/index.server'
import { newId } from '~/platform/ids.server'
import { plantJoint, type PlantedJoint } from '~db/testing-joint.server'
import { moveClock, testDatabase } from '~db/testing.server'
import { addComment } from './commands/comment.server'
import { givePage } from './commands/give.server'
import { beHere } from './commands/be-here.server'

const { owner, options } = testDatabase()
const day = 24 * 60 * 60_000

async function spoken(at?: Parameters<typeof plantJoint>[2]): Promise<PlantedJoint> {
  const bid = await plantJoint(owner(), undefined, at)
  await addComment(bid.viewer, { reference: bid.reference, key: 'need', words: 'Between us', language: 'en' })
  return bid
}

async function decided(bid: PlantedJoint, outcome: string, told: boolean): Promise<void> {
  const submission = newId()
  await owner()`update stage set status = 'decided' where id = ${bid.stage}`
  await owner()`insert into submission (id, stage_id, application_id, number, snapshot, snapshot_hash, language, sent_by, arrived_at, once_key)
    values (${submission}, ${bid.stage}, ${bid.application}, 1, '{}', 'x', 'en', ${bid.person}, portal_now(), ${newId()})`
  await owner()`insert into decision (id, application_id, stage_id, submission_id, outcome, reasons, feedback, recorded_by, confirmed_at, told_at)
    values (${newId()}, ${bid.application}, ${bid.stage}, ${submission}, ${outcome}, '', '{}', ${bid.person}, portal_now(), ${told ? new Date() : null})`
}

const comments = async (bid: PlantedJoint) => (await owner()`select 1 from bid_comment where application_id = ${bid.application}`).length

test('comments go when the decision was told, and stay while it is not, or the bid goes on', async () => {
  const [told, embargoed, invited, draft] = [await spoken(), await spoken(), await spoken(), await spoken()]
  await decided(told, 'notAwarded', true)
  await decided(embargoed, 'awarded', false)
  await decided(invited, 'invited', true)
  await sweep(options())
  expect(await comments(told)).toBe(1)
  await moveClock(owner(), 1.5 * day)
  expect(await sweep(options())).toMatchObject({ bidComments: 1 })
  expect([await comments(told), await comments(embargoed), await comments(invited), await comments(draft)]).toEqual([0, 1, 1, 1])
  await moveClock(owner(), 0)
})

test('comments of a bid that was never sent go with its closing, and the bid itself with all of it in time', async () => {
  const bid = await spoken({ closes: new Date(Date.now() + day) })
  await givePage(bid.viewer, { reference: bid.reference, part: null, page: 'idea', person: bid.person, due: { day: '', month: '', year: '' } })
  await beHere(bid.viewer, { reference: bid.reference, page: 'room', language: 'en' })
  await owner()`insert into signature (id, application_id, stage_id, part_id, promise, promise_hash, signed_by, name)
    values (${newId()}, ${bid.application}, ${bid.stage}, ${bid.groups[1]!.part}, '{}', 'x', ${bid.groups[1]!.viewer.personId}, 'Owner')`
  await moveClock(owner(), 3 * day)
  await sweep(options())
  expect(await comments(bid)).toBe(0)
  await moveClock(owner(), 800 * day)
  expect(await sweep(options())).toMatchObject({ unsentBids: expect.any(Number) })
  expect(await owner()`select 1 from application where id = ${bid.application}`).toHaveLength(0)
  await moveClock(owner(), 0)
})

test('a person is told of her comments and pages, and erased they go', async () => {
  const bid = await spoken()
  await givePage(bid.viewer, { reference: bid.reference, part: null, page: 'idea', person: bid.person, due: { day: '', month: '', year: '' } })
  const address = `${bid.person}@example.org`
  const addressId = newId()
  await owner()`insert into sign_in_address (id, address) values (${addressId}, ${address})`
  await owner()`insert into person_address (person_id, address_id) values (${bid.person}, ${addressId})`
  expect(await gatherPerson(options(), address)).toMatchObject({ held: { comments: [{ words: 'Between us' }], pagesGiven: [{ page: 'idea', to_her: true }] } })
  expect(await erasePerson(options(), { address, reason: 'asked' })).toMatchObject({ ok: true })
  expect([await comments(bid), (await owner()`select 1 from assigned_page where application_id = ${bid.application}`).length]).toEqual([0, 0])
})
