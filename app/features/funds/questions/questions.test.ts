import { expect, test } from 'vitest'
import { checkQuestion, countQuestions, errorLine, questionKeys, questionsOf, questionText } from '~/forms'
import { formatDate, languages, translator, type Language } from '~/i18n'
import account from '../../../../locales/en/account.json'
import areas from '../../../../locales/en/areas.json'
import files from '../../../../locales/en/files.json'
import help from '../../../../locales/en/help.json'
import questions from '../../../../locales/en/questions.json'
import { allForms, formOf, light } from '.'
import { need } from './project'

const words: Record<string, unknown> = { account, areas, files, help, questions }

function has(key: string): boolean {
  const [namespace = '', path = ''] = key.split(':')
  const at = (from: unknown, step: string) => (typeof from === 'object' && from ? Reflect.get(from, step) : undefined)
  // A sentence with a number in it has a form for one and one for others.
  return [path, `${path}_one`].some((one) => typeof one.split('.').reduce(at, words[namespace]) === 'string')
}

const context = { minPence: 30_000, maxPence: 1_000_000, maxMonths: 9, earliestStart: '2027-03-05', latestEnd: '2028-03-31' }
const hintOf = (id: string, language: Language, part?: string) => {
  const whole = questionsOf(light).find((question) => question.id === id)
  const asked = part && whole?.kind === 'group' ? whole.parts.find((one) => one.id === part) : whole
  return asked && questionText(asked, 'hint', translator(language), language, part && id, context)?.text
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

test('hints name the limits of the pot, in every language', () => {
  expect(hintOf('budget', 'en')).toContain('£300 to £10,000')
  expect(hintOf('dates', 'en')).toContain('9 months')
  expect([hintOf('dates', 'en', 'start'), hintOf('dates', 'en', 'end')]).toEqual(['Choose 5 March 2027 or a later day.', 'Choose 31 March 2028 or an earlier day.'])
  for (const { code } of languages) {
    const hints = [hintOf('budget', code), hintOf('dates', code), hintOf('dates', code, 'start'), hintOf('dates', code, 'end')].join(' ')
    for (const fact of ['£300', '£10,000', '9', formatDate(new Date('2027-03-05'), code), formatDate(new Date('2028-03-31'), code)]) {
      expect(hints, code).toContain(fact)
    }
    expect(hints, code).not.toMatch(/[{}]|undefined/)
  }
})

test('an answer that is too long says by how many words, in the plural of each language', () => {
  const sentence = (words: number, language: Language) => {
    const checked = checkQuestion(need, 'word '.repeat(words))
    return checked.ok ? '' : errorLine(need, checked.issues[0]!, translator(language), language).text
  }
  expect([sentence(150, 'en'), sentence(151, 'en')]).toEqual(['', 'Tell us why it is needed in 150 words or fewer. Take out 1 word'])
  expect(sentence(155, 'en')).toMatch(/Take out 5 words$/)
  expect([151, 152, 155].map((words) => sentence(words, 'pl').split(' ').at(-1))).toEqual(['słowo', 'słowa', 'słów'])
  for (const language of ['pa', 'ur'] as const) expect(sentence(155, language)).toMatch(/150 .* 5 /)
})

test('a published form stays under its id and version', () => {
  expect(formOf({ formId: 'light', formVersion: 1 })).toBe(light)
  expect(() => formOf({ formId: 'light', formVersion: 99 })).toThrow('no form light 99')
})
