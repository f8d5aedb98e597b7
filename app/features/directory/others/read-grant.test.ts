import { expect, test } from 'vitest'
import { goodGrant, testRules } from './grants.testing'
import { readGrant } from './read-grant'

const read = (changes: Record<string, unknown>) => readGrant(goodGrant(changes), testRules)
const codes = (changes: Record<string, unknown>) => {
  const found = read(changes)
  return found.kind === 'elsewhere' ? found.kind : [found.kind, ...found.problems.map(({ code }) => code)].join(' ')
}
const kept = (changes: Record<string, unknown>) => {
  const found = read(changes)
  return found.kind === 'kept' ? found.grant : found
}

test('a good grant is kept whole', () => {
  expect(read({})).toEqual({
    kind: 'kept', problems: [], grant: {
      grantId: '360G-Invented-1', title: 'Boxing for young people', description: 'Two evenings a week for a year.', amountPence: 480_000,
      awardedOn: '2024-05-01', recipient: { name: 'Beck Street Boxing', charityNumber: '1099999', companyNumber: null, linked: false },
      funder: 'The Invented Trust', funderId: 'GB-CHC-1088888', fund: 'Young people', districts: ['E08000035'], startsOn: '2024-06-01',
      endsOn: '2025-05-31', openCall: true, sourceUrl: 'https://invented.example.org/grants',
    },
  })
})

test('values of the wrong kind are named, all of a row at once', () => {
  expect(codes({ amountAwarded: '4800' })).toBe('refused amountNotNumber')
  expect(codes({ amountAwarded: null, currency: 'USD' })).toBe('refused currency amountMissing')
  expect([0, -5, 0.001, 2e9, Infinity].map((amountAwarded) => codes({ amountAwarded }))).toEqual([
    'refused amountNotPositive', 'refused amountNotPositive', 'refused amountNotPositive', 'refused amountTooLarge', 'refused amountNotNumber',
  ])
  expect(['31/03/2024', '2024-02-30', '2026-11-24', '1890-01-01', 20240501, ''].map((awardDate) => codes({ awardDate }))).toEqual([
    'refused dateNotDate', 'refused dateNotReal', 'refused dateInFuture', 'refused dateTooEarly', 'refused dateNotDate', 'refused dateMissing',
  ])
  expect(codes({ id: 5, title: ['x'] })).toBe('refused wrongType wrongType titleMissing')
  expect(codes({ id: ' ', title: ' \u202e ' })).toBe('refused idMissing titleMissing')
  expect(codes({ id: '360G-A\nB' })).toBe('refused idWrong')
  expect(codes({ title: 'x'.repeat(201) })).toBe('refused tooLong')
  expect([null, 5, 'text', []].map((given) => readGrant(given, testRules).kind)).toEqual(['refused', 'refused', 'refused', 'refused'])
})

test('a date with a time is its day', () => {
  expect(kept({ awardDate: '2024-05-01T00:00:00+01:00' })).toMatchObject({ awardedOn: '2024-05-01' })
})

test('grants to people are refused, and so are those of several groups or of none', () => {
  expect(codes({ recipientIndividual: [{ name: 'Some Body' }] })).toBe('refused individual')
  expect(codes({ recipientIndividual: null, toIndividualsDetails: {} })).toBe('kept')
  expect(codes({ recipientOrganization: [] })).toBe('refused recipientMissing')
  expect(codes({ recipientOrganization: [{ name: 'One' }, { name: 'Two' }] })).toBe('refused recipientMany')
  expect(codes({ fundingOrganization: null })).toBe('refused funderMissing')
})

test('our own grants never come back this way', () => {
  expect(codes({ id: '360G-OURS-7K3M' })).toBe('refused ours')
  expect(codes({ fundingOrganization: [{ id: 'GB-LAE-ours', name: 'We' }] })).toBe('refused ours')
})

