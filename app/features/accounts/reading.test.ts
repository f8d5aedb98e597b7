import { expect, test } from 'vitest'
import { cleanName, isAddress, nameError, normaliseAddress, normaliseCharityNumber, normaliseCompanyNumber, readSignInCode } from './index'

test('a code is read in any digits, with spaces and hyphens', () => {
  expect(['123456', ' 123 456 ', '۱۲۳۴۵۶', '੧੨੩੪੫੬', '123-456'].map(readSignInCode)).toEqual(Array(5).fill('123456'))
  expect(['12345', '1234567', 'abcdef', ''].map(readSignInCode)).toEqual([null, null, null, null])
})

test('an address is compared without case, outer space and invisible signs', () => {
  expect(normaliseAddress('  Amina.Shah@Example.ORG\u200b ')).toBe('amina.shah@example.org')
  const right = ['a@b.co', 'o’neil@example.org', 'name+tag@sub.example.org', 'ਨਾਮ@example.org']
  const wrong = ['', 'a', 'a@b', '@b.co', 'a b@c.de', 'a@b.co, d@e.fg', '"<x>"@b.co', `${'a'.repeat(65)}@b.co`, 'a@b..', 'a@b.co\nBcc: x@y.zz']
  expect(right.filter((address) => !isAddress(address))).toEqual([])
  expect(wrong.filter(isAddress)).toEqual([])
})

test('a name keeps its joiners and loses direction marks', () => {
  expect(cleanName(' \u202Eنسیم\u200Cہ  خان\n')).toBe('نسیم\u200Cہ خان')
  expect([nameError(''), nameError('\u200d'), nameError('X'), nameError('ਅ'.repeat(201))]).toEqual(['nameMissing', 'nameMissing', null, 'nameTooLong'])
})

test('register numbers are filled up, cleaned and never glued', () => {
  expect(normaliseCharityNumber(' 1128267 ')).toBe('1128267')
  expect(normaliseCharityNumber('1128267–2')).toBe('1128267-2')
  expect(normaliseCharityNumber('SC012345')).toBeNull()
  expect(normaliseCompanyNumber('123456')).toBe('00123456')
  expect(normaliseCompanyNumber('ce 012 345')).toBe('CE012345')
  // The form asks for five digits at least; so does this.
  expect(normaliseCompanyNumber('1234')).toBeNull()
  expect(normaliseCompanyNumber('')).toBeNull()
  expect(normaliseCompanyNumber(null)).toBeNull()
})
