import { expect, test } from 'vitest'
import { plantBid, plantStaff } from '~db/testing-bid.server'
import { testDatabase } from '~db/testing.server'
import { newId } from '~/platform/ids.server'
import { adjustmentOf, answerAdjustment, askedAdjustment, saveAdjustment } from './index.server'

const { owner } = testDatabase()

const staff = (role: string) => plantStaff(owner(), role)

test('an officer answers what was asked, the group reads it and is told, and the audit keeps the need to itself', async () => {
  const [bid, officer] = [await plantBid(owner()), await staff('officer')]
  await saveAdjustment(bid.viewer, bid.reference, { kinds: ['bsl'], words: 'Deaf', basedOn: 0 })
  await expect(answerAdjustment(officer, bid.reference, { state: 'maybe', note: '', version: 1 })).resolves.toMatchObject({ code: 'stateMissing' })
  await expect(answerAdjustment(officer, bid.reference, { state: 'agreed', note: '', version: 1 })).resolves.toMatchObject({ code: 'noteMissing' })
  await expect(answerAdjustment(officer, bid.reference, { state: 'agreed', note: 'Friday at 2', version: 1 })).resolves.toEqual({ ok: true })
  await expect(adjustmentOf(bid.viewer, bid.reference)).resolves.toMatchObject({ state: 'agreed', note: 'Friday at 2', kinds: ['bsl'], words: 'Deaf' })
  await expect(askedAdjustment(officer, bid.reference)).resolves.toMatchObject({ state: 'agreed', note: 'Friday at 2' })
  const told = await owner()`select person_id, template, params from message where application_id = ${bid.application}`
  expect(told).toEqual([{ person_id: bid.person, template: 'adjustmentAnswered', params: { reference: bid.reference, path: `/bids/${bid.reference}/adjustments` } }])
  const lines = await owner()`select detail from audit_event where action = 'adjustment.answer'`
  expect(lines).toEqual([{ detail: {} }])
})

test('what was changed meanwhile, has an interest or belongs is not answered', async () => {
  const [bid, officer, manager] = [await plantBid(owner()), await staff('officer'), await staff('manager')]
  const answer = { state: 'declined', note: 'No', version: 1 }
  await expect(answerAdjustment(officer, bid.reference, answer)).rejects.toMatchObject({ status: 404 })
  await saveAdjustment(bid.viewer, bid.reference, { kinds: ['bsl'], words: '', basedOn: 0 })
  await saveAdjustment(bid.viewer, bid.reference, { kinds: ['audio'], words: '', basedOn: 1 })
  await expect(answerAdjustment(officer, bid.reference, answer)).resolves.toEqual({ ok: false, code: 'changed' })
  await expect(answerAdjustment(manager, bid.reference, answer)).rejects.toMatchObject({ status: 404 })
  await owner()`insert into membership (id, person_id, organisation_id, role, state) values (${newId()}, ${officer.personId}, ${bid.organisation}, 'viewer', 'claimed')`
  await expect(answerAdjustment(officer, bid.reference, { ...answer, version: 2 })).resolves.toEqual({ ok: false, code: 'ownGroup' })
  const locked = await staff('officer')
  await owner()`insert into interest (id, person_id, application_id, has) values (${newId()}, ${locked.personId}, ${bid.application}, true)`
  await expect(answerAdjustment(locked, bid.reference, { ...answer, version: 2 })).rejects.toMatchObject({ status: 404 })
})
