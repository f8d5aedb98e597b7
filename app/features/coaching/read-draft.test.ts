import { expect, test } from 'vitest'
import { expression, full, light } from '~/features/funds'
import type { Json } from '~/forms'
import { readDraft } from './read-draft'
import { about } from './draft'

const beside = { group: 'Ashfield Walkers', funds: ["Mayor's Safer Communities Fund"], round: 9, partners: [] }

test('answers of the light form stand where rules look for them, clean where they are clean', () => {
  const draft = readDraft(light, {
    project: { name: 'Walks', summary: 'We walk.' }, need: 'It is dark.', change: ' ', inclusion: 'It is free.',
    people: { who: ['older'], howMany: '੩੦' }, districts: ['E08000035'],
    dates: { start: { day: '5', month: '4', year: '2027' }, end: { day: '31', month: '2', year: '2027' } },
    budget: [{ category: 'venue', what: 'Hall', pence: '£1,200' }, { category: '', what: '', pence: '' }, { what: 'Tea', pence: 'ten' }],
    safety: { atRisk: ['adults'], measures: [] },
  }, beside)
  expect(draft.passages.map(({ at, themes, text }) => [at.question, themes, text])).toEqual([
    ['project', ['work'], 'We walk.'], ['need', ['need'], 'It is dark.'], ['inclusion', ['inclusion'], 'It is free.'],
  ])
  expect(draft.name?.text).toBe('Walks')
  expect(draft.lines.map(({ at, what, pence }) => [at.row, what, pence])).toEqual([[0, 'Hall', 120_000], [2, 'Tea', null]])
  expect(draft.people).toMatchObject({ who: ['older'], howMany: 30 })
  expect(draft.dates).toMatchObject({ start: '2027-04-05', end: null })
})

test('the one long answer of an expression is about work, need and change; in a full bid others are', () => {
  const answers = { project: { name: 'Walks', idea: 'We walk.' } }
  expect(readDraft(expression, answers, beside).passages[0]?.themes).toEqual(['work', 'need', 'change'])
  const whole = readDraft(full, {
    ...answers, need: 'It is dark.', activities: 'We meet on Fridays.',
    outcomes: [{ change: 'People feel safer', measure: 'We ask them', howMany: '20' }], partners: [{ name: 'Bell Lane Choir', role: 'Sings', agreed: 'yes' }],
    fairGroups: ['age'], fairAge: { effect: 'Old people fear stairs.', action: 'We meet below.' },
  }, { ...beside, partners: ['Mill Street'] })
  expect(about(whole, 'work').map(({ text }) => text)).toEqual(['We walk.', 'We meet on Fridays.'])
  expect(about(whole, 'change').map(({ text }) => text)).toEqual(['People feel safer. We ask them. 20'])
  expect(about(whole, 'inclusion').map(({ text }) => text)).toEqual(['Old people fear stairs.', 'We meet below.'])
  expect(whole.partners).toEqual(['Mill Street', 'Bell Lane Choir'])
})

test('what was typed is read without marks of direction, in one form of letters, and no further than 20,000 characters', () => {
  const [need] = readDraft(light, { need: `\u202ea\u0301 ${'word '.repeat(10_000)}` }, beside).passages
  expect(need?.text.startsWith('á word')).toBe(true)
  expect(need?.text.length).toBe(20_000)
})

test('answers of any shape break nothing', () => {
  const odds: Json[] = [null, 7, 'text', [], [[]], {}, { summary: 7 }, [{ what: {} }], [null]]
  for (const odd of odds) {
    const answers = Object.fromEntries(['project', 'need', 'change', 'inclusion', 'people', 'districts', 'dates', 'budget', 'safety', 'partners'].map((id) => [id, odd]))
    expect(() => readDraft(light, answers, beside)).not.toThrow()
    expect(() => readDraft(full, answers, beside)).not.toThrow()
  }
})
