import { expect, test } from 'vitest'
import { checkQuestion } from '../../parse'
import { codesOf } from '../../testing-codes'

const numbers = { id: 'numbers', kind: 'registerNumbers', required: false } as const

test('splits the number of a linked charity and pads a company number', () => {
  const value = { charity: '1128267', linked: '0', company: '06402143' }
  expect(checkQuestion(numbers, { charity: '\u00a01128267–0 ', company: '6402143' })).toEqual({ ok: true, value })
  expect(codesOf(numbers, { charity: '۱۱۲۸۲۶۷', company: 'sc 123456' })).toEqual([])
  expect(codesOf(numbers, {})).toEqual([])
  expect(codesOf({ ...numbers, required: true }, {})).toEqual(['required'])
})

test('says which mistake was made', () => {
  const charities: [string, string][] = [
    ['06402143', 'charityIsCompany'], ['TBC', 'charityNoNumber'], ['n/a', 'charityNoNumber'], ['SC012345', 'charityElsewhere'],
    ['11282670', 'charityIsCompany'], ['I128267', 'charityLookAlike'], ['112826O', 'charityLookAlike'], ['123', 'charityNumber'],
  ]
  for (const [charity, code] of charities) expect(codesOf(numbers, { charity }), charity).toEqual([code])
  const companies: [string, string][] = [
    ['TBC', 'companyNoNumber'], ['1128267-0', 'companyIsCharity'], ['O6402143', 'companyLookAlike'], ['0C123456', 'companyNumber'],
    ['SC12345O', 'companyLookAlike'], ['064021431', 'companyNumber'],
  ]
  for (const [company, code] of companies) expect(codesOf(numbers, { company }), company).toEqual([code])
})

test('one number in both boxes is a charity number', () => {
  const checked = checkQuestion(numbers, { charity: '1128267', company: '1128267' })
  expect(checked).toEqual({ ok: false, issues: [{ question: 'numbers', field: 'numbers-company', code: 'companyIsCharity' }] })
})
