import { expect, test } from 'vitest'
import { testDatabase } from '~db/testing.server'
import { newId } from '~/platform/ids.server'
import { correctAward, makeReady, savePublication, withdrawAward } from './commands/prepare.server'
import { publishTold } from './commands/publish.server'
import { declare, plantDecided, plantDeclared, publicBytes, tell } from './decided.testing.server'
import { readPanel } from './queries/panel.server'

const { owner } = testDatabase()
const origin = 'https://grants.example.org'

async function typedOf(viewer: Parameters<typeof readPanel>[0], reference: string) {
  const { publication } = await readPanel(viewer, reference, origin)
  const { title, description, conditions, reasons, districts, version } = publication
  return { typed: { title, description, conditions, reasons, theme: 'Young people', districts }, accepted: [] as string[], version }
}

async function ready(viewer: Parameters<typeof readPanel>[0], reference: string) {
  const prepared = await typedOf(viewer, reference)
  expect(await savePublication(viewer, reference, prepared)).toEqual({ ok: true })
  return makeReady(viewer, reference, { version: prepared.version + 1, origin })
}

test('an award is prepared from the bid, and not one byte of it is public before its group is told', async () => {
  const bid = await plantDecided(owner(), { name: 'Quarry Hill Kites', title: 'Zeppelins for all', summary: 'We fly kites.' })
  const officer = await plantDeclared(owner(), bid)
  const { publication, award } = await readPanel(officer, bid.reference, origin)
  expect(publication).toMatchObject({ state: 'draft', title: 'Zeppelins for all', description: 'We fly kites.\n\nParents ask for it.', amountPence: 250_000, districts: ['E08000035'] })
  expect(publication.reference).toMatch(/^AWD-[2-9A-Y]{10}$/)
  expect(publication.reference).not.toContain(bid.reference.slice(5))
  expect(award.toldOn).toBeNull()
  expect(await ready(officer, bid.reference)).toEqual({ ok: true })
  expect(await publishTold()).toBe(0)
  const before = await publicBytes(owner())
  for (const secret of ['Quarry Hill', 'quarry', 'zeppelins', publication.reference, '250000']) expect(before).not.toContain(secret)
  await tell(owner(), bid)
  expect(await publishTold()).toBe(1)
  expect(await publishTold()).toBe(0)
  const [row] = await owner()`select * from public_award where reference = ${publication.reference}`
  expect(row).toMatchObject({
    origin: 'portal', state: 'published', recipient_name: 'Quarry Hill Kites', title: 'Zeppelins for all', conditions: 'A report in June.',
    reasons: 'It meets the need.', districts: ['E08000035'], priority: 'Keeping people safe', theme: 'Young people', communities: ['children'],
    starts_on: '2026-12-01', ends_on: '2027-06-30', shares: [],
  })
  expect(Number(row!.amount_pence)).toBe(250_000)
})

test('a draft does not come out, and what is changed after ready has to be made ready again', async () => {
  const bid = await plantDecided(owner(), { told: true, name: 'Draft Group' })
  const officer = await plantDeclared(owner(), bid)
  expect(await ready(officer, bid.reference)).toEqual({ ok: true })
  const prepared = await typedOf(officer, bid.reference)
  expect(await savePublication(officer, bid.reference, prepared)).toEqual({ ok: true })
  await publishTold()
  expect(await publicBytes(owner())).not.toContain('Draft Group')
  expect(await savePublication(officer, bid.reference, prepared)).toEqual({ ok: false, code: 'changed' })
})

