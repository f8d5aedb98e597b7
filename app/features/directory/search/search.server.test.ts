import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { as, schema, systemActor } from '~db/index.server'
import { testDatabase } from '~db/testing.server'
import { newId } from '~/platform/ids.server'
import { refreshSearch } from './commands.server'
import { readAwardFilter } from './filter'
import { awardByReference, findAwards, findOrganisations, latestAwards, organisationBySlug } from './index.server'
import { readOrganisationFilter } from './organisation-filter'

const { owner } = testDatabase()
const awards = (search: string) => findAwards(readAwardFilter(new URLSearchParams(search)))
const organisations = (search: string) => findOrganisations(readOrganisationFilter(new URLSearchParams(search)))
const ids = { beck: newId(), moor: newId(), old: newId(), wierzba: newId() }
const award = schema.publicAward

type Row = { reference: string; at: string; origin?: 'imported' | 'portal' | 'other'; pence?: number; fund?: string; districts?: string[]; title?: string }
const row = ({ reference, at, origin = 'portal', pence = 100_000, fund = 'Invented Fund', districts = ['E08000035'], title }: Row) => ({
  reference, origin, organisationId: at, recipientName: reference.slice(0, 5), fund, round: '1', year: '2026', awardedOn: '2026-02-03', amountPence: pence,
  title: title ?? null, districts, sourceUrl: 'https://example.org/', publishedAt: new Date('2026-02-03T12:00:00Z'),
})

beforeAll(async () => {
  await as(systemActor('publish'), async (tx) => {
    await tx.insert(schema.publicOrganisation).values([
      { id: ids.beck, name: 'Beck Street Circle', offers: ['venue'], languages: ['ur', 'en'], openToPartners: true, about: { text: 'In Keighley', language: 'en' } },
      { id: ids.moor, name: 'Moor Listening', offers: ['it'], languages: ['en'] },
      { id: ids.old, name: 'Moorland Ears' },
      { id: ids.wierzba, name: 'Łąka i Wierzba' },
    ])
    await tx.insert(award).values([
      row({ reference: 'BECK-0001', at: ids.beck, title: 'Chess in the park' }),
      row({ reference: 'BECK-0002', at: ids.beck, pence: 5_000_001, districts: ['E08000032', 'E08000035'] }),
      row({ reference: 'MOOR-0001', at: ids.moor, fund: 'Second Fund' }),
      row({ reference: 'EARS-0001', at: ids.old }),
      row({ reference: 'ELSE-0001', at: ids.beck, origin: 'other', pence: 900_000_000, fund: 'Their Fund' }),
    ])
    await refreshSearch(tx, Object.values(ids))
  })
})

test('sums never mix ours and theirs, and theirs are found where they are chosen', async () => {
  const ours = await awards('')
  expect(ours.totals).toEqual({ awards: 4, atLeast: false, withAmount: 4, pence: 5_300_001, organisations: 3, organisationsAtLeast: false })
  expect(ours.choices.fund.map(({ value }) => value)).toEqual(['Invented Fund', 'Second Fund'])
  expect(ours.choices.funder.map(({ value, count }) => [value, count])).toEqual([['ours', 4], ['others', 1]])
  expect((await awards('funder=others')).awards.map(({ reference }) => reference)).toEqual(['ELSE-0001'])
  expect((await awards('funder=ours&funder=others')).totals.awards).toBe(5)
})

test('choices of one filter widen, filters narrow, and each leaves itself out of its counts', async () => {
  const found = await awards('district=E08000032&district=E08000033&fund=Second+Fund')
  const counts = (facet: 'district' | 'fund') => Object.fromEntries(found.choices[facet].map(({ value, count }) => [value, count]))
  expect(found.totals.awards).toBe(0)
  expect(counts('fund')).toEqual({ 'Invented Fund': 1, 'Second Fund': 0 })
  expect(counts('district')).toMatchObject({ E08000035: 1, E08000032: 0 })
  expect((await awards('district=E08000032&district=E08000035&amount=over50k')).totals.awards).toBe(1)
  expect((await awards('fund=Nothing')).choices.fund).toContainEqual({ value: 'Nothing', count: 0, atLeast: false, chosen: true })
})

