import { expect, test } from 'vitest'
import { as, systemActor } from '~db/index.server'
import { plantStaff } from '~db/testing-bid.server'
import { testDatabase } from '~db/testing.server'
import { importAwards } from '../commands/import-awards.server'
import { applyPolicies } from './commands/apply-policy.server'
import { addCopy, answerLoosening, proposeLoosening, tickCopy, tightenPolicy } from './commands/policies.server'
import { makeReady, savePublication } from './commands/prepare.server'
import { publishTold } from './commands/publish.server'
import { plantDecided, plantDeclared, publicBytes, type DecidedOver } from './decided.testing.server'
import { publicKeys } from './keys'
import { onePolicy } from './queries/policies.server'
import { readPanel } from './queries/panel.server'
import { policyOf } from './queries.server'

const { owner } = testDatabase()
const origin = 'https://grants.example.org'
const areas = ['E08000032', 'E08000033', 'E08000034', 'E08000035', 'E08000036']

/** Prepares, makes ready and publishes an award that was told. */
async function published(over: DecidedOver) {
  const bid = await plantDecided(owner(), { ...over, told: true })
  const officer = await plantDeclared(owner(), bid)
  const { publication } = await readPanel(officer, bid.reference, origin)
  const { title, description, conditions, reasons, districts, version } = publication
  await savePublication(officer, bid.reference, { typed: { title, description, conditions, reasons, theme: '', districts }, accepted: [], version })
  expect(await makeReady(officer, bid.reference, { version: version + 1, origin })).toEqual({ ok: true })
  await publishTold()
  return { ...bid, officer, award: publication.reference }
}

const policyNow = async (organisation: string) => (await owner()`select place_policy as place, name_policy as name, set_by as by from public_policy where organisation_id = ${organisation}`)[0]

test('a yes to the question on risk tightens at once, words of a refuge too, and both keep the name back', async () => {
  const yes = await plantDecided(owner(), { name: 'Quiet Garden', placeRisk: 'yes' })
  const words = await plantDecided(owner(), { name: 'Hope Refuge' })
  const both = await plantDecided(owner(), { name: 'Haven', summary: 'We run a safe house.', placeRisk: 'yes' })
  const none = await plantDecided(owner(), { name: 'Refugee Friends' })
  expect(await policyNow(yes.organisation)).toEqual({ place: 'county', name: 'bare', by: 'answer' })
  expect(await policyNow(words.organisation)).toEqual({ place: 'county', name: 'bare', by: 'words' })
  expect(await policyNow(both.organisation)).toEqual({ place: 'withheld', name: 'withheld', by: 'answer' })
  expect(await policyNow(none.organisation)).toBeUndefined()
  await applyPolicies()
  const found = await as(systemActor('publish'), (tx) => policyOf(tx, { keys: publicKeys({ name: 'HOPE refuge Ltd' }) }))
  expect(found).toEqual({ place: 'county', name: 'bare' })
})

test('a group that may be named and no more shows no number, no district and no pot of one district', async () => {
  const { award, organisation } = await published({ name: 'Lantern Women', charityNumber: '1987654', placeRisk: 'yes', areas: ['E08000035'] })
  const [row] = await owner()`select districts, pot, recipient_name from public_award where reference = ${award}`
  expect(row).toEqual({ districts: areas, pot: null, recipient_name: 'Lantern Women' })
  const [entry] = await owner()`select charity_number, districts from public_organisation where organisation_id = ${organisation}`
  expect(entry).toMatchObject({ charity_number: null, districts: areas })
  expect(await publicBytes(owner())).not.toContain('1987654')
})

test('a text that names a town or a hidden group cannot be made ready, and nobody may let it stand', async () => {
  const bid = await plantDecided(owner(), { name: 'Willow Women', title: 'Courses in Keighley', placeRisk: 'yes', told: true })
  const officer = await plantDeclared(owner(), bid)
  const { checked, publication } = await readPanel(officer, bid.reference, origin)
  expect(checked.findings).toEqual([{ field: 'title', kind: 'place', found: 'Keighley', key: 'title:place:Keighley', stands: false, mayStand: false }])
  await savePublication(officer, bid.reference, { typed: { title: publication.title, description: 'x y', conditions: '', reasons: '', theme: '', districts: areas }, accepted: ['title:place:Keighley'], version: 1 })
  expect(await makeReady(officer, bid.reference, { version: 2, origin })).toEqual({ ok: false, code: 'notReady' })
})

test('staff chase copies outside, and each is ticked by a person', async () => {
  const { officer, organisation } = await published({ name: 'Copied Everywhere' })
  const result = await tightenPolicy(officer, { group: organisation }, { policy: { place: 'district', name: 'withheld' }, why: 'Danger.' })
  if (!result.ok) throw new Error(result.code)
  const { copies } = await onePolicy(officer, result.id)
  expect(copies.length).toBeGreaterThan(10)
  await addCopy(officer, result.id, { what: 'Town paper', where: 'https://example.org/news' })
  await tickCopy(officer, result.id, copies.length)
  expect((await onePolicy(officer, result.id)).copies.at(-1)).toMatchObject({ what: 'Town paper', doneName: 'officer' })
})

