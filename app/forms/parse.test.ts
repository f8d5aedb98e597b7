import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { form, page, pagesOf, questionsOf, task } from './define'
import { checkForm, checkPage, checkQuestion, parseDraft } from './parse'
import { everyKind } from './testing-form'

function posted(fields: [string, string][]): FormData {
  const data = new FormData()
  for (const [name, value] of fields) data.append(name, value)
  return data
}

const all = page('all', questionsOf(everyKind))
const names = all.questions.flatMap(({ id }) => [
  id, `${id}[0]`, `${id}[0].pence`, `${id}[1].what`, `${id}.day`, `${id}.line1`, `${id}.who`, `${id}.starts.day`, `version.${id}`,
])
const name = fc.oneof(
  fc.constantFrom(...names, '__intent__', '__state__', '__proto__.x', 'constructor', 'a[5000000]', 'summary[', 'budget[99].x'),
  fc.string({ maxLength: 30 }),
)
const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('', ' ', 'yes', 'leeds', '£1,000.999', 'ten pounds', '١٠٠٠', '-5', '9'.repeat(40), '31', '\u202eabc', '👩‍👩‍👧'),
)

test('nothing that is posted makes the draft, the rules or a stored copy of it throw', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(name, value), { maxLength: 40 }), (fields) => {
      const { values } = parseDraft(all, posted(fields))
      const stored: typeof values = JSON.parse(JSON.stringify(values))
      expect(stored).toEqual(values)
      checkForm(everyKind, stored, { minPence: 100, maxPence: 1000, districts: ['leeds'] })
      expect(Object.keys(values).every((id) => all.questions.some((question) => question.id === id))).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('no stored value of any shape makes the rules throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (stored) => {
      for (const question of questionsOf(everyKind)) checkQuestion(question, stored)
    }),
    { numRuns: 300 },
  )
})

test('a draft keeps text as it was typed, to the last space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const expected = posted([['summary', typed]]).get('summary')
      expect(parseDraft(all, posted([['summary', typed]])).values).toEqual({ summary: expected })
    }),
  )
})

test('a draft keeps 20,000 words, emoji, joiners and direction marks', () => {
  const long = 'word '.repeat(20_000)
  const strange = '\u202eabc 👩‍👩‍👧 می‌خواهم'
  const { values } = parseDraft(all, posted([['summary', long], ['groupName', strange]]))
  expect(values).toEqual({ summary: long, groupName: strange })
  expect(checkPage(all, values).ok).toBe(false)
})

test('fields of other pages, versions and our own buttons are no answers', () => {
  const fields: [string, string][] = [['intent', 'later'], ['version.summary', '3'], ['other', 'x'], ['summary', 'Football']]
  expect(parseDraft(all, posted(fields)).values).toEqual({ summary: 'Football' })
})

test('a question that was on the page and posted nothing is saved as blank', () => {
  expect(parseDraft(all, posted([['version.districts', '2']])).values).toEqual({ districts: [] })
  expect(parseDraft(all, posted([])).values).toEqual({})
})

test('lists, dates and groups arrive in their own shape', () => {
  const fields: [string, string][] = [
    ['districts', 'leeds'], ['startDate.day', '٣'], ['startDate.month', '02'],
    ['budget[0].category', 'rooms'], ['budget[0].pence', '£10'], ['budget[2].what', 'Bus'],
    ['reach.who', 'young'], ['reach.who', 'old'], ['reach.howMany', '20'],
  ]
  expect(parseDraft(all, posted(fields)).values).toEqual({
    districts: ['leeds'],
    startDate: { day: '٣', month: '02', year: '' },
    budget: [
      { id: 'r1', category: 'rooms', what: '', pence: '£10', kind: '' },
      { id: 'r2', category: '', what: 'Bus', pence: '', kind: '' },
    ],
    reach: { who: ['young', 'old'], howMany: '20', starts: { day: '', month: '', year: '' }, ends: { day: '', month: '', year: '' } },
  })
})

test('an issue names the control, and the part of a group', () => {
  const [where] = pagesOf(everyKind).filter((page) => page.id === 'who')
  const result = where && checkPage(where, { reach: { who: [], howMany: 'many', starts: { day: '1' } } })
  expect(result).toEqual({
    ok: false,
    issues: [
      { question: 'reach', part: 'who', field: 'reach-who', code: 'required' },
      { question: 'reach', part: 'howMany', field: 'reach-howMany', code: 'notANumber' },
      { question: 'reach', part: 'starts', field: 'reach-starts-month', code: 'incomplete' },
      { question: 'reach', part: 'ends', field: 'reach-ends', code: 'required' },
    ],
  })
})

test('answers off the path are neither checked nor handed over', () => {
  const [scope, place] = [
    { id: 'scope', kind: 'choice', options: ['local', 'county'] } as const,
    { id: 'place', kind: 'text' } as const,
  ]
  const asked = form({
    id: 'asked', version: 1,
    tasks: [task('where', [page('scope', [scope]), page('place', [place], { when: (a) => a.scope === 'local' })])],
  })
  expect(checkForm(asked, { scope: 'county', place: 'Leeds' })).toEqual({ ok: true, values: { scope: 'county' } })
  expect(checkForm(asked, { scope: 'local' }).ok).toBe(false)
})
