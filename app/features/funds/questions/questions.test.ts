import { expect, test } from 'vitest'
import { countQuestions, questionKeys, questionsOf } from '~/forms'
import account from '../../../../locales/en/account.json'
import areas from '../../../../locales/en/areas.json'
import questions from '../../../../locales/en/questions.json'
import { allForms, formOf, light } from '.'

const words: Record<string, unknown> = { account, questions, areas }

function has(key: string): boolean {
  const [namespace = '', path = ''] = key.split(':')
  const at = (from: unknown, step: string) => (typeof from === 'object' && from ? Reflect.get(from, step) : undefined)
  return typeof path.split('.').reduce(at, words[namespace]) === 'string'
}

test('every question has all its words, an own sentence for each error among them', () => {
  const keys = allForms().flatMap(questionsOf).flatMap((question) => questionKeys(question))
  expect(keys.length).toBeGreaterThan(150)
  expect(keys.filter((key) => !has(key))).toEqual([])
})

test('the light route asks at most 12 questions of a known group and 20 of a new one, its name for the person included', () => {
  const known = countQuestions(light, { without: ['group'] })
  const all = countQuestions(light)
  expect(known).toEqual({ questions: 12, longAnswers: 3, words: 500, uploads: 0 })
  expect(all.questions + 1).toBeLessThanOrEqual(20)
})

test('a published form stays under its id and version', () => {
  expect(formOf({ formId: 'light', formVersion: 1 })).toBe(light)
  expect(() => formOf({ formId: 'light', formVersion: 99 })).toThrow('no form light 99')
})
