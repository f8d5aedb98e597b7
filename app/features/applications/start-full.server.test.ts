import { expect, test } from 'vitest'
import { knownGroup } from '~/features/funds'
import { newId } from '~/platform/ids.server'
import { plantBid } from '~db/testing-bid.server'
import { plantMember } from '~db/testing-joint.server'
import { testDatabase } from '~db/testing.server'
import { bidsAndHelp, bidsOf, readBid, readBidHistory, readBidStory, readRoom, startFull } from './index.server'

const { owner } = testDatabase()

/** A bid whose expression of interest was sent and decided. */
async function decided(outcome: string, { told = true, closes = '2099-01-01T12:00:00Z' } = {}) {
  const bid = await plantBid(owner())
  const submission = newId()
  await owner()`update pot set route = 'staged', form_id = 'expression', full_form_id = 'full', full_form_version = 1, full_closes_at = ${closes} where id = ${bid.pot}`
  await owner()`update stage set kind = 'expression', form_id = 'expression', status = 'decided' where id = ${bid.stage}`
  await owner()`insert into answer (id, part_id, question, version, value, language, saved_by, saved_at)
    values (${newId()}, ${bid.part}, 'districts', 1, ${owner().json(['E08000032'])}, 'ur', ${bid.person}, portal_now())`
  await owner()`insert into submission (id, stage_id, application_id, number, snapshot, snapshot_hash, language, sent_by, arrived_at, once_key)
    values (${submission}, ${bid.stage}, ${bid.application}, 1, ${owner().json({ language: 'ur', answers: [] })}, 'x', 'ur', ${bid.person}, portal_now(), 'once')`
  await owner()`insert into decision (id, application_id, stage_id, submission_id, outcome, reasons, feedback, recorded_by, confirmed_by, confirmed_at, told_at)
    values (${newId()}, ${bid.application}, ${bid.stage}, ${submission}, ${outcome}, 'x', ${owner().json({ en: 'Good' })}, ${bid.person}, ${bid.person}, portal_now(), ${told ? owner()`portal_now()` : null})`
  return bid
}

test('a group that is invited begins its full bid once, with what it said filled in, in the language it was written in', async () => {
  const bid = await decided('invitedAdvice')
  const both = await Promise.all([startFull(bid.viewer, bid.reference), startFull(bid.viewer, bid.reference)])
  expect(both).toEqual([{ ok: true }, { ok: true }])
  const full = await readBid(bid.viewer, bid.reference)
  expect([full.kind, full.formId, full.status]).toEqual(['full', 'full', 'draft'])
  expect(full.answers).toMatchObject({ districts: ['E08000032'], [knownGroup]: 'yes' })
  expect(full.stored.find(({ question }) => question === 'districts')?.language).toBe('ur')
  expect(full.closesAt.toISOString()).toBe('2099-01-01T12:00:00.000Z')
  const story = await readBidStory(bid.viewer, bid.reference)
  expect([story.latest, story.decision, story.expression?.decision?.outcome]).toEqual([null, null, 'invitedAdvice'])
  expect(await bidsOf(bid.viewer)).toHaveLength(1)
  expect((await readBidHistory(bid.viewer, bid.reference, 'districts')).bid.kind).toBe('full')
})

test('a group that is not invited, or not told yet, or too late, begins none', async () => {
  const [not, untold, late] = [await decided('notThisTime'), await decided('invited', { told: false }), await decided('invited', { closes: '2020-01-01T12:00:00Z' })]
  expect(await startFull(not.viewer, not.reference)).toEqual({ ok: false, code: 'notInvited' })
  expect(await startFull(untold.viewer, untold.reference)).toEqual({ ok: false, code: 'notInvited' })
  expect(await startFull(late.viewer, late.reference)).toEqual({ ok: false, code: 'closed' })
  await expect(startFull(not.viewer, late.reference)).rejects.toMatchObject({ status: 404 })
})

test('the groups of a joint expression are those of the full bid, each with a part of its own; one that left is not', async () => {
  const bid = await decided('invited')
  const groups = [bid.organisation, newId(), newId()]
  for (const [index, id] of groups.entries()) {
    if (index > 0) await owner()`insert into organisation (id, name, legal_form) values (${id}, ${`Group ${index}`}, 'cio')`
    await owner()`insert into part (id, stage_id, application_id, organisation_id, role, position, state, shown_as)
      values (${newId()}, ${bid.stage}, ${bid.application}, ${id}, 'partner', ${index + 1}, ${index === 2 ? 'left' : 'active'}, ${index === 1 ? 'House' : null})`
  }
  const partner = await plantMember(owner(), groups[1]!, 'owner')
  await owner()`update pot set max_partners = 4 where id = ${bid.pot}`
  expect(await startFull(bid.viewer, bid.reference)).toEqual({ ok: true })
  const room = await readRoom(bid.viewer, bid.reference)
  expect(room.bid.kind).toBe('full')
  expect(room.groups.map(({ name, lead, state }) => [name, lead, state])).toEqual([['Sample group', true, 'active'], ['House', false, 'active']])
  expect((await readBid(bid.viewer, bid.reference)).joint).toBe(true)
  expect((await readBid(partner, bid.reference, 2)).formId).toBe('partFull')
  const { partnered } = await bidsAndHelp(partner)
  expect(partnered).toMatchObject([{ reference: bid.reference, lead: 'Sample group', organisation: 'Group 1', status: 'draft' }])
  expect((await bidsAndHelp(bid.viewer)).partnered).toEqual([])
})
