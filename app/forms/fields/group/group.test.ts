import { expect, test } from 'vitest'
import { question } from '../../define'
import { checkQuestion } from '../../parse'

const when = question({
  id: 'when',
  kind: 'group',
  parts: [{ id: 'start', kind: 'date', notBefore: 'earliestStart' }, { id: 'end', kind: 'date' }, { id: 'note', kind: 'text', required: false }],
  rules: ({ start, end }) => (String(end) < String(start) ? [{ part: 'end', code: 'beforeStart' }] : []),
  ruleCodes: ['end.beforeStart'],
})
const day = (day: string) => ({ day, month: '3', year: '2027' })

test('gives the clean values of its parts by id', () => {
  expect(checkQuestion(when, { start: day('1'), end: day('1') })).toEqual({
    ok: true,
    value: { start: '2027-03-01', end: '2027-03-01', note: null },
  })
})

test('an end before the start is said at the end', () => {
  expect(checkQuestion(when, { start: day('2'), end: day('1') })).toEqual({
    ok: false,
    issues: [{ question: 'when', part: 'end', field: 'when-end', code: 'beforeStart' }],
  })
})

test('rules of parts about the context come before rules of the group', () => {
  const checked = checkQuestion(when, { start: day('2'), end: day('1') }, { earliestStart: '2027-04-01' })
  expect(!checked.ok && checked.issues.map(({ part, code }) => [part, code])).toEqual([['start', 'tooEarly']])
})

test('an optional group may be left out whole, not in part', () => {
  const optional = { ...when, required: false }
  expect(checkQuestion(optional, {})).toEqual({ ok: true, value: null })
  const checked = checkQuestion(optional, { start: day('2') })
  expect(!checked.ok && checked.issues.map(({ part, code }) => [part, code])).toEqual([['end', 'required']])
})