test('what the scan finds stops an award until a person mends it or lets it stand', async () => {
  const bid = await plantDecided(owner(), { told: true, name: 'Ring Us Group', summary: 'Ring 01632 960 123 or come to LS1 3AB.' })
  const officer = await plantDeclared(owner(), bid)
  expect(await ready(officer, bid.reference)).toEqual({ ok: false, code: 'notReady' })
  const { checked, publication } = await readPanel(officer, bid.reference, origin)
  expect(checked.findings.map(({ key }) => key)).toEqual(['description:phone:01632 960 123', 'description:postcode:LS1 3AB'])
  const { typed } = await typedOf(officer, bid.reference)
  await savePublication(officer, bid.reference, { typed, accepted: ['description:phone:01632 960 123'], version: publication.version })
  expect(await makeReady(officer, bid.reference, { version: publication.version + 1, origin })).toEqual({ ok: false, code: 'notReady' })
  await savePublication(officer, bid.reference, { typed, accepted: checked.findings.map(({ key }) => key), version: publication.version + 1 })
  expect(await makeReady(officer, bid.reference, { version: publication.version + 2, origin })).toEqual({ ok: true })
})

test('nobody prepares an award of her own group, or one she has an interest in or said nothing about', async () => {
  const bid = await plantDecided(owner(), { told: true })
  const member = await plantDeclared(owner(), bid)
  await owner()`insert into membership (id, person_id, organisation_id, role, state) values (${newId()}, ${member.personId}, ${bid.organisation}, 'viewer', 'confirmed')`
  await expect(readPanel(member, bid.reference, origin)).rejects.toMatchObject({ status: 404 })
  const other = await plantDecided(owner())
  const silent = await plantDeclared(owner(), other)
  await expect(readPanel(silent, bid.reference, origin)).rejects.toMatchObject({ status: 404 })
  await declare(owner(), bid, silent.personId, true)
  await expect(savePublication(silent, bid.reference, { typed: { title: 'x', description: 'y', conditions: '', reasons: '', theme: '', districts: ['E08000035'] }, accepted: [], version: 1 })).rejects.toMatchObject({ status: 404 })
  await expect(readPanel(bid.viewer, bid.reference, origin)).rejects.toMatchObject({ status: 404 })
})

test('a correction says what changed, a withdrawal leaves a tombstone, and both are on record', async () => {
  const bid = await plantDecided(owner(), { told: true, name: 'Correct Me Group', title: 'Wrongly named' })
  const officer = await plantDeclared(owner(), bid)
  await ready(officer, bid.reference)
  await publishTold()
  const prepared = await typedOf(officer, bid.reference)
  const typed = { ...prepared.typed, title: 'Rightly named', amount: '2,400', what: 'The amount was wrong.' }
  expect(await correctAward(officer, bid.reference, { ...prepared, typed: { ...typed, what: 'Ring 01632 960 123' }, origin })).toEqual({ ok: false, code: 'privateDetail' })
  expect(await correctAward(officer, bid.reference, { ...prepared, typed, origin })).toEqual({ ok: true })
  const [row] = await owner()`select * from public_award where recipient_name = 'Correct Me Group'`
  expect(row).toMatchObject({ title: 'Rightly named', amount_pence: '240000', corrections: [{ what: 'The amount was wrong.' }] })
  const { version } = await typedOf(officer, bid.reference)
  expect(await withdrawAward(officer, bid.reference, { why: '', version })).toEqual({ ok: false, code: 'why' })
  expect(await withdrawAward(officer, bid.reference, { why: 'The group gave the money back.', version })).toEqual({ ok: true })
  const [stone] = await owner()`select * from public_award where recipient_name = 'Correct Me Group'`
  expect(stone).toMatchObject({ state: 'withdrawn', withdrawn_why: 'The group gave the money back.', amount_pence: null, title: null, description: null, conditions: null, reasons: null, fund: 'Sample', districts: [] })
  expect(await publicBytes(owner())).not.toContain('Rightly named')
  const audit = await owner()`select action from audit_event where organisation_id = ${bid.organisation} order by at, id`
  expect(audit.map(({ action }) => action)).toEqual(expect.arrayContaining(['publication.ready', 'award.published', 'award.corrected', 'award.withdrawn']))
})
