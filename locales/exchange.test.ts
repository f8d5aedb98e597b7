import { expect, test } from 'vitest'
import { hashOf, type StatusFile } from '~/i18n/status'
import { readCsv, writeCsv } from '../tools/locales-csv'
import { entriesOf, importEntries } from '../tools/locales-exchange'
import { readPo, writePo } from '../tools/locales-po'
import { syncStatus } from '../tools/locales-sync'

const english = new Map([
  ['a:title', 'Say "hello",\nthen go \\ back'],
  ['a:day_one', '1 day left'],
  ['a:day_other', '{{count}} days left'],
  ['desk:staff', 'For staff'],
])
const polish = new Map([
  ['a:title', 'Powiedz „cześć”,\npotem "wróć" \\ dalej'],
  ['a:day_one', 'został {{count}} dzień'],
  ['a:day_few', 'zostały {{count}} dni'],
  ['a:day_many', 'zostało {{count}} dni'],
  ['a:day_other', 'zostało {{count}} dnia'],
])
const status: StatusFile = syncStatus(english, polish, {})
const present = { english, translated: polish, status }
const empty = { english, translated: new Map<string, string>(), status: {} }

test('a PO file brings every string and plural form back', () => {
  const file = writePo(entriesOf(english, polish, status, 'pl'), 'pl')
  const result = importEntries(readPo(file, 'pl'), empty, 'pl')
  expect(result.strings).toEqual(polish)
  expect(result.status).toEqual(status)
  expect(file).toContain('nplurals=4')
  expect(file).not.toContain('For staff')
})

test('a CSV file brings every string and plural form back', () => {
  const file = writeCsv(entriesOf(english, polish, status, 'pl'), 'pl')
  expect(importEntries(readCsv(file, 'pl'), empty, 'pl').strings).toEqual(polish)
  expect(importEntries(readCsv(file, 'pl'), present, 'pl').changed).toBe(0)
})

test('a PO file with text split over lines is read', () => {
  const file = 'msgctxt "a:title"\nmsgid ""\n"Say \\"hello\\",\\n"\n"then go \\\\ back"\nmsgstr ""\n"Dzień "\n"dobry"\n'
  const result = importEntries(readPo(file, 'pl'), empty, 'pl')
  expect(result.strings.get('a:title')).toBe('Dzień dobry')
})

test('two reviewers are kept, a change of the text starts again', () => {
  const approve = (text: string) => [
    { key: 'a:title', english: { text: english.get('a:title') }, translated: { text }, reviewed: true, notes: [] },
  ]
  const text = polish.get('a:title') ?? ''
  const first = importEntries(approve(text), present, 'pl', 'A. Nowak')
  const second = importEntries(approve(text), { ...present, status: first.status }, 'pl', 'B. Kowal')
  expect(second.status['a:title']).toMatchObject({ state: 'reviewed', reviewers: ['A. Nowak', 'B. Kowal'] })
  const third = importEntries(approve('Inaczej'), { ...present, status: second.status }, 'pl', 'C. Lis')
  expect(third.status['a:title']?.reviewers).toEqual(['C. Lis'])
})

test('a file made from older English is not taken', () => {
  const old = [{ key: 'a:title', english: { text: 'Old' }, translated: { text: 'Stare' }, reviewed: true, notes: [] }]
  const result = importEntries(old, present, 'pl', 'A. Nowak')
  expect(result.outdated).toEqual(['a:title'])
  expect(result.strings).toEqual(polish)
})

test('sync makes drafts of what is new or edited, and drops what is gone', () => {
  const reviewed = { state: 'reviewed' as const, hash: hashOf('old English'), text: hashOf('tekst'), reviewers: ['A', 'B'] }
  const old: StatusFile = { 'a:title': reviewed, 'a:gone': reviewed, 'a:day_one': reviewed }
  const synced = syncStatus(english, new Map([['a:title', 'tekst'], ['a:day_one', 'nowy'], ['a:day_few', 'x']]), old)
  expect(Object.keys(synced)).toEqual(['a:title', 'a:day_one', 'a:day_few'])
  expect(synced['a:title']).toEqual(reviewed)
  expect(synced['a:day_one']).toMatchObject({ state: 'draft', hash: hashOf('1 day left'), reviewers: [] })
  expect(synced['a:day_few']?.hash).toBe(hashOf('{{count}} days left'))
})
