import { expect, test } from 'vitest'
import { termFinder, type Stems } from '../app/i18n/terms/find-terms'
import stems from './glossary-stems.json'
import { wordsOf } from '../tools/check-copy-text'
import { readStrings } from '../tools/locales-files'

const glossary = [...readStrings('en')].filter(([key]) => key.startsWith('glossary:'))

test('each term of the glossary has a name and a meaning of at most 20 words', () => {
  const parts = new Map<string, string[]>()
  for (const [key, text] of glossary) {
    const [, term = '', part = ''] = /^glossary:(\w+)\.(\w+)$/.exec(key) ?? []
    parts.set(term, [...(parts.get(term) ?? []), part])
    if (part === 'meaning') expect(wordsOf(text).length, key).toBeLessThanOrEqual(20)
  }
  for (const [term, found] of parts) expect(found.toSorted(), term).toEqual(['meaning', 'name'])
  expect(parts.size).toBeGreaterThanOrEqual(40)
})

test('no two terms have one name', () => {
  const names = glossary.filter(([key]) => key.endsWith('.name')).map(([, text]) => text.toLowerCase())
  expect(new Set(names).size).toBe(names.length)
})

test('each term has stems in four languages, and English ones find its own name', () => {
  const ids = [...new Set(glossary.map(([key]) => key.slice('glossary:'.length).split('.')[0] ?? ''))]
  expect(Object.keys(stems).toSorted()).toEqual([...ids, 'not'].toSorted())
  const find = termFinder('en', stems as Stems)
  const names = new Map(glossary.filter(([key]) => key.endsWith('.name')).map(([key, name]) => [key.slice('glossary:'.length, -'.name'.length), name]))
  for (const id of ids) {
    const own: Stems[string] = (stems as Stems)[id] ?? {}
    for (const language of ['en', 'pa', 'ur', 'pl'] as const) expect(own[language]?.length, `${id} in ${language}`).toBeGreaterThan(0)
    expect(find(names.get(id) ?? '').map((found) => found.id), id).toContain(id)
  }
})

test('the stems of each language find the names of its terms', () => {
  for (const language of ['pa', 'ur', 'pl'] as const) {
    const find = termFinder(language, stems as Stems)
    for (const [key, name] of readStrings(language)) {
      const id = /^glossary:(\w+)\.name$/.exec(key)?.[1]
      if (id) expect(find(name).map((found) => found.id), `${language} ${id}`).toContain(id)
    }
  }
})

test('no two terms have one English stem', () => {
  const all = Object.values(stems as Stems).flatMap(({ en = [] }) => en)
  expect(new Set(all).size).toBe(all.length)
})
