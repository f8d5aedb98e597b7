import { expect, test } from 'vitest'
import { helpersWhoBidIn } from '~/features/accounts/index.server'
import { newId } from '~/platform/ids.server'
import type { Viewer } from '~/platform/portal'
import { as, personActor } from '~db/index.server'
import { plantBid, plantStaff } from '~db/testing-bid.server'
import { testDatabase } from '~db/testing.server'
import { declareInterests, helpedBids } from './index.server'

const { owner } = testDatabase()

type Planted = Awaited<ReturnType<typeof plantBid>>

async function join(viewer: { personId: string }, bid: Planted, role: string, state = 'confirmed'): Promise<void> {
  await owner()`insert into membership (id, person_id, organisation_id, role, state) values (${newId()}, ${viewer.personId}, ${bid.organisation}, ${role}, ${state})`
}

async function markSent(bid: Planted): Promise<void> {
  await owner()`insert into submission (id, stage_id, application_id, number, snapshot, snapshot_hash, language, sent_by, arrived_at, once_key)
    values (${newId()}, ${bid.stage}, ${bid.application}, 1, '{}', '', 'en', ${bid.person}, portal_now(), 'once')`
  await owner()`update stage set status = 'submitted' where id = ${bid.stage}`
}

/** A second bid to the same pot, of another group. */
async function rivalOf(bid: Planted): Promise<Planted> {
  const rival = await plantBid(owner())
  await owner()`update application set pot_id = ${bid.pot} where id = ${rival.application}`
  return rival
}

test('who helped a group never assesses it, whatever became of her there', async () => {
  for (const after of [{ state: 'ended' }, { until: '2020-01-01' }, { role: 'owner', state: 'ended' }]) {
    const bid = await plantBid(owner())
    await markSent(bid)
    const assessor = await plantStaff(owner(), 'assessor')
    const may = async () => (await owner()<{ may: boolean }[]>`select may_work_on(${bid.application}, ${assessor.personId}, 'assessor') as may`)[0]!.may
    expect(await may()).toBe(true)
    await join(assessor, bid, 'helper')
    expect(await may()).toBe(false)
    await owner()`update membership set ${owner()(after)} where person_id = ${assessor.personId}`
    expect(await may()).toBe(false)
    await expect(declareInterests(assessor, [{ applicationId: bid.application, has: false, why: '' }])).rejects.toThrow()
  }
})

test('the desk counts sent bids that a helper wrote on, and assessors learn nothing of it', async () => {
  const bid = await plantBid(owner())
  const [officer, assessor, helper] = [await plantStaff(owner(), 'officer'), await plantStaff(owner(), 'assessor'), { personId: newId() }]
  await owner()`insert into person (id, name) values (${helper.personId}, 'Helper')`
  await join(helper, bid, 'helper')
  const save = (by: string, version: number) => owner()`insert into answer_revision (id, part_id, question, version, based_on, accepted, value, language, saved_by)
    values (${newId()}, ${bid.part}, 'need', ${version}, 0, true, '"x"', 'en', ${by})`
  await save(bid.person, 1)
  await markSent(bid)
  expect(await helpedBids(officer, bid.round)).toBe(0)
  await save(helper.personId, 2)
  await owner()`update membership set state = 'ended' where person_id = ${helper.personId}`
  expect(await helpedBids(officer, bid.round)).toBe(1)
  expect(await helpedBids(assessor, bid.round)).toBe(0)
  expect(await helpedBids(bid.viewer, bid.round)).toBe(0)
  expect(await helpedBids(officer, 'none')).toBe(0)
})

test('that a helper’s own group bids to the same pot is told to the owner, and to officers with its name', async () => {
  const bid = await plantBid(owner())
  const rival = await rivalOf(bid)
  const ask = (viewer: { personId: string }) => as(personActor(viewer), (tx) => helpersWhoBidIn(tx, bid.reference))
  await join(rival.viewer, bid, 'helper')
  expect(await ask(bid.viewer)).toEqual([{ name: 'Amina', ownGroup: null }])
  const editor: Viewer = { ...bid.viewer, personId: newId() }
  await owner()`insert into person (id, name) values (${editor.personId}, 'Editor')`
  await join(editor, bid, 'editor')
  expect(await ask(editor)).toEqual([])
  expect(await ask(rival.viewer)).toEqual([])
  const officer = await plantStaff(owner(), 'officer')
  await markSent(bid)
  await owner()`insert into interest (id, person_id, application_id, has) values (${newId()}, ${officer.personId}, ${bid.application}, false)`
  // Her own group's bid is not sent: of a draft the desk knows nothing.
  expect(await ask(officer)).toEqual([])
  await markSent(rival)
  expect(await ask(officer)).toEqual([{ name: 'Amina', ownGroup: 'Sample group' }])
  expect(await ask(await plantStaff(owner(), 'assessor'))).toEqual([])
  await owner()`update stage set status = 'withdrawn' where id = ${rival.stage}`
  expect(await ask(bid.viewer)).toEqual([])
})
