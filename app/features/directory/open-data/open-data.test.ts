import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { translator } from '~/i18n'
import type { OpenAward } from './award'
import { codeLists } from './code-lists'
import { daysOfFinancialYear, daysOfMonth, daysOfYear, financialYearOf } from './days'
import { atomFeed } from './feeds'
import { fields } from './fields'
import { columnsOf } from './file-columns'
import { grantOf } from './grant'
import { recipientIdOf } from './identifiers'
import { daysLeftInMonth, needsReason, warnsNow, type ListDue } from './legal-due'
import { monthlyColumns, monthlyCsv, yearlyColumns } from './legal-lists'
import { csvCell } from './plain-cell'
import { accuracyRules } from './rules-accuracy'
import { errorRules } from './rules-errors'
import { usefulnessRules } from './rules-usefulness'
import { readinessOf } from './rules'
import { openDataSetup } from './setup'
import { readApiQuery } from './api'

const origin = 'https://grants.example.org'
const setup = openDataSetup(origin)!
const at = new Date('2026-11-23T12:00:00Z')
const award: OpenAward = {
  reference: 'AWD-2345678923', recipient: { name: 'Beck Street Boxing', slug: 'beck-street-boxing-1a2b3c', charityNumber: '1128267', companyNumber: '123456', districts: ['E08000035'] },
  fund: 'Safer Communities Fund', round: '9', pot: null, awardedOn: '2026-10-01', amountPence: 250_050, askedPence: 300_000, startsOn: '2026-11-01', endsOn: '2027-04-30',
  openCall: true, title: 'Boxing on Fridays', description: 'Twenty young people box.', conditions: null, reasons: 'It meets the need.', districts: ['E08000035'],
  communities: ['children'], priority: 'peopleSafe', theme: null, changedAt: '2026-10-02T09:00:00.000Z',
}
const codesOf = (problems: { code: string }[]) => problems.map(({ code }) => code)

test('an award that says everything is ready, with its facts as 360Giving writes them', () => {
  expect(readinessOf(award, setup, at)).toEqual({ errors: [], accuracy: [], usefulness: [], ready: true })
  expect(grantOf(award, setup)).toMatchObject({
    id: '360G-wyca-not-yet-given-AWD-2345678923', amountAwarded: 2_500.5, amountAppliedFor: 3_000, awardDate: '2026-10-01', currency: 'GBP',
    plannedDates: [{ startDate: '2026-11-01', endDate: '2027-04-30', duration: 5.9 }], fromOpenCall: 'Yes',
    recipientOrganization: [{ id: 'GB-CHC-1128267', charityNumber: '1128267', companyNumber: '00123456', location: [{ geoCode: 'E08000035', geoCodeType: 'MD' }] }],
    fundingOrganization: [{ id: 'GB-LAE-WYCA' }], grantProgramme: [{ code: 'safer-communities-fund-round-9', title: 'Safer Communities Fund, round 9' }],
    classifications: [{ title: 'Keeping people safe' }, { title: 'Children and young people under 18' }],
  })
})

test('a withheld place is the whole area, and the whole county reads the same for a recipient', () => {
  const whole = [{ name: 'West Yorkshire', countryCode: 'GB', geoCode: 'E23000010', geoCodeType: 'PFA' }]
  const all = setup.areas.map(({ code }) => code)
  const placeOf = (districts: string[]) => grantOf({ ...award, districts, recipient: { ...award.recipient, districts } }, setup)
  expect(placeOf([])).toMatchObject({ recipientOrganization: [{ location: whole }], beneficiaryLocation: whole })
  expect(placeOf(all).recipientOrganization[0]!.location).toEqual(whole)
  expect(placeOf(all).beneficiaryLocation.map(({ geoCode }) => geoCode)).toEqual(all)
})

test('what is missing or wrong stops an award, and a group on no register does not', () => {
  const recipient = { ...award.recipient, charityNumber: null, companyNumber: null }
  const unregistered = readinessOf({ ...award, recipient }, setup, at)
  expect([unregistered.ready, codesOf(unregistered.usefulness)]).toEqual([true, ['recipientNotOnRegister', 'noRegisterNumber']])
  const wrong = readinessOf({ ...award, title: null, amountPence: 0, awardedOn: '2027-01-01', description: 'Ask a@example.org', startsOn: null, askedPence: null }, setup, at)
  expect(wrong.ready).toBe(false)
  expect([codesOf(wrong.errors), codesOf(wrong.accuracy), codesOf(wrong.usefulness)]).toEqual([['missing'], ['amountNotPositive', 'futureAward', 'email'], ['noAmountAsked', 'noPlannedDates']])
})

test('an organisation is named by its register: without a suffix, with all digits', () => {
  const id = (charityNumber: string | null, companyNumber: string | null = null) => recipientIdOf({ charityNumber, companyNumber, slug: 'a-group-1' }, 'px')
  expect([id('1128267-2'), id(null, '123456'), id('SC012345'), id('NIC100123'), id(null), id('not a number')]).toEqual(
    ['GB-CHC-1128267', 'GB-COH-00123456', 'GB-SC-SC012345', 'GB-NIC-100123', '360G-px-org-a-group-1', '360G-px-org-a-group-1'])
})

