import { expect, test } from 'vitest'
import { unsentBids } from '~/features/notifications/index.server'
import { newId } from '~/platform/ids.server'
import { as, personActor, schema } from '~db/index.server'
import { plantBid, plantStaff } from '~db/testing-bid.server'
import { moveClock, testDatabase } from '~db/testing.server'
import { moreTimeUntil } from './more-time'
import { fullAnswers } from './testing-answers'
import { confirmMoreTime, giveMoreTime, readBid, refuseMoreTime, sendBid, timesGiven } from './index.server'

const { owner } = testDatabase()

const staff = (role: string) => plantStaff(owner(), role)

const closes = new Date('2027-01-12T12:00:00Z')
const at = (moment: string) => moveClock(owner(), new Date(moment).getTime() - Date.now())

/** A full draft to a pot that closes on Tuesday 12 January 2027 at noon. */
async function fullDraft() {
  const bid = await plantBid(owner(), { closes })
  for (const [question, value] of Object.entries(fullAnswers)) {
    await owner()`insert into answer (id, part_id, question, version, value, language, saved_by, saved_at)
      values (${newId()}, ${bid.part}, ${question}, 1, ${owner().json(value as never)}, 'en', ${bid.person}, portal_now())`
  }
  await owner()`insert into organisation_private (organisation_id, details, updated_at) values (${bid.organisation}, '{}', portal_now())`
  return bid
}

const press = (reference: string, arrivedAt: Date) => ({ reference, onceKey: newId(), arrivedAt, language: 'en' as const })

test('two working days more end at noon, not before a weekend or a bank holiday is over', () => {
  expect(moreTimeUntil(closes, 3)).toEqual(new Date('2027-01-15T12:00:00Z'))
  expect(moreTimeUntil(closes, 4)).toEqual(new Date('2027-01-18T12:00:00Z'))
  // Good Friday and Easter Monday 2027; in summer time noon is one hour earlier by the world's clocks.
  expect(moreTimeUntil(new Date('2027-03-25T12:00:00Z'), 1)).toEqual(new Date('2027-03-30T11:00:00Z'))
})

test('one officer gives more time and another person confirms it; then this bid alone closes later', async () => {
  await at('2027-01-11T09:00:00Z')
  const [officer, manager] = [await staff('officer'), await staff('manager')]
  const [bid, other] = [await fullDraft(), await fullDraft()]
  await expect(giveMoreTime(officer, { reference: bid.reference, days: '3', reason: 'Large print came late' })).resolves.toEqual({ ok: true })
  expect((await readBid(bid.viewer, bid.reference)).closesAt).toEqual(closes)
  const [given] = await timesGiven(manager)
  await expect(confirmMoreTime(officer, given!.id)).resolves.toEqual({ ok: false, refused: 'ownAct' })
  await expect(confirmMoreTime(manager, given!.id)).resolves.toEqual({ ok: true })
  await expect(confirmMoreTime(manager, given!.id)).resolves.toEqual({ ok: false, refused: 'alreadyDone' })
  const until = new Date('2027-01-15T12:00:00Z')
  expect((await readBid(bid.viewer, bid.reference)).closesAt).toEqual(until)
  const told = await owner()`select person_id, params from message where application_id = ${bid.application} and template = 'moreTimeGiven'`
  expect(told).toMatchObject([{ person_id: bid.person, params: { closesAt: until.toISOString(), path: `/bids/${bid.reference}` } }])
  // Reminders go by the new time, and by the old one for everybody else.
  const soon = await unsentBids(new Date('2027-01-15T08:30:00Z'), new Date('2027-01-15T12:30:00Z'))
  expect(soon.map(({ reference }) => reference)).toEqual([bid.reference])

  await at('2027-01-13T09:00:00Z')
  await expect(sendBid(other.viewer, press(other.reference, new Date('2027-01-13T09:00:00Z')))).resolves.toMatchObject({ code: 'closed' })
  // A slow line: its first byte came in time, and all of it a minute after her time is over.
  await at('2027-01-15T12:01:00Z')
  await expect(sendBid(bid.viewer, press(bid.reference, until))).resolves.toMatchObject({ ok: false, code: 'closed' })
  await expect(sendBid(bid.viewer, press(bid.reference, new Date(until.getTime() - 1)))).resolves.toEqual({ ok: true, again: false })
})

test('nobody gives or confirms more time with an interest or for her own group, or more than ten days', async () => {
  await at('2027-01-11T09:00:00Z')
  const [officer, second, locked] = [await staff('officer'), await staff('officer'), await staff('officer')]
  const bid = await fullDraft()
  const typed = { reference: bid.reference, days: '10', reason: 'Interpreter' }
  await expect(giveMoreTime(officer, { ...typed, days: '11', reason: '' })).resolves.toEqual({ ok: false, errors: { days: 'days', reason: 'reasonMissing' } })
  await owner()`insert into interest (id, person_id, application_id, has) values (${newId()}, ${locked.personId}, ${bid.application}, true)`
  await expect(giveMoreTime(locked, typed)).rejects.toMatchObject({ status: 404 })
  await owner()`insert into membership (id, person_id, organisation_id, role, state) values (${newId()}, ${second.personId}, ${bid.organisation}, 'viewer', 'claimed')`
  await expect(giveMoreTime(second, typed)).resolves.toEqual({ ok: false, refused: 'ownGroup' })
  await expect(giveMoreTime(officer, typed)).resolves.toEqual({ ok: true })
  const given = (await timesGiven(officer)).find(({ reference }) => reference === bid.reference)!
  expect((await timesGiven(locked)).some(({ id }) => id === given.id)).toBe(false)
  await expect(confirmMoreTime(locked, given.id)).rejects.toMatchObject({ status: 404 })
  await expect(confirmMoreTime(second, given.id)).resolves.toEqual({ ok: false, refused: 'ownGroup' })
  // The second lock: nor in another name, nor round the page.
  const around = as(personActor(officer), (tx) => tx.update(schema.moreTime).set({ confirmedBy: officer.personId, confirmedAt: new Date() }))
  await expect(around).rejects.toMatchObject({ cause: { code: '42501' } })
  await expect(giveMoreTime(await staff('manager'), typed)).rejects.toMatchObject({ status: 404 })
  await expect(refuseMoreTime(officer, given.id)).resolves.toEqual({ ok: true })
  expect(await timesGiven(officer)).not.toContainEqual(expect.objectContaining({ id: given.id }))
})
