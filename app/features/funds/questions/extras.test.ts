import { expect, test } from 'vitest'
import { checkForm, countQuestions, path, progress, questionText } from '~/forms'
import { translator } from '~/i18n'
import { formFor, formOf, light, takenAway, type ExtraQuestion } from '.'

const text = (en: string, pl?: string) => ({
  en: { text: en, status: 'reviewed' as const, hash: '' }, ...(pl && { pl: { text: pl, status: 'draft' as const, hash: '' } }),
})
const venue: ExtraQuestion = { id: 'extraVenue', kind: 'yesNo', required: true, wording: { label: text('Do you have a venue?', 'Czy macie miejsce?') } }
const reach: ExtraQuestion = {
  id: 'extraReach', kind: 'choice', required: false, options: ['one', 'two'],
  wording: { label: text('How will you reach people?'), options: { one: text('By phone'), two: text('By visits') } },
}
const stage = { formId: 'light', formVersion: 1 }

test('extra questions stand before the last task, which waits for them', () => {
  const form = formFor({ ...stage, extras: [venue, reach] })
  expect(form.tasks.map(({ id }) => id).slice(-2)).toEqual(['extra', 'send'])
  expect(form.tasks.at(-1)?.after).toContain('extra')
  expect(countQuestions(form).questions).toBe(countQuestions(light).questions + 2)
  expect(questionText(form.tasks.at(-2)!.pages[0]!.questions[0]!, 'label', translator('pl'), 'pl')?.text).toBe('Czy macie miejsce?')
})

test('a pot without extra questions keeps the published form, and the same questions give the same object', () => {
  expect(formFor({ ...stage, extras: [] })).toBe(formOf(stage))
  expect(formFor({ ...stage, extras: [venue] })).toBe(formFor({ ...stage, extras: [{ ...venue }] }))
})

test('a question that was taken away is not asked, and its answer stays readable', () => {
  const extras = [{ ...venue, removed: true as const }, reach]
  const form = formFor({ ...stage, extras })
  const answers = { extraVenue: 'yes', extraReach: 'one' }
  expect(path(form, answers).at(-2)?.page.questions.map(({ id }) => id)).toEqual(['extraReach'])
  expect(takenAway(extras, answers).map(({ id }) => id)).toEqual(['extraVenue'])
  expect(takenAway(extras, {})).toEqual([])
  expect(progress(form, answers).find(({ task }) => task.id === 'extra')?.state).toBe('completed')
})

test('a question of the full bid alone is not asked in the first form', () => {
  expect(formFor({ ...stage, extras: [{ ...venue, only: 'full' }] })).toBe(formOf(stage))
})

test('an extra question that is needed holds back sending', () => {
  const checked = checkForm(formFor({ ...stage, extras: [venue] }), {})
  expect(checked.ok ? [] : checked.issues.map(({ question }) => question)).toContain('extraVenue')
})

test('what no engine could ask is left out', () => {
  expect(formFor({ ...stage, extras: [{ id: 'x', kind: 'upload' }, { ...reach, options: ['one'] }, null] })).toBe(formOf(stage))
})
