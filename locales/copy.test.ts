import { expect, test } from 'vitest'
import { isFamiliar, measure } from '../tools/check-copy-measure'
import { isPassive } from '../tools/check-copy-passive'
import { sentencesOf, strip, wordsOf } from '../tools/check-copy-text'
import { hitsIn, isErrorKey, type Avoided } from '../tools/check-copy-words'
import { readJson } from '../tools/locales-files'

const avoided = readJson<{ words: Avoided[] }>('words-to-avoid.json').words
const passive = (text: string) => isPassive(wordsOf(text))

test('tags, placeholders and addresses are not words', () => {
  expect(strip('Write to <b>us</b> at {{email}}.')).toBe('Write to us at.')
  expect(wordsOf('£10,000 – for e-mail')).toEqual(['10,000', 'for', 'e-mail'])
})

test('sentences end at stops and line breaks, not in numbers', () => {
  expect(sentencesOf('a:b', 'It costs £2.50. Is that all? Yes\nGood').map((one) => one.text)).toEqual([
    'It costs £2.50.',
    'Is that all?',
    'Yes',
    'Good',
  ])
})

test('a passive is found, also with an adverb between', () => {
  expect(passive('Your bid was not sent')).toBe(true)
  expect(passive('The form is quickly checked by us')).toBe(true)
  expect(passive('It has been withdrawn')).toBe(true)
  expect(passive('We check your form')).toBe(false)
  expect(passive('You are interested')).toBe(false)
  expect(passive('It is a need')).toBe(false)
})

test('familiar words are those of the list and their forms', () => {
  expect(['group', 'groups', 'stories', 'running', "we'll", 'biggest', '12'].every(isFamiliar)).toBe(true)
  expect(isFamiliar('consortium')).toBe(false)
})

test('short sentences measure as easy, long ones as hard, and glossary words are left out', () => {
  const easy = measure(sentencesOf('a:b', 'Tell us what you want to do. We will read it.'), new Set())
  const text = 'The consortium necessitates organisational documentation regarding accountability.'
  const hard = measure(sentencesOf('a:b', text), new Set())
  expect(easy.grade).toBeLessThan(5)
  expect(hard.grade).toBeGreaterThan(12)
  expect(measure(sentencesOf('a:b', text), new Set(['consortium'])).hard).toBeLessThan(hard.hard)
})

test('words to avoid are found in all their forms, official names let through', () => {
  expect(hitsIn('a:b', 'We are delivering it', avoided).map((hit) => hit.word)).toEqual(['deliver'])
  expect(hitsIn('a:b', 'Your delivery plan', avoided)).toEqual([])
  expect(hitsIn('a:b', 'An equality impact assessment', avoided)).toEqual([])
  expect(hitsIn('a:b', 'We are delivering it', avoided, ['deliver'])).toEqual([])
})

test('errors do not say please or invalid, other texts may', () => {
  expect(isErrorKey('questions:name.error.required')).toBe(true)
  expect(isErrorKey('questions:terror.label')).toBe(false)
  expect(hitsIn('a:name.error.wrong', 'Please enter a valid date', avoided).map((hit) => hit.word)).toEqual(['please', 'valid'])
  expect(hitsIn('email:hello', 'Please call us', avoided)).toEqual([])
})
