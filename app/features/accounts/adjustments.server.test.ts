import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { as, personActor } from '~db/index.server'
import { plantBid } from '~db/testing-bid.server'
import { testDatabase } from '~db/testing.server'
import { newId } from '~/platform/ids.server'
import type { Viewer } from '~/platform/portal'
import { adjustmentOf, askedAdjustments, saveAdjustment } from './index.server'

const { owner } = testDatabase()

async function person(name: string, staffRole?: string): Promise<Viewer> {
  const personId = newId()
  await owner()`insert into person (id, name) values (${personId}, ${name})`
  if (staffRole) {
    await owner()`insert into staff_role (id, person_id, role, "from") values (${newId()}, ${personId}, ${staffRole}, portal_now() - interval '1 day')`
  }
  return { personId, name, language: 'en', staffRoles: staffRole ? [staffRole] : [], sessionId: newId() }
}

async function member(organisation: string, role: string): Promise<Viewer> {
  const one = await person(`The ${role}`)
  await owner()`insert into membership (id, person_id, organisation_id, role, state) values (${newId()}, ${one.personId}, ${organisation}, ${role}, 'confirmed')`
  return one
}

/** What the second lock lets her read, whatever the pages would ask. */
const rowsSeenBy = (viewer: Viewer) => as(personActor(viewer), async (tx) => (await tx.execute(sql`select * from adjustment`)).length)

test('her group’s writers and officers read what somebody needs, and nobody else', async () => {
  const bid = await plantBid(owner())
  const [editor, reader] = [await member(bid.organisation, 'editor'), await member(bid.organisation, 'viewer')]
  const officer = await person('Officer', 'officer')
  expect(await saveAdjustment(bid.viewer, bid.reference, { kinds: ['bsl', 'moreTime'], words: 'Two weeks', basedOn: 0 })).toEqual({ ok: true })
  for (const viewer of [bid.viewer, editor]) {
    await expect(adjustmentOf(viewer, bid.reference)).resolves.toMatchObject({ kinds: ['bsl', 'moreTime'], words: 'Two weeks', version: 1, state: 'asked' })
  }
  for (const role of ['manager', 'assessor', 'finance', 'auditor', 'administrator', 'translator']) {
    const other = await person(role, role)
    expect(await rowsSeenBy(other), role).toBe(0)
    expect(await askedAdjustments(other), role).toEqual([])
    await expect(adjustmentOf(other, bid.reference), role).rejects.toMatchObject({ status: 404 })
  }
  expect(await rowsSeenBy(reader)).toBe(0)
  for (const viewer of [reader, officer]) await expect(adjustmentOf(viewer, bid.reference)).rejects.toMatchObject({ status: 404 })
  // An officer sees it before the bid is sent: more time is of no use afterwards.
  expect(await askedAdjustments(officer)).toMatchObject([{ reference: bid.reference, organisation: 'Sample group', sent: false, askedBy: 'Amina' }])
  await owner()`insert into interest (id, person_id, application_id, has) values (${newId()}, ${officer.personId}, ${bid.application}, true)`
  expect(await askedAdjustments(officer)).toEqual([])
  await owner()`delete from adjustment`
})

test('a change is asked anew, and one made from an older answer is set beside it', async () => {
  const bid = await plantBid(owner())
  const editor = await member(bid.organisation, 'editor')
  const officer = await person('Officer', 'officer')
  await saveAdjustment(bid.viewer, bid.reference, { kinds: ['audio'], words: '', basedOn: 0 })
  await owner()`update adjustment set state = 'agreed', officer_id = ${officer.personId}, note = 'On a CD', answered_at = portal_now()`
  await expect(adjustmentOf(editor, bid.reference)).resolves.toMatchObject({ state: 'agreed', note: 'On a CD' })
  expect(await saveAdjustment(editor, bid.reference, { kinds: ['phone'], words: '', basedOn: 1 })).toEqual({ ok: true })
  await expect(adjustmentOf(editor, bid.reference)).resolves.toMatchObject({ kinds: ['phone'], state: 'asked', note: null })
  expect(await saveAdjustment(bid.viewer, bid.reference, { kinds: ['bsl'], words: '', basedOn: 1 })).toEqual({ ok: false, code: 'changed' })
  expect(await saveAdjustment(bid.viewer, bid.reference, { kinds: [], words: 'a '.repeat(151), basedOn: 2 })).toEqual({ ok: false, code: 'tooLong' })
  // Nothing left to ask for: nothing is kept.
  expect(await saveAdjustment(bid.viewer, bid.reference, { kinds: [], words: '', basedOn: 2 })).toEqual({ ok: true })
  expect(await owner()`select * from adjustment`).toHaveLength(0)
  expect(await owner()`select detail from audit_event where action like 'adjustment.%' and detail::text ~ 'bsl|phone|audio'`).toHaveLength(0)
})

test('nobody who asks answers herself', async () => {
  const bid = await plantBid(owner())
  await saveAdjustment(bid.viewer, bid.reference, { kinds: ['easyRead'], words: '', basedOn: 0 })
  const agreed = as(personActor(bid.viewer), (tx) => tx.execute(sql`update adjustment set state = 'agreed', answered_at = portal_now()`))
  await expect(agreed).rejects.toMatchObject({ cause: { code: '42501' } })
})
