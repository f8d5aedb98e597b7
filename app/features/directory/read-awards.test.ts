import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { decodeFile } from './award-file.server'
import { importRules } from './import-rules.server'
import { readAwards } from './read-awards.server'

const fixture = readFileSync(new URL('fixtures/awards-with-mistakes.csv', import.meta.url), 'utf8')
const read = (text: string) => readAwards(text, importRules())
const header = 'fund,round,award_date,recipient_name,district,amount_gbp,source_url'

test('explains every bad row with its line and keeps the good ones', () => {
  const { rows, kept, problems } = read(fixture)
  expect(problems.map(({ line, code }) => [line, code])).toEqual([
    [3, 'amountNotNumber'], [4, 'dateNotReal'], [5, 'dateNotDate'], [6, 'dateInFuture'], [7, 'recipientMissing'],
    [8, 'sourceMissing'], [9, 'sameAsLine'], [10, 'districtUnknown'], [11, 'email'], [12, 'phone'], [13, 'postcode'],
    [14, 'cells'], [15, 'quote'], [19, 'amountNotPositive'],
  ])
  expect(kept.map(({ line }) => line)).toEqual([2, 16, 20, 21])
  expect(rows).toBe(18)
})

test('reads money as pence, dates as exact as they are and districts as codes', () => {
  const [first, second, third] = read(fixture).kept.map(({ facts }) => facts)
  expect(first).toMatchObject({ amountPence: 480_050, awardedOn: '2020-03-01', districts: ['E08000035'], title: null, themeStated: true })
  expect(second).toMatchObject({ amountPence: null, awardedOn: '2020', districts: ['E08000032', 'E08000035'], description: 'Two lines', certainty: 'inferred' })
  expect(third?.districts).toHaveLength(5)
})

test('a file without a needed column is not read further', () => {
  const { header: found, kept } = read('fund,recipient_name,source_url,amout\nA,B,https://example.org/,5\n')
  expect(found.missing).toEqual(['round', 'award_date', 'district', 'amount_gbp'])
  expect(found.unknown).toEqual(['amout'])
  expect(kept).toEqual([])
})

test('reads files of spreadsheets: byte order mark, semicolons, Windows lines, empty cells at the end', () => {
  const text = `\uFEFF${header.replaceAll(',', ';')};;\r\nA;1;2020;Some Group;Leeds;5000;https://example.org/;;\r\n`
  const { kept, problems } = read(text)
  expect(problems).toEqual([])
  expect(kept).toHaveLength(1)
})

test('the same award with another amount is explained apart from the same line twice', () => {
  const line = (amount: string) => `A,1,2020,Some Group,Leeds,${amount},https://example.org/`
  expect(read([header, line('5'), line('6')].join('\n')).problems).toMatchObject([{ code: 'conflictsWithLine', line: 3, params: { other: 2 } }])
})

test('where a refuge is named only the county is published', () => {
  const text = `${header},description_own_words\nA,1,2020,Some Group,Leeds,5,https://example.org/,Beds in a refuge\nA,1,2020,Hive,Leeds,5,https://example.org/,Art with refugees`
  expect(read(text).kept.map(({ facts }) => facts.districts.length)).toEqual([5, 1])
})

test('links that are no web pages are refused', () => {
  const wrong = ['javascript:alert(1)', 'example.org', 'https://name:word@example.org/', 'ftp://example.org/']
  const text = [header, ...wrong.map((link) => `A,1,2020,Some Group,Leeds,5,${link}`)].join('\n')
  expect(read(text).problems.map(({ code }) => code)).toEqual(wrong.map(() => 'sourceNotLink'))
})

test('bytes that are not UTF-8 are told apart', () => {
  expect(decodeFile(new Uint8Array([0x43, 0x61, 0x66, 0xe9]))).toBeNull()
  expect(decodeFile(new TextEncoder().encode('Café'))).toBe('Café')
})
