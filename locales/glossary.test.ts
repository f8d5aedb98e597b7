import { expect, test } from 'vitest'
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
