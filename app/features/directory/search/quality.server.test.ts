import { beforeAll, expect, test } from 'vitest'
import { as, schema, systemActor } from '~db/index.server'
import { seedAwards } from '~db/seed/awards.server'
import { testDatabase } from '~db/testing.server'
import { newId } from '~/platform/ids.server'
import { refreshSearch } from './commands.server'
import { readAwardFilter } from './filter'
import { findAwards, findOrganisations } from './index.server'
import { readOrganisationFilter } from './organisation-filter'
import table from './quality.json'

type Row = { kind: string; in: 'awards' | 'organisations'; q: string; find: string[] }
const rows = table as Row[]
const { owner } = testDatabase()

/** Invented groups beside the really published awards: names of four languages, numbers, and one that was merged. */
const invented = [
  { name: 'Aire Valley Listening Group', otherNames: ['AVLG'], charityNumber: '1099901', about: 'A sexual violence adviser for young people' },
  { name: 'Ravensgate Wellbeing', otherNames: [], into: 'Aire Valley Listening Group' },
  { name: 'Beck Side Circle', otherNames: [], charityNumber: '1099902-3', about: 'Coffee and company' },
  { name: 'Punjabi Elders of Invented Road', otherNames: ['ਪੰਜਾਬੀ ਬਜ਼ੁਰਗ ਸਭਾ'], companyNumber: '01999903', about: 'Company for older people' },
  { name: 'Khawateen Ki Awaaz', otherNames: ['خواتین کی آواز'], about: 'Women meet' },
  { name: 'Wierzba Foundation', otherNames: ['Fundacja Wierzba Życzliwość Łódź'], companyNumber: 'CS001234', about: 'Polish families' },
] as { name: string; otherNames: string[]; charityNumber?: string; companyNumber?: string; about?: string; into?: string }[]

beforeAll(async () => {
  await seedAwards(owner())
  await as(systemActor('publish'), async (tx) => {
    const ids = new Map(invented.map(({ name }) => [name, newId()]))
    const idOf = (name: string) => ids.get(name) ?? ''
    await tx.insert(schema.publicOrganisation).values(invented.map(({ name, about, into, ...rest }) => ({
      id: idOf(name), name, ...rest, about: about ? { text: about, language: 'en' as const } : null, mergedInto: into ? idOf(into) : null,
    })))
    await tx.insert(schema.publicAward).values(invented.map(({ name, about }, at) => ({
      reference: `PUB-QUALITY${at}`, origin: 'imported' as const, organisationId: idOf(name), recipientName: name, fund: 'Invented Fund',
      awardedOn: '2026-01-05', year: '2026', amountPence: 500_000, title: about ?? 'A winter of listening', sourceUrl: 'https://example.org/',
      publishedAt: new Date('2026-01-05T12:00:00Z'),
    })))
    await refreshSearch(tx, [...ids.values()])
  })
})

async function firstPage({ q, in: where }: Row): Promise<string[]> {
  const search = new URLSearchParams({ q })
  if (where === 'organisations') return (await findOrganisations(readOrganisationFilter(search))).organisations.map(({ name }) => name)
  return (await findAwards(readAwardFilter(search))).awards.flatMap(({ recipientName, knownAs }) => [recipientName, ...(knownAs ? [knownAs] : [])])
}

test('what people look for stands on the first page, in 19 of 20 searches and more', async () => {
  const failed: string[] = []
  for (const row of rows) {
    const names = await firstPage(row)
    const ok = row.find.length === 0 ? names.length === 0 : row.find.every((name) => names.includes(name))
    if (!ok) failed.push(`${row.kind} ${row.in} "${row.q}": ${names.slice(0, 4).join('; ') || 'nothing'}`)
  }
  const share = (rows.length - failed.length) / rows.length
  process.stdout.write(`Search quality: ${rows.length - failed.length} of ${rows.length} searches, ${(share * 100).toFixed(1)} %\n${failed.map((line) => `  missed: ${line}\n`).join('')}`)
  expect(rows.length).toBeGreaterThanOrEqual(80)
  expect(share, failed.join('\n')).toBeGreaterThanOrEqual(0.95)
}, 60_000)
