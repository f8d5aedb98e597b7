import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { schema, as, nobody } from '~db/index.server'
import { seedAwards } from '~db/seed/awards.server'
import { testDatabase } from '~db/testing.server'
import { importAwards } from './commands/import-awards.server'
import { importRules } from './import-rules.server'
import { readAwards } from './read-awards.server'
import { readAwardFilter } from './search/filter'
import { awardByReference, findAwards, latestAwards } from './search/index.server'

const { owner } = testDatabase()
const find = (search: string) => findAwards(readAwardFilter(new URLSearchParams(search)))
const fixture = readAwards(readFileSync(new URL('fixtures/awards-with-mistakes.csv', import.meta.url), 'utf8'), importRules())

test('the sample holds 128 awards and is made once', async () => {
  await seedAwards(owner())
  await seedAwards(owner())
  const { totals, pages, awards } = await find('')
  expect(totals).toMatchObject({ awards: 128, withAmount: 60, organisations: 114, atLeast: false })
  expect([pages, awards.length]).toEqual([6, 25])
  expect(awards.every(({ sourceUrl, missing }) => sourceUrl.startsWith('http') && missing.length > 0)).toBe(true)
})

test('importing again changes nothing, a correction replaces the facts', async () => {
  const first = await importAwards(owner(), fixture.kept)
  expect(first).toMatchObject({ added: 4, changed: 0, organisations: 4 })
  expect(first.alike.map(({ first: a, second: b }) => [a, b].toSorted())).toEqual(expect.arrayContaining([
    ['Moor Road Boxing', 'Moor Road Boxing Academy'],
    ['Huddersfield Community Trust', 'Huddersfield Giants Community Trust'],
  ]))
  const before = await owner()`select * from public_award order by id`
  expect(await importAwards(owner(), fixture.kept)).toMatchObject({ added: 0, changed: 0, alike: first.alike })
  expect(await owner()`select * from public_award order by id`).toEqual(before)
  const [award] = fixture.kept
  const corrected = { line: 2, facts: { ...award!.facts, amountPence: 480_000 } }
  expect(await importAwards(owner(), [corrected])).toMatchObject({ added: 0, changed: 1 })
})

test('finds by words in any order, district, fund with round, and year; filters narrow together', async () => {
  expect((await find('q=powerhouse+NORTH')).awards.map(({ recipientName }) => recipientName)).toContain('Northern Powerhouse Boxing')
  const leeds = await find('district=E08000035&fund=Sample+Fund')
  expect(leeds.awards.every(({ districts }) => districts.includes('E08000035'))).toBe(true)
  expect(leeds.choices.round.map(({ value }) => value)).toEqual(['1', '2'])
  expect(leeds.choices.fund.length).toBeGreaterThan(5)
  const { totals, choices } = await find('fund=Sample+Fund&round=2&year=2021')
  expect(totals).toMatchObject({ awards: 2, withAmount: 1, pence: 763_944 })
  expect(choices.year).toContainEqual({ value: '2020', count: 0, atLeast: false, chosen: false })
})

test('sorts by money and by name, and a page past the end is the last one', async () => {
  const amounts = (await find('sort=amount')).awards.map(({ amountPence }) => amountPence ?? 0)
  expect(amounts).toEqual(amounts.toSorted((a, b) => b - a))
  const names = (await find('sort=name')).awards.map(({ recipientName }) => recipientName)
  expect(names).toEqual(names.toSorted(new Intl.Collator('und').compare))
  expect((await find('page=999')).page).toBe(6)
})

test('odd addresses find nothing and break nothing', async () => {
  expect((await find(`q=${encodeURIComponent("%_' \\ \0")}%ED%A0%80&page=-1&sort=x`)).totals.awards).toBeGreaterThan(100)
  expect((await find('district=nowhere&year=%00')).awards).toEqual([])
  await expect(awardByReference('nothing')).rejects.toMatchObject({ status: 404 })
  await expect(awardByReference('PUB-AAAAAAAAAA')).rejects.toMatchObject({ status: 404 })
})

test('the newest awards have an amount and a date, newest first', async () => {
  const latest = await latestAwards(3)
  expect(latest.map(({ awardedOn }) => awardedOn)).toEqual(latest.map(({ awardedOn }) => awardedOn).toSorted().toReversed())
  expect(latest.every(({ amountPence }) => amountPence !== null)).toBe(true)
})

test('visitors can read awards and write none', async () => {
  await expect(as(nobody, (tx) => tx.update(schema.publicAward).set({ amountPence: 1 }).returning())).resolves.toEqual([])
  await expect(as(nobody, (tx) => tx.insert(schema.publicOrganisation).values({ name: 'X' }))).rejects.toThrow()
})
