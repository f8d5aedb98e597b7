import { expect, test } from 'vitest'
import { newId } from '~/platform/ids.server'
import { plantBid } from '~db/testing-bid.server'
import { testDatabase } from '~db/testing.server'
import { bidsOf, readBid, sendBid, startChange, withdrawBid } from './index.server'

const { owner } = testDatabase()

async function join(organisation: string, more: { state: string; until?: Date; staff?: string }): Promise<{ personId: string }> {
  const personId = newId()
  await owner()`insert into person (id, name) values (${personId}, 'Someone')`
  await owner()`insert into membership (id, person_id, organisation_id, role, state, until)
    values (${newId()}, ${personId}, ${organisation}, 'owner', ${more.state}, ${more.until ?? null})`
  if (more.staff) await owner()`insert into staff_role (id, person_id, role, "from") values (${newId()}, ${personId}, ${more.staff}, portal_now() - interval '1 day')`
  return { personId }
}

async function markSent(bid: Awaited<ReturnType<typeof plantBid>>): Promise<void> {
  await owner()`insert into submission (id, stage_id, application_id, number, snapshot, snapshot_hash, language, sent_by, arrived_at, once_key)
    values (${newId()}, ${bid.stage}, ${bid.application}, 1, '{}', '', 'en', ${bid.person}, portal_now(), 'once')`
  await owner()`update stage set status = 'submitted' where id = ${bid.stage}`
}

test('a manager who says she belongs to a group cannot open or take back its bids', async () => {
  const bid = await plantBid(owner())
  await markSent(bid)
  const manager = await join(bid.organisation, { state: 'claimed', staff: 'manager' })
  await expect(readBid(manager, bid.reference)).rejects.toMatchObject({ status: 404 })
  await expect(withdrawBid(manager, bid.reference)).rejects.toMatchObject({ status: 404 })
  const press = { reference: bid.reference, onceKey: 'once', arrivedAt: new Date(), language: 'en' as const }
  const viewer = { ...manager, name: 'Someone', language: 'en' as const, staffRoles: ['manager'], sessionId: newId() }
  await expect(sendBid(viewer, press)).rejects.toMatchObject({ status: 404 })
  expect(await bidsOf(manager)).toEqual([])
  await expect(withdrawBid(bid.viewer, bid.reference)).resolves.toEqual({ ok: true })
})

test('who began a bid and has left, or whose date is over, does not see it any more', async () => {
  const bid = await plantBid(owner())
  for (const more of [{ state: 'ended' }, { state: 'confirmed', until: new Date(0) }, { state: 'claimed', until: new Date(0) }]) {
    const person = await join(bid.organisation, more)
    await owner()`update application set started_by = ${person.personId} where id = ${bid.application}`
    await expect(readBid(person, bid.reference)).rejects.toMatchObject({ status: 404 })
    expect(await bidsOf(person)).toEqual([])
  }
  const claimant = await join(bid.organisation, { state: 'claimed' })
  await expect(readBid(claimant, bid.reference)).rejects.toMatchObject({ status: 404 })
  await owner()`update application set started_by = ${claimant.personId} where id = ${bid.application}`
  await expect(readBid(claimant, bid.reference)).resolves.toMatchObject({ claimed: true })
})

test('a bid that was decided stays as it is, also when its round is still open', async () => {
  const bid = await plantBid(owner())
  await markSent(bid)
  await owner()`update stage set status = 'decided' where id = ${bid.stage}`
  await expect(startChange(bid.viewer, bid.reference)).resolves.toEqual({ ok: false, code: 'notNow' })
  await expect(withdrawBid(bid.viewer, bid.reference)).resolves.toEqual({ ok: false, code: 'notNow' })
})