test('more may be said only when two people agree, and then the award is back', async () => {
  const { officer, organisation, award } = await published({ name: 'Loose Again' })
  const manager = await plantStaff(owner(), 'manager')
  const open = { place: 'district', name: 'named' } as const
  const set = await tightenPolicy(officer, { group: organisation }, { policy: { place: 'withheld', name: 'withheld' }, why: 'Danger.' })
  if (!set.ok) throw new Error(set.code)
  expect(await publicBytes(owner())).not.toContain('Loose Again')
  expect(await tightenPolicy(officer, { group: organisation }, { policy: open, why: 'No danger.' })).toEqual({ ok: false, code: 'looser' })
  expect(await proposeLoosening(officer, set.id, { policy: open, why: 'They moved.', version: 1 })).toMatchObject({ ok: true })
  expect(await publicBytes(owner())).not.toContain('Loose Again')
  expect(await answerLoosening(officer, set.id, 'agree')).toEqual({ ok: false, code: 'ownProposal' })
  expect(await answerLoosening(manager, set.id, 'agree')).toMatchObject({ ok: true })
  const [row] = await owner()`select recipient_name, districts from public_award where reference = ${award}`
  expect(row).toEqual({ recipient_name: 'Loose Again', districts: ['E08000035'] })
  const audit = await owner()`select action from audit_event where subject_id = ${set.id} order by at, id`
  expect(audit.map(({ action }) => action)).toEqual(['policy.set', 'policy.looseningProposed', 'policy.loosened'])
})

test('only officers and managers see and set policies', async () => {
  const { viewer, organisation } = await plantDecided(owner())
  await expect(tightenPolicy(viewer, { group: organisation }, { policy: { place: 'county', name: 'bare' }, why: 'x' })).rejects.toMatchObject({ status: 404 })
  const auditor = await plantStaff(owner(), 'auditor')
  await expect(tightenPolicy(auditor, { name: 'Some Name' }, { policy: { place: 'county', name: 'bare' }, why: 'x' })).rejects.toMatchObject({ status: 404 })
})

test('a policy on a name that stands nowhere keeps a file from bringing it', async () => {
  const officer = await plantStaff(owner(), 'officer')
  expect(await tightenPolicy(officer, { name: 'Not Yet Known Refuge' }, { policy: { place: 'withheld', name: 'withheld' }, why: 'Asked by phone.' })).toMatchObject({ ok: true })
  expect(await tightenPolicy(officer, { name: '' }, { policy: { place: 'withheld', name: 'withheld' }, why: 'x' })).toEqual({ ok: false, code: 'name' })
  const found = await as(systemActor('publish'), (tx) => policyOf(tx, { keys: publicKeys({ name: 'The Not-Yet Known Refuge CIC' }) }))
  expect(found.name).toBe('withheld')
})

// Last: an import takes the serializers off the owner's connection.
test('a name that is kept back leaves no byte, anywhere, and imports do not bring it back', async () => {
  const { officer, organisation, award, reference } = await published({ name: 'Hawthorncroft House', charityNumber: '1122334' })
  const other = await published({ name: 'Mill Lane Mums', summary: 'We cook with Hawthorncroft House each week.' })
  const facts = {
    recipientName: 'HAWTHORNCROFT House', funder: null, fund: 'Old fund', round: null, awardedOn: '2021', districts: ['E08000035'], title: 'Beds', description: null,
    amountPence: 500, theme: null, themeStated: null, sourceUrl: 'https://example.org/list', sourceTitle: null, sourceNote: null, certainty: null,
  }
  await importAwards(owner(), [{ line: 2, facts }, { line: 3, facts: { ...facts, recipientName: 'Sunny Bank' } }])
  expect(await publicBytes(owner())).toContain('awthorncroft')
  const result = await tightenPolicy(officer, { group: organisation }, { policy: { place: 'withheld', name: 'withheld' }, why: 'They asked.' })
  expect(result).toMatchObject({ ok: true })
  const gone = async () => {
    const bytes = (await publicBytes(owner())).toLowerCase()
    for (const secret of ['hawthorncroft', '1122334', award.toLowerCase(), reference.toLowerCase()]) expect(bytes).not.toContain(secret)
  }
  await gone()
  const [mums] = await owner()`select title, description from public_award where reference = ${other.award}`
  expect(mums).toEqual({ title: 'Boxing on Fridays', description: null })
  await importAwards(owner(), [{ line: 2, facts }, { line: 3, facts: { ...facts, recipientName: 'Sunny Bank' } }])
  await publishTold()
  await applyPolicies()
  await gone()
  expect((await owner()`select 1 from public_award where recipient_name = 'Sunny Bank'`).length).toBe(1)
})
