import { expect, test } from 'vitest'
import { matcherOf } from './matcher'
import { mark, markDay, markNumber, type Secret } from './secret'

const secretOf = (value: string): Secret => ({ kind: 'test', where: 'test.value', value })
const found = (text: string, ...values: string[]) => matcherOf(values.map(secretOf)).find(text).map(({ value }) => value)

test.each([
  ['as it is', 'Write to 17 Thornhill Bank Lane, now'],
  ['escaped for HTML', '17&#x20;Thornhill&#32;Bank Lane'],
  ['in an address', '/x?q=17%20Thornhill+Bank%20Lane'],
  ['in JSON', '{"a":"17 Thornhill\\u0020Bank Lane"}'],
  ['in base64', `data:text/plain;base64,${Buffer.from('at 17 Thornhill Bank Lane').toString('base64')}`],
  ['in other letters', '17 THORNHILL  bank\nlane'],
  ['with other digits', '۱۷ Thornhill Bank Lane'],
  ['across tags', '<b>17 Thorn</b>hill <i>Bank</i> Lane'],
  ['escaped twice', '17&amp;#32;Thornhill Bank Lane'],
])('a secret is found %s', (_, text) => {
  expect(found(text, '17 Thornhill Bank Lane')).toEqual(['17 Thornhill Bank Lane'])
})

test('a number is found however its digits are grouped, and marks of letters do not matter', () => {
  expect(found('tel: (0113) 496-0-177', '01134960177')).toHaveLength(1)
  expect(found('Zażółć Gęślą'.normalize('NFD'), 'Zażółć Gęślą'.normalize('NFC'))).toHaveLength(1)
  expect(found('ਮਕਾਨ ੧੭ ਗੁਰਦੁਆਰਾ ਰੋਡ', 'ਮਕਾਨ 17 ਗੁਰਦੁਆਰਾ ਰੋਡ')).toHaveLength(1)
})

test('digits of several numbers side by side are none of them', () => {
  expect(found('<td>2112</td><td>0202</td> 21-12-0202', '2112-02-02')).toHaveLength(0)
  expect(found('on 2112-02-02', '2112-02-02')).toHaveLength(1)
  expect(found('<td>8371 row 9264</td>', '83719264')).toHaveLength(0)
  expect(found('8371&nbsp;<b>9264</b>', '83719264')).toHaveLength(1)
})

test('a short secret is found standing alone only', () => {
  expect(found('code 739-41 here', '739-41')).toHaveLength(1)
  expect(found('code 8739-41 here', '739-41')).toHaveLength(0)
})

test('what the asker typed is not held against the answer', () => {
  const matcher = matcherOf([secretOf('zqxabcdefg'), secretOf('zqxhijklmn')])
  expect(matcher.find('you typed zqxabcdefg, did you mean zqxhijklmn?', 'q=zqxabcdefg').map(({ value }) => value)).toEqual(['zqxhijklmn'])
})

test('marks are all different', () => {
  const marks = Array.from({ length: 5_000 }, () => [mark(), String(markNumber()), markDay(false), markDay(true)]).flat()
  expect(new Set(marks).size).toBe(marks.length)
})
