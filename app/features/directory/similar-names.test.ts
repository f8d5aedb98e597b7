import { expect, test } from 'vitest'
import { organisationKey } from './organisation-name'
import { privateDetails } from './private-details'
import { searchText } from './search-words'
import { whyAlike } from './similar-names'

test('spellings of one name have one key', () => {
  const same = ['Fish & Chips CIC', 'FISH  and chips', 'The Fish and Chips C.I.C.', 'Ｆish and Chips Ltd.', 'Fish & Chips Community Interest Company']
  expect(new Set(same.map(organisationKey))).toEqual(new Set(['fish and chips']))
  expect(organisationKey('Halifax Women’s Centre')).toBe(organisationKey("Halifax Women's Centre"))
  expect(organisationKey('The Charity')).toBe('the charity')
})

test('suggests the names that are known to mean one body', () => {
  expect(whyAlike('BUMPY', 'BUMPY (Birstall Urban Motorcycle Centre for Youth)')).toBe('sameBeforeBrackets')
  expect(whyAlike("St George's Crypt", "St George's Lighthouse (with West Yorkshire Police)")).toBe('sameBeginning')
  expect(whyAlike('Huddersfield Giants Community Trust', 'Huddersfield Community Trust')).toBe('oneInside')
  expect(organisationKey('Huddersfield (Giants) Community Trust')).toBe(organisationKey('Huddersfield Giants Community Trust'))
  expect(whyAlike('Northern Powerhouse Boxing', 'Northern Powerhouse Boxing Academy')).toBe('oneInside')
  expect(whyAlike('BCAB', 'Bangladeshi Community Association Bradford (BCAB)')).toBe('shortName')
  expect(whyAlike('Karma Nirvana', 'Karma Nirvanna')).toBe('similarSpelling')
})

test('leaves alone what only shares common words or is in another place', () => {
  expect(whyAlike('Leeds City Council', 'Leeds City Museum')).toBeNull()
  expect(whyAlike('Hive (Bradford)', 'Hive Huddersfield CIC')).toBeNull()
  expect(whyAlike('Safer Leeds', 'Safer Kirklees')).toBeNull()
  expect(whyAlike('West Yorkshire Police', 'West Yorkshire Fire and Rescue Service')).toBeNull()
  expect(whyAlike('Huddersfield Giants Community Trust', 'Huddersfield Town Foundation')).toBeNull()
})

test('finds private details in every script and lets figures pass', () => {
  expect(privateDetails('Ring (0113) 496 0000 or +44 7700 900123')).toEqual(['phone'])
  expect(privateDetails('ਫ਼ੋਨ ੦੧੧੩ ੪੯੬ ੦੦੦੦')).toEqual(['phone'])
  expect(privateDetails('at 12 Moor Road, LS1 2DE')).toEqual(['postcode', 'street'])
  expect(privateDetails('name (at) example.org')).toEqual(['email'])
  expect(privateDetails('35 grants, £154,984.03 in total; 2014-10-30; 286 young people on the road')).toEqual([])
})

test('search words have no accents, one spelling of Urdu letters and no marks', () => {
  expect(searchText("St George’s Café & Zażółć", null)).toBe(' st georges cafe and zazolc ')
  expect(searchText('كمیونٹي')).toBe(searchText('کمیونٹی'))
})
