import { expect, test } from 'vitest'
import { page } from '../../define'
import { checkQuestion, parseDraft } from '../../parse'
import { codesOf } from '../../testing-codes'

const steps = {
  id: 'steps',
  kind: 'rows',
  min: 2,
  max: 3,
  columns: [
    { id: 'what', kind: 'text', words: { max: 3 } },
    { id: 'when', kind: 'date', notAfter: 'projectEnd' },
    { id: 'people', kind: 'number', required: false },
    { id: 'risk', kind: 'choice', options: ['low', 'high'] },
  ],
} as const
const day = (text: string) => ({ day: text, month: '3', year: '2027' })
const row = { id: 'r1', what: 'Open day', when: day('5'), people: '', risk: 'low' }

test('gives clean rows that keep their ids', () => {
  expect(checkQuestion(steps, [row, { ...row, id: '', people: '۲۰' }])).toEqual({
    ok: true,
    value: [
      { id: 'r1', what: 'Open day', when: '2027-03-05', people: null, risk: 'low' },
      { id: 'r2', what: 'Open day', when: '2027-03-05', people: 20, risk: 'low' },
    ],
  })
})

test('says what is wrong row by row, and how many rows are needed', () => {
  expect(codesOf(steps, [])).toEqual(['required'])
  expect(codesOf({ ...steps, required: false }, [])).toEqual([])
  const few = checkQuestion(steps, [row])
  expect(!few.ok && few.issues).toEqual([{ question: 'steps', field: 'steps-1-what', code: 'moreRequired', params: { min: 2 } }])
  expect(codesOf(steps, [row, row, row, row])).toEqual(['tooMany'])
  const checked = checkQuestion(steps, [{ ...row, risk: 'x' }, { ...row, what: 'one two three four', when: { day: '1' } }])
  expect(!checked.ok && checked.issues.map(({ field, part, code, params }) => [field, part, code, params?.line])).toEqual([
    ['steps-0-risk', 'risk', 'required', 1],
    ['steps-1-what', 'what', 'tooLong', 2],
    ['steps-1-when-month', 'when', 'incomplete', 2],
  ])
  expect(codesOf(steps, [row, row], { projectEnd: '2027-03-04' })).toEqual(['tooLate', 'tooLate'])
})

test('takes out the row whose button was pressed, and drops blank ones', () => {
  const data = new FormData()
  for (const [index, what] of ['First', 'Second', '', 'Last'].entries()) {
    data.append(`steps[${index}].id`, what && `r${index + 1}`)
    data.append(`steps[${index}].what`, what)
    data.append(`steps[${index}].when.day`, what && '5')
  }
  const asked = page('steps', [steps])
  const rows = () => (parseDraft(asked, data).values.steps as { id: string; what: string }[]).map(({ id, what }) => [id, what])
  expect(rows()).toEqual([['r1', 'First'], ['r2', 'Second'], ['r4', 'Last']])
  data.append('intent', 'remove-steps-1')
  expect(rows()).toEqual([['r1', 'First'], ['r4', 'Last']])
})
