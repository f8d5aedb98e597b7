import { expect, test } from 'vitest'
import { plantStaff } from '~/features/funds/desk-round.testing.server'
import { seedSupport } from '~db/seed/support.server'
import { testDatabase } from '~db/testing.server'
import { editHelper, showHelper } from './commands.server'
import { findHelpers, readHelperFilter } from './bid-helper'
import { helperPart } from './helper-part'
import { supportPaths } from './paths'
import { deskHelpers, oneHelper, publicHelpers } from './queries.server'

const { owner } = testDatabase()
const typed = {
  ...helperPart.toSheet(null), kind: 'champion', name: 'Tower Street Choir', 'helps.en': 'We read drafts.', 'helps.pl': 'Czytamy szkice.',
  districts: 'E08000035,E08000032', languages: 'pl,en', phone: '0113 496 0000',
}
const areas = ['E08000032', 'E08000033', 'E08000034', 'E08000035', 'E08000036']

test('the list begins empty; the sample holds two invented helpers and is made once', async () => {
  expect(await publicHelpers()).toEqual([])
  await seedSupport(owner())
  await seedSupport(owner())
  const helpers = await publicHelpers()
  expect(helpers.map(({ sample, name }) => [sample, name.endsWith('(sample)')])).toEqual([[true, true], [true, true]])
  expect(helpers.every((helper) => helperPart.check(helperPart.toSheet(helper)).ok)).toBe(true)
})

test('place and language narrow together, and each count leaves its own filter out', async () => {
  const all = await publicHelpers()
  const filter = readHelperFilter(new URLSearchParams('district=E08000034&language=ur'), areas)
  const found = findHelpers(all, filter, areas)
  expect(found.helpers.map(({ name }) => name)).toEqual(['Beckside Voluntary Action (sample)'])
  expect(found.districts.map(({ count }) => count)).toEqual([1, 0, 1, 0, 0])
  expect(found.languages).toContainEqual({ value: 'pl', count: 0 })
  expect(supportPaths.list(filter)).toBe('/bid-support?district=E08000034&language=ur')
  expect(readHelperFilter(new URLSearchParams("district=x'&language=zz"), areas)).toEqual({ district: null, language: null })
  const none = findHelpers(all, { district: 'E08000036', language: 'ur' }, areas)
  expect([none.helpers, none.districts.some(({ count }) => count > 0), none.languages.some(({ count }) => count > 0)]).toEqual([[], true, true])
})

test('one is added for everyone, edited, taken off and put back, and the audit has each act', async () => {
  const ann = await plantStaff(owner(), 'Ann', 'officer')
  expect(await editHelper(ann, 'new', { typed, was: {} })).toEqual({ ok: true })
  const added = (await publicHelpers()).find(({ name }) => name === 'Tower Street Choir')!
  expect(added).toMatchObject({ sample: false, districts: ['E08000032', 'E08000035'], languages: ['en', 'pl'], helps: { pl: { text: 'Czytamy szkice.', status: 'draft' } } })
  const was = helperPart.toSheet(await oneHelper(ann, added.id))
  expect(await editHelper(ann, added.id, { typed: { ...was, phone: '0113 496 0001' }, was })).toEqual({ ok: true })
  await showHelper(ann, added.id, false)
  await showHelper(ann, added.id, false)
  expect((await publicHelpers()).some(({ id }) => id === added.id)).toBe(false)
  expect((await deskHelpers(ann)).at(-1)).toMatchObject({ id: added.id, active: false, phone: '0113 496 0001' })
  await showHelper(ann, added.id, true)
  const acts = await owner()`select action from audit_event where subject_id = ${added.id} order by id`
  expect(acts.map(({ action }) => action)).toEqual(['bidSupport.added', 'bidSupport.edited', 'bidSupport.takenOff', 'bidSupport.putBack'])
})

test('of two officers the second sees what the first wrote', async () => {
  const [ann, ben] = [await plantStaff(owner(), 'Ann', 'officer'), await plantStaff(owner(), 'Ben', 'administrator')]
  const { id } = (await publicHelpers()).find(({ name }) => name === 'Tower Street Choir')!
  const was = helperPart.toSheet(await oneHelper(ann, id))
  await editHelper(ann, id, { typed: { ...was, 'helps.en': 'Ann’s.' }, was })
  expect(await editHelper(ben, id, { typed: { ...was, 'helps.en': 'Ben’s.' }, was })).toMatchObject({ ok: false, differences: [{ field: 'helps.en', now: 'Ann’s.', typed: 'Ben’s.' }] })
})

test('what is wrong or missing is named', () => {
  const errors = (changes: Record<string, string>) => {
    const checked = helperPart.check({ ...typed, ...changes })
    return checked.ok ? {} : checked.errors
  }
  expect(errors(helperPart.toSheet(null))).toEqual({ kind: 'helperKind', name: 'helperName', 'helps.en': 'english', districts: 'helperDistricts', languages: 'helperLanguages', phone: 'helperReach' })
  expect(errors({ phone: 'ring me', email: 'a@b', website: 'javascript:alert(1)' })).toEqual({ phone: 'helperPhone', email: 'helperEmail', website: 'link' })
  expect(errors({ districts: 'E09000001', languages: 'xx' })).toEqual({ districts: 'helperDistricts', languages: 'helperLanguages' })
  expect(errors({})).toEqual({})
})

test('nobody else writes the list, and the database agrees', async () => {
  const eve = await plantStaff(owner(), 'Eve', 'finance')
  await expect(editHelper(eve, 'new', { typed, was: {} })).rejects.toThrow('not-for-this-role')
  await expect(editHelper({ ...eve, staffRoles: ['officer'] }, 'new', { typed, was: {} })).rejects.toThrow()
  await expect(oneHelper(eve, 'none')).rejects.toThrow('no-such-helper')
})
