import { expect, test } from 'vitest'
import { awardParams, readAwardFilter } from './filter'
import { numberForms } from './numbers'
import { organisationParams, readOrganisationFilter } from './organisation-filter'
import { wordGroups } from './typed'

test('numbers of registers are known however they are written', () => {
  expect(numberForms('1234567-1')).toEqual(['1234567-1', '1234567', '01234567'])
  expect(numberForms('GB-CHC-1234567')).toEqual(['1234567', '01234567'])
  expect(numberForms('00045678')).toEqual(['00045678', '45678'])
  expect(numberForms('CS001234')).toEqual(['cs001234'])
  expect(['2021', 'GR20', 'boxing'].map(numberForms)).toEqual([null, null, null])
})

test('words around a number, and small words, are not looked for', () => {
  expect(wordGroups('charity number 1099901').map(({ typed }) => typed)).toEqual(['1099901'])
  expect(wordGroups('boxing in the park').map(({ typed }) => typed)).toEqual(['boxing', 'park'])
  expect(wordGroups('the and')).toHaveLength(2)
})

test('a short form is looked for as texts say it, and a phrase is one thing', () => {
  const [dv] = wordGroups('DV')
  expect(dv?.loose).toContain("('domestic':* & 'abuse':*)")
  expect(wordGroups('przemoc domowa w Leeds').map(({ typed }) => typed)).toEqual(['przemoc domowa', 'leeds'])
})

test('nothing that was typed means something in a query', () => {
  expect(wordGroups("%_' \\ & | ! ( ) :* <->")).toEqual([{ typed: 'and', exact: "'and'", loose: "'and':*", check: null }])
  expect(wordGroups('a'.repeat(300))[0]?.typed).toHaveLength(80)
})

test('a list has one address', () => {
  const read = readAwardFilter(new URLSearchParams('district=b&district=a&year=2021&page=2&sort=newest&fund=&amount=to5k&amount=nothing&round=1'))
  expect(awardParams(read)).toEqual([['district', 'a'], ['district', 'b'], ['year', '2021'], ['amount', 'to5k'], ['page', '2']])
  expect(readAwardFilter(new URLSearchParams('q=x')).sort).toBe('match')
  expect(readAwardFilter(new URLSearchParams('sort=match')).sort).toBe('newest')
  const organisations = readOrganisationFilter(new URLSearchParams('open=yes&offers=venue&offers=it&funded=maybe&sort=last'))
  expect(organisationParams(organisations)).toEqual([['offers', 'it'], ['offers', 'venue'], ['open', 'yes'], ['sort', 'last']])
})
