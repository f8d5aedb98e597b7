import { expect, test } from 'vitest'
import { isErrorKey } from '../tools/check-copy-words'
import { composed, noHiddenMarks, noPercentPlaceholder, placeholdersApart, singleSpaces } from '../tools/check-locales-rules'
import { placeholdersOf } from '../tools/check-locales-text'
import { pluralOf, readStrings } from '../tools/locales-files'

const english = readStrings('en')

test('English keeps the rules of writing that translations keep', () => {
  const rules = [composed, noHiddenMarks, noPercentPlaceholder, placeholdersApart, singleSpaces]
  const breaches = [...english].flatMap(([key, text]) =>
    rules.flatMap((rule) => {
      const what = rule(key, text, text, 'pl')
      return what ? [`${key}: ${what}`] : []
    }),
  )
  expect(breaches).toEqual([])
})

test('a count has its two English forms', () => {
  const lonely = [...english.keys()].filter((key) => {
    const plural = pluralOf(key)
    if (!plural || !placeholdersOf(english.get(key) ?? '').includes('count')) return false
    return !english.has(`${plural.base}_one`) || !english.has(`${plural.base}_other`)
  })
  expect(lonely).toEqual([])
})

test('every error is a sentence of its own, not a template around a label', () => {
  const glued = [...english].filter(([key, text]) => isErrorKey(key) && /\{\{(label|field|name|question)\}\}/.test(text))
  expect(glued.map(([key]) => key)).toEqual([])
})
