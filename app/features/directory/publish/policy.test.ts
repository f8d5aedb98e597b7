import { expect, test } from 'vitest'
import { publicKeys } from './keys'
import { districtsUnder, isLooser, policyFromText, strictestName, strictestPlace, strictestPolicy } from './policy'

test('the strictest of all that apply wins', () => {
  expect(strictestPlace('district', 'withheld', 'county')).toBe('withheld')
  expect(strictestName()).toBe('named')
  expect(strictestPolicy({ place: 'county', name: 'named' }, null, { place: 'district', name: 'bare' })).toEqual({ place: 'county', name: 'bare' })
})

test('words of a refuge tighten, in four languages, and others say nothing', () => {
  for (const text of ['Beck Refuge', 'Safe house for girls', 'پناہ گاہ', 'ਪਨਾਹ ਘਰ', 'Schronisko dla kobiet']) {
    expect(policyFromText(text)).toEqual({ place: 'county', name: 'bare' })
  }
  expect(policyFromText('Refugee Council of Beck Street')).toEqual({ place: 'district', name: 'named' })
})

test('looser is any step towards open, tighter none', () => {
  expect(isLooser({ place: 'county', name: 'withheld' }, { place: 'withheld', name: 'withheld' })).toBe(true)
  expect(isLooser({ place: 'withheld', name: 'withheld' }, { place: 'county', name: 'bare' })).toBe(false)
  expect(isLooser({ place: 'county', name: 'bare' }, { place: 'county', name: 'bare' })).toBe(false)
})

test('places under a policy', () => {
  expect(districtsUnder('district', ['a'], ['a', 'b'])).toEqual(['a'])
  expect(districtsUnder('county', ['a'], ['a', 'b'])).toEqual(['a', 'b'])
  expect(districtsUnder('withheld', ['a'], ['a', 'b'])).toEqual([])
})

test('keys know a group again however its name and numbers are written', () => {
  const keys = publicKeys({ name: 'Hive Huddersfield C.I.C. (The Hive)', otherNames: ['HIVE & Friends'], charityNumber: ' 1234567-1', companyNumber: '1234567' })
  expect(keys).toEqual(expect.arrayContaining(['name:hive huddersfield', 'name:hive and friends', 'charity:1234567', 'company:01234567']))
  expect(publicKeys({ name: 'hive  huddersfield', companyNumber: 'GB-COH-01234567' })).toEqual(['name:hive huddersfield', 'company:01234567'])
  expect(publicKeys({ name: '—' })).toEqual([])
})
