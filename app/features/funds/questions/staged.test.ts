import { expect, test } from 'vitest'
import { checkForm, checkPage, countQuestions, firstUnfinished, pagesOf, path, questionsOf, type Answers } from '~/forms'
import { carriesFrom, carryOver, expression, full, knownGroup } from '.'
import { added, budgetLine, expressed, stagedContext, typedDay } from './testing-staged'

const context = stagedContext

function issuesOf(answers: Answers): string[] {
  const checked = checkForm(full, answers, context)
  return checked.ok ? [] : checked.issues.map(({ field, code }) => `${field}: ${code}`)
}

test('an expression asks at most 8 questions besides a new group’s own, with one long answer of 250 words', () => {
  expect(countQuestions(expression, { without: ['group'] })).toEqual({ questions: 8, longAnswers: 1, words: 250, uploads: 0 })
  expect(checkForm(expression, expressed, context).ok).toBe(true)
})

test('a full bid asks at most 45 questions, and 2,500 words of long answers', () => {
  const { questions, words, uploads } = countQuestions(full)
  expect(questions).toBeLessThanOrEqual(45)
  expect(words).toBeLessThanOrEqual(2_500)
  expect(uploads).toBe(2)
})

test('a full bid opens with everything the expression said that it asks again', () => {
  const opened: Answers = { ...carryOver(expressed), [knownGroup]: 'yes' }
  expect(opened).toEqual({ ...expressed, declaration: undefined })
  const asked = new Set(questionsOf(full).map(({ id }) => id))
  const both = questionsOf(expression).map(({ id }) => id).filter((id) => asked.has(id) && !id.startsWith('group') && id !== 'declaration')
  expect(Object.keys(carriesFrom).toSorted()).toEqual(both.toSorted())
  expect(firstUnfinished(full, opened, context)?.page.id).toBe('why')
  expect(issuesOf({ ...opened, ...added })).toEqual([])
})

test('pages that an answer makes needless are not asked', () => {
  const longest = path(full, { ...expressed, ...added })
  expect(longest).toHaveLength(pagesOf(full).length - 5)
  const short = path(full, {
    ...expressed, ...added, safety: { atRisk: ['neither'], measures: ['report'] }, personalData: ['none'], fairGroups: ['none'],
    dates: { start: typedDay('2027-09-01'), end: typedDay('2028-03-31') }, ask: { asked: '60000', cost: '60000' },
  })
  expect(longest.length - short.length).toBe(12)
})

test('years, steps and sums are checked against what was said before', () => {
  const all = { ...expressed, ...added }
  expect(issuesOf({ ...all, eachYear: { y2027: '20000', y2028: '30000' } })).toEqual(['eachYear-y2029: required'])
  expect(issuesOf({ ...all, eachYear: { y2027: '20000', y2028: '30000', y2029: '9000' } })).toContain('eachYear-y2027: askedLess')
  expect(issuesOf({ ...all, budget: [budgetLine('2027', '20000'), budgetLine('2028', '40000')] })).toEqual(['budget-1-pence: yearMore', 'budget-0-pence: yearLess'])
  expect(issuesOf({ ...all, budget: [budgetLine('2026', '60000')] })).toEqual(['budget-0-year: yearOutside'])
  expect(issuesOf({ ...all, milestones: [{ what: 'a', when: typedDay('2027-08-31'), who: 'b' }, { what: 'a', when: typedDay('2029-09-01'), who: 'b' }] }))
    .toEqual(['milestones-0-when: tooEarly', 'milestones-1-when: tooLate'])
  expect(issuesOf({ ...all, ask: { asked: '200000', cost: '100' } })).toContain('ask-asked: tooMuch')
  const money = pagesOf(expression).find(({ id }) => id === 'ask')
  const less = money && checkPage(money, { ask: { asked: '20000', cost: '100' } }, context)
  expect(less && !less.ok && less.issues.map(({ code }) => code)).toEqual(['lessThanAsked'])
})
