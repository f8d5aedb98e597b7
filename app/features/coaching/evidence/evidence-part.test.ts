import { expect, test } from 'vitest'
import { byTopic, isStale, readPlace, referenceOf } from './evidence'
import { evidencePart, readLink, readNumber } from './evidence-part'
import { evidencePaths } from './paths'

const good = {
  ...evidencePart.toSheet(null), topic: 'people', place: 'E08000035', 'statement.en': 'Leeds grew.', value: '1,150.5', unit: 'people',
  year: '2022', sourceName: 'Strategy, p. 6',
}

test('numbers are read as typed, and what is none is told from nothing', () => {
  expect(['973,000', '18.8', '-2', '', '12 per cent', '1.2.3'].map(readNumber)).toEqual([973000, 18.8, -2, null, undefined, undefined])
})

test('only whole links of the web are taken', () => {
  expect(['https://www.ons.gov.uk/census', '', 'javascript:alert(1)', 'www.ons.gov.uk', `https://a.org/${'a'.repeat(500)}`].map(readLink))
    .toEqual(['https://www.ons.gov.uk/census', null, undefined, undefined, undefined])
})

test('a figure is taken whole, and comes back as it was typed', () => {
  const checked = evidencePart.check(good)
  expect(checked).toMatchObject({ ok: true, value: { topic: 'people', value: 1150.5, unit: 'people', year: 2022, sourceLink: null } })
  expect(checked.ok && evidencePart.check(evidencePart.toSheet(checked.value))).toEqual(checked)
})

test('each thing that is missing or wrong has its own error', () => {
  expect(evidencePart.check(evidencePart.toSheet(null))).toEqual({ ok: false, errors: { topic: 'topic', place: 'place', 'statement.en': 'english', year: 'year', sourceName: 'source' } })
  expect(evidencePart.check({ ...good, value: 'many', year: '22', place: 'E99999999', sourceLink: 'here' })).toEqual({ ok: false, errors: { value: 'figure', year: 'year', place: 'place', sourceLink: 'link' } })
  expect(evidencePart.check({ ...good, unit: '' })).toEqual({ ok: false, errors: { unit: 'unit' } })
  expect(evidencePart.check({ ...good, value: '' })).toEqual({ ok: false, errors: { value: 'figureMissing' } })
  expect(evidencePart.check({ ...good, value: '', unit: '' })).toMatchObject({ ok: true, value: { value: null, unit: null } })
})

test('a figure is old after more than six years', () => {
  expect([2019, 2020, 2026].map((year) => isStale(year, 2026))).toEqual([true, false, false])
})

test('a sentence is quoted with its source and year', () => {
  expect(referenceOf({ sourceName: 'Strategy, p. 6', year: 2022 })).toBe('(Strategy, p. 6, 2022)')
})

test('topics stand in their order, without empty ones', () => {
  expect(byTopic([{ topic: 'work' }, { topic: 'people' }, { topic: 'nothing' }]).map(({ topic }) => topic)).toEqual(['people', 'work'])
})

test('a place is one of ours or none', () => {
  const read = (search: string) => readPlace(new URLSearchParams(search), ['E08000032'])
  expect(['place=E08000032', 'place=area', 'place=E1', '', 'place=toString'].map(read)).toEqual(['E08000032', 'area', null, null, null])
  expect(evidencePaths.of('E08000032')).toBe('/evidence?place=E08000032')
})
