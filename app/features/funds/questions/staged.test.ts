import { expect, test } from 'vitest'
import { checkForm, checkPage, countQuestions, firstUnfinished, pagesOf, path, questionsOf, type Answers, type Json } from '~/forms'
import { carriesFrom, carryOver, expression, full, knownGroup } from '.'

const day = (text: string) => {
  const [year = '', month = '', day = ''] = text.split('-')
  return { day, month, year }
}
const context = {
  minPence: 1_000_000, maxPence: 10_000_000, maxMonths: 36, earliestStart: '2027-04-01', latestEnd: '2031-03-31',
  districts: ['E08000032'], priorities: ['victims'],
}

/** An expression as typed. Invented. */
const expressed: Record<string, Json> = {
  [knownGroup]: 'yes',
  project: { name: 'Safe days', idea: 'A safe place two days a week.' },
  priority: 'victims',
  people: { who: ['victims', 'womenGirls'], howMany: '120' },
  districts: ['E08000032'],
  dates: { start: day('2027-09-01'), end: day('2029-08-31') },
  placeRisk: 'yes',
  ask: { asked: '60,000', cost: '70000' },
  declaration: ['agreed', 'right', 'privacy'],
}
const fair = { effect: 'Stairs.', action: 'A lift.' }
const line = (year: string, pence: string, kind = 'asked') => ({ id: '', category: 'staff', what: 'Worker', pence, kind, year })

/** The full bid's own answers on its longest path, as typed. Invented. */
const added: Record<string, Json> = {
  need: 'Women tell us so.',
  sources: [{ says: '34 of 50 feel unsafe', source: 'Our survey', year: '2026' }],
  livedExperience: 'Eight women met us.',
  activities: 'A drop-in on Tuesdays.',
  milestones: [{ what: 'Find a worker', when: day('2027-10-01'), who: 'Manager' }, { what: 'End', when: day('2029-08-31'), who: 'Manager' }],
  partners: [{ name: 'Sample law centre', role: 'Advice', agreed: 'yes' }],
  outcomes: [{ change: 'Women feel safer', measure: 'We ask', howMany: '90', byWhen: day('2029-08-31') }],
  exitPlan: 'We tell each woman.',
  risks: [{ what: 'A worker falls ill', likely: 'middle', bad: 'high', action: 'A second one learns' }],
  safety: { atRisk: ['adults'], measures: ['policy'] },
  safeguarding: 'Our lead acts the same day.',
  fairGroups: ['age', 'disability', 'race', 'faith', 'sex', 'lgbt', 'money'],
  fairAge: fair, fairDisability: fair, fairRace: fair, fairFaith: fair, fairSex: fair, fairLgbt: fair, fairMoney: fair,
  fairReview: 'We count twice a year.',
  personalData: ['contact', 'crime'],
  dataCare: ['locked', 'few'],
  modernSlavery: ['pay'],
  fairWork: { charter: 'plan', practice: 'We pay the real living wage.' },
  socialValue: { what: ['jobs'], how: 'Two jobs.' },
  eachYear: { y2027: '20000', y2028: '30000', y2029: '10000' },
  budget: [line('2027', '20000'), line('2028', '30000'), line('2029', '10000'), line('2028', '10000', 'match')],
  otherMoney: [{ who: 'A trust', sum: '10000', state: 'waiting' }],
  declaration: ['agreed', 'right', 'spend', 'publish', 'privacy'],
}

function issuesOf(answers: Answers): string[] {
  const checked = checkForm(full, answers, context)
  return checked.ok ? [] : checked.issues.map(({ field, code }) => `${field}: ${code}`)
}

test('an expression asks at most 8 questions besides a new group’s own, with one long answer of 250 words', () => {
  expect(countQuestions(expression, { without: ['group'] })).toEqual({ questions: 8, longAnswers: 1, words: 250, uploads: 0 })
  expect(checkForm(expression, expressed, context).ok).toBe(true)
})

test('a full bid asks at most 45 questions, and 2,500 words of long answers', () => {
  const { questions, words } = countQuestions(full)
  expect(questions).toBeLessThanOrEqual(45)
  expect(words).toBeLessThanOrEqual(2_500)
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
    dates: { start: day('2027-09-01'), end: day('2028-03-31') }, ask: { asked: '60000', cost: '60000' },
  })
  expect(longest.length - short.length).toBe(11)
})

test('years, steps and sums are checked against what was said before', () => {
  const all = { ...expressed, ...added }
  expect(issuesOf({ ...all, eachYear: { y2027: '20000', y2028: '30000' } })).toEqual(['eachYear-y2029: required'])
  expect(issuesOf({ ...all, eachYear: { y2027: '20000', y2028: '30000', y2029: '9000' } })).toContain('eachYear-y2027: askedLess')
  expect(issuesOf({ ...all, budget: [line('2027', '20000'), line('2028', '40000')] })).toEqual(['budget-1-pence: yearMore', 'budget-0-pence: yearLess'])
  expect(issuesOf({ ...all, budget: [line('2026', '60000')] })).toEqual(['budget-0-year: yearOutside'])
  expect(issuesOf({ ...all, milestones: [{ what: 'a', when: day('2027-08-31'), who: 'b' }, { what: 'a', when: day('2029-09-01'), who: 'b' }] }))
    .toEqual(['milestones-0-when: tooEarly', 'milestones-1-when: tooLate'])
  expect(issuesOf({ ...all, ask: { asked: '200000', cost: '100' } })).toContain('ask-asked: tooMuch')
  const money = pagesOf(expression).find(({ id }) => id === 'ask')
  const less = money && checkPage(money, { ask: { asked: '20000', cost: '100' } }, context)
  expect(less && !less.ok && less.issues.map(({ code }) => code)).toEqual(['lessThanAsked'])
})