test('a partner with a venue who speaks Urdu is found', async () => {
  const found = await organisations('q=keighley&offers=venue&offers=transport&language=ur&open=yes')
  expect(found.organisations.map(({ name }) => name)).toEqual(['Beck Street Circle'])
  expect((await organisations('offers=venue&language=pl')).choices.language.find(({ value }) => value === 'ur')?.count).toBe(1)
  expect((await organisations('funded=no')).organisations.map(({ name }) => name)).toEqual(['Łąka i Wierzba'])
})

test('a typing mistake says what was meant', async () => {
  expect((await organisations('q=keighly')).meant).toEqual([{ typed: 'keighly', words: ['keighley'] }])
  expect((await organisations('q=laka')).organisations).toHaveLength(1)
})

test('a merged name leads to the one that stands, and its awards count there', async () => {
  const before = await organisationBySlug((await organisations('q=moor+listening')).organisations[0]?.slug ?? '')
  const slug = (await organisations('q=ears')).organisations[0]?.slug ?? ''
  await as(systemActor('publish'), (tx) => tx.update(schema.publicOrganisation).set({ mergedInto: ids.moor }).where(eq(schema.publicOrganisation.id, ids.old)))
  const after = await organisationBySlug(slug)
  expect(after.organisation).toMatchObject({ id: ids.moor, otherNames: ['Moorland Ears'], awards: before.organisation.awards + 1, awardedPence: 200_000 })
  expect((await organisations('q=ears')).organisations.map(({ name }) => name)).toEqual(['Moor Listening'])
  expect((await awards('q=listening')).totals.awards).toBe(2)
  await as(systemActor('publish'), (tx) => tx.update(schema.publicOrganisation).set({ mergedInto: null }).where(eq(schema.publicOrganisation.id, ids.old)))
  expect((await organisations('q=ears')).organisations.map(({ name }) => name)).toEqual(['Moorland Ears'])
  expect((await organisationBySlug(before.organisation.slug)).organisation.awards).toBe(1)
})

test('nothing of an award that waits to be told is found, counted or offered as a choice', async () => {
  await as(systemActor('publish'), async (tx) => {
    await tx.insert(award).values({ ...row({ reference: 'WAIT-0001', at: ids.beck, fund: 'Secret Fund', title: 'Zanzibar' }), publishedAt: new Date('2099-01-01T00:00:00Z') })
    await refreshSearch(tx, [ids.beck])
  })
  const found = await awards('')
  expect(found.totals).toMatchObject({ awards: 4, pence: 5_300_001 })
  expect(found.choices.fund.map(({ value }) => value)).not.toContain('Secret Fund')
  expect((await awards('q=zanzibar')).totals.awards).toBe(0)
  expect((await organisations('q=zanzibar')).totals.organisations).toBe(0)
  expect((await organisations('')).choices.fund.map(({ value }) => value)).not.toContain('Secret Fund')
  expect((await organisations('q=beck')).organisations[0]).toMatchObject({ awards: 2, awardedPence: 5_100_001 })
  await owner()`delete from public_award where reference = 'WAIT-0001'`
})

test('a withdrawn award keeps its page alone; a name taken away leaves no word behind', async () => {
  await owner()`update public_award set state = 'withdrawn', withdrawn_on = '2026-03-01', amount_pence = null, title = null where reference = 'BECK-0001'`
  expect((await awards('')).totals).toMatchObject({ awards: 3, pence: 5_200_001 })
  expect((await latestAwards(9)).map(({ reference }) => reference)).not.toContain('BECK-0001')
  expect((await awardByReference('BECK-0001')).award).toMatchObject({ state: 'withdrawn', withdrawnOn: '2026-03-01' })
  await as(systemActor('publish'), async (tx) => {
    await tx.delete(award).where(eq(award.organisationId, ids.beck))
    await tx.delete(schema.publicOrganisation).where(eq(schema.publicOrganisation.id, ids.beck))
  })
  const left = await owner()`select word from public_word where word in ('beck', 'circle', 'keighley', 'chess')
    union all select name from search_entry where name like 'B%' union all select 'a count' from search_count c join search_value v on v.id in (first, second) where v.value = 'venue'`
  expect(left).toEqual([])
})