test('only what is about our area is kept, by code before name; other places are no mistake', () => {
  const place = (beneficiaryLocation: unknown, recipient = {}) =>
    kept({ beneficiaryLocation, recipientOrganization: [{ name: 'Beck Street Boxing', ...recipient }] })
  expect(place([{ geoCode: 'E23000010' }])).toMatchObject({ districts: ['E08000032', 'E08000035'] })
  expect(place([{ name: 'City of Bradford Metropolitan District Council' }])).toMatchObject({ districts: ['E08000032'] })
  expect(place([{ name: 'Bradford', geoCode: 'E06000055' }])).toEqual({ kind: 'elsewhere' })
  expect(place([{ name: 'London' }], { addressLocality: 'LEEDS', postalCode: null, location: null })).toMatchObject({ districts: ['E08000035'] })
  expect(place(null, { location: [{ geoCode: 'E08000003' }], addressLocality: 'Leeds' })).toEqual({ kind: 'elsewhere' })
  expect(readGrant({ ...goodGrant({ beneficiaryLocation: [] }), amountAwarded: 'x' }, testRules)).toEqual({ kind: 'elsewhere' })
})

test('a text with something private in it is left out; a name with it refuses the row', () => {
  const mail = read({ description: 'Write to jo@club.example.org', title: 'Boxing, LS1 4DY' })
  expect(mail).toMatchObject({ kind: 'kept', grant: { title: null, description: null }, problems: [{ code: 'droppedText', params: { field: 'title' } }, { code: 'droppedText' }] })
  expect(read({ description: 'x'.repeat(5_001) })).toMatchObject({ kind: 'kept', grant: { description: null }, problems: [{ code: 'droppedLong' }] })
  expect(codes({ recipientOrganization: [{ name: 'Jo Bloggs 07700 900123' }] })).toBe('refused namePhone')
  expect(codes({ recipientOrganization: [{ name: 'jo@club.example.org' }] })).toBe('refused nameEmail')
})

test('a refuge keeps its name and the county, and nothing that could lead to it', () => {
  expect(read({ title: 'Beds in our refuge' })).toMatchObject({
    kind: 'kept', problems: [{ code: 'droppedPlace' }, { code: 'droppedPlace' }, { code: 'droppedPlace' }],
    grant: { title: null, description: null, fund: 'The Invented Trust', districts: ['E08000032', 'E08000035'], recipient: { charityNumber: null } },
  })
})

test('text is kept in NFC and one line, without marks that turn its direction; formulas stay text', () => {
  expect(kept({ title: '\u202e=HYPERLINK("x")\u0007 Cafe\u0301\n\u2066b' })).toMatchObject({ title: '=HYPERLINK("x") Caf\u00e9 b' })
})

test('numbers come from fields or ids, linked charities apart, company numbers with all digits', () => {
  const numbers = (recipient: object) => kept({ recipientOrganization: [{ name: 'Beck Street Boxing', ...recipient }] })
  expect(numbers({ id: 'GB-CHC-1099999-2' })).toMatchObject({ recipient: { charityNumber: '1099999', linked: true } })
  expect(numbers({ companyNumber: 1234567 })).toMatchObject({ recipient: { companyNumber: '01234567' } })
  expect(numbers({ id: 'GB-COH-07654321', charityNumber: 'none' })).toMatchObject({ recipient: { charityNumber: null, companyNumber: '07654321' } })
  expect(numbers({ id: 'GB-SC-SC012345' })).toMatchObject({ recipient: { charityNumber: 'SC012345' } })
})

test('a source is a link that can be followed, of the row or of the file', () => {
  expect(codes({ dataSource: 'javascript:alert(1)' })).toBe('refused sourceMissing')
  expect(readGrant(goodGrant({ dataSource: null }), { ...testRules, from: 'https://a.example.org/x' })).toMatchObject({ grant: { sourceUrl: 'https://a.example.org/x' } })
})
