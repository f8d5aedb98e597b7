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

/** Names that are no words of ours, so that no sentence of ours can hold them. */
const namesOfOthers: Record<string, string> = {
  'files:error.': 'the name of the file she chose',
  'assessment:error.': 'the name of a criterion, which staff may have written',
}

test('every error is a sentence of its own, not a template around a label', () => {
  const named = (key: string) => Object.keys(namesOfOthers).some((start) => key.startsWith(start))
  const glued = [...english].filter(([key, text]) => isErrorKey(key) && !named(key) && /\{\{(label|field|name|question)\}\}/.test(text))
  expect(glued.map(([key]) => key)).toEqual([])
})