test('every rule and every column has its words, and the codes are those of 360Giving', () => {
  const t = translator('en')
  const filled = { field: 'x', found: 'x', max: 1, start: 'x', end: 'x', count: 1 }
  const keys = [
    ...Object.keys({ ...errorRules, ...accuracyRules, ...usefulnessRules }).map((code) => `publishing:rule.${code}`),
    ...fields.map(({ key }) => `openData:fields.of.${key}`), ...[...monthlyColumns, ...yearlyColumns].map((column) => `openData:legal.column.${column}`),
  ]
  for (const key of keys) expect(t(key, filled), key).toMatch(/\s|^[A-Z]\w+$/)
  const headings = columnsOf(setup, 3).map(({ heading }) => heading)
  for (const { heading } of fields) expect(headings).toContain(heading)
  for (const [file, list] of [['currency', codeLists.currency], ['countryCode', codeLists.country], ['geoCodeType', codeLists.place]] as const) {
    const rows = parse(readFileSync(`app/features/directory/open-data/schema/codelists/${file}.csv`), { bom: true, columns: true }) as { Code: string }[]
    const codes = rows.map(({ Code }) => Code)
    expect([...list].toSorted()).toEqual([...new Set(codes)].toSorted())
  }
})

test('a spreadsheet runs nothing that people typed', () => {
  expect(['=1+1', '+a', '-a', '@a', '\t=a', '＝a', 'a=b', 'a,"b"'].map((text) => csvCell(text))).toEqual(["'=1+1", "'+a", "'-a", "'@a", "'\t=a", "'＝a", 'a=b', '"a,""b"""'])
  expect(csvCell('00123456', true)).toBe('"00123456"')
})

test('years and months have the days that they have', () => {
  expect([daysOfYear('2026'), daysOfYear('monthly'), daysOfMonth('2028-02'), daysOfMonth('2026-13')]).toEqual([{ from: '2026-01-01', to: '2026-12-31' }, null, { from: '2028-02-01', to: '2028-02-29' }, null])
  expect([daysOfFinancialYear('2026-27'), daysOfFinancialYear('2026-28'), daysOfFinancialYear('2099-00')]).toEqual([{ from: '2026-04-01', to: '2027-03-31' }, null, { from: '2099-04-01', to: '2100-03-31' }])
  expect(['2026-03-31', '2026-04-01'].map(financialYearOf)).toEqual(['2025-26', '2026-27'])
})

test('a month warns before it ends, and asks for a reason after', () => {
  const due: ListDue = { month: '2026-11', awards: [{ reference: 'a', toldAt: '2026-11-20T12:00:00Z', state: 'none' }], delays: [], daysLeft: 8 }
  expect([daysLeftInMonth('2026-11', '2026-11-23'), daysLeftInMonth('2026-11', '2026-12-01')]).toEqual([8, 0])
  expect([8, 7, 0].map((daysLeft) => [warnsNow({ ...due, daysLeft }), needsReason({ ...due, daysLeft })])).toEqual([[false, false], [true, false], [false, true]])
  expect(needsReason({ ...due, daysLeft: 0, delays: [{ why: 'Late', at: '2026-12-01T12:00:00Z', by: 'Ann' }] })).toBe(false)
})

test('a list says on each file who is left out', () => {
  const line = { reference: 'AWD-1', awardedOn: '2026-10-01', recipient: '=Group', amountPence: 5, purpose: 'a', conditions: '', reasons: 'b' }
  expect(monthlyCsv([line], translator('en'))).toBe('\uFEFFDate,Reference,Group,Amount,What it is for,Conditions,Why we gave it\r\n2026-10-01,AWD-1,\'=Group,0.05,a,No conditions,b\r\n\r\nA group is not on this list if its name could put people at risk.\r\n')
})

test('a feed keeps what people typed as text, and its ids in every language', () => {
  const feed = (language: 'en' | 'ur') => atomFeed(
    { origin, language, title: 'A & B', about: 'c', author: 'd', rights: 'e', selfPath: '/feeds/awards.atom', pagePath: '/awards' },
    [{ id: '/awards/AWD-1', path: '/awards/AWD-1', title: '<b>ب</b> ]]>\u0001', lines: ['<script>', ''], publishedAt: at, changedAt: at }])
  expect(feed('en')).toContain('<![CDATA[&#60;b&#62;ب&#60;/b&#62; ]]&#62;]]>')
  expect(feed('en')).not.toMatch(/<script>|\u0001/)
  for (const language of ['en', 'ur'] as const) expect(feed(language)).toContain(`<id>${origin}/awards/AWD-1</id>`)
  expect(feed('ur')).toContain('<feed xml:lang="ur"')
})

test('a program hears what it asked for in vain', () => {
  const ask = (query: string) => readApiQuery('awards', new URLSearchParams(query))
  expect(ask('q=box&district=E08000035&district=E08000032&perPage=100&page=3')).toEqual({ ok: true, of: { page: 3, perPage: 100 } })
  for (const query of ['perPage=101', 'perPage=0', 'page=-1', 'page=a', 'funder=mine', 'sort=size', 'secret=1', `q=${'a'.repeat(201)}`]) expect(ask(query).ok, query).toBe(false)
})
