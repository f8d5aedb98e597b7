import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { translator } from '~/i18n/translator'
import { questionsOf } from './define'
import { errorKey } from './errors'
import { shownParams, textParams } from './params'
import { checkQuestion } from './parse'
import type { Question } from './question'
import { everyKind } from './testing-form'
import { questionKeys, questionText } from './wording'

const typed = { en: { text: 'Who helps you?', status: 'reviewed', hash: 'x' } } as const
const t = translator('en')

function questionCalled(id: string): Question {
  const found = questionsOf(everyKind).find((question) => question.id === id)
  if (!found) throw new Error(id)
  return found
}

test('a question says every key it needs', () => {
  expect(questionKeys(questionCalled('groupName'))).toEqual([
    'questions:groupName.label', 'questions:groupName.hint', 'questions:groupName.error.required', 'questions:groupName.error.tooLong',
  ])
  const group = questionKeys(questionCalled('reach'))
  expect(group).toContain('questions:reach.legend')
  expect(group).toContain('questions:reach.who.option.young')
  expect(group).toContain('questions:reach.ends.error.beforeStart')
})

test('no answer of any shape gives an error without a key of its own', () => {
  const junk = fc.oneof(
    fc.jsonValue(),
    fc.record({ day: fc.string(), month: fc.string(), year: fc.constantFrom('2027', '27'), charity: fc.string(), company: fc.string() }),
    fc.array(fc.record({ category: fc.constantFrom('rooms', ''), what: fc.string(), pence: fc.constantFrom('1', '-1', 'x', '') })),
  )
  const context = { today: '2027-01-01', earliestStart: '2027-01-01', minPence: 1, maxPence: 2, districts: [] }
  fc.assert(
    fc.property(junk, (stored) => {
      for (const question of questionsOf(everyKind)) {
        const checked = checkQuestion(question, stored, context)
        const keys = questionKeys(question)
        for (const issue of checked.ok ? [] : checked.issues) expect(keys).toContain(errorKey(question, issue))
      }
    }),
  )
})

test('words that staff typed are read in the reader’s language or marked as English', () => {
  const extra: Question = { id: 'extraOne', kind: 'yesNo', wording: { label: { ...typed, ur: { ...typed.en, text: 'کون؟' } }, hint: typed } }
  expect(questionText(extra, 'label', t, 'ur')).toEqual({ text: 'کون؟', language: 'ur', dir: 'rtl' })
  expect(questionText(extra, 'hint', t, 'ur')).toEqual({ text: 'Who helps you?', language: 'en', dir: 'ltr' })
  expect(questionKeys(extra)).toEqual([])
  expect(errorKey(extra, { question: 'extraOne', field: 'extraOne', code: 'required' })).toBe('forms:extra.yesNo.required')
})

test('facts of the context are shown as money and dates, those that are not known are left out', () => {
  expect(textParams({ minPence: 30_000, earliestStart: '2027-03-05' }, 'en')).toEqual({
    minPence: 30_000, min: '£300', earliestStartDate: '2027-03-05', earliestStart: '5 March 2027',
  })
  expect([textParams({}, 'en'), textParams(undefined, 'en')]).toEqual([undefined, undefined])
})

test('sums and days in errors are shown as money and dates', () => {
  expect(shownParams({ maxPence: 250050, firstDate: '2027-03-05', line: 2 }, 'pl')).toEqual({
    maxPence: 250050, max: '£2,500.50', firstDate: '2027-03-05', first: '5 marca 2027', line: 2,
  })
})
