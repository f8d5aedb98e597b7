import { expect, test } from 'vitest'
import { form, page, question, questionsOf, task, type Form } from './define'
import type { Question } from './question'
import { countQuestions } from './progress'
import { everyKind } from './testing-form'

const name = question({ id: 'groupName', kind: 'text' })
const one = (...questions: Question[]) => [task('group', [page('name', questions)])]

function refusal(definition: Form): string {
  try {
    form(definition)
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
}

test('a form that can work is accepted as it is', () => {
  expect(form({ id: 'light', version: 1, tasks: one(name) }).tasks[0]?.pages[0]?.questions).toEqual([name])
  expect(questionsOf(everyKind)).toHaveLength(19)
})

test('a form that cannot work is refused with every reason', () => {
  const group = { id: 'people', kind: 'group', parts: [] } as const
  const refused: [Question[], string][] = [
    [[name, name], "question 'groupName' is there twice"],
    [[], "page 'name' is empty"],
    [[{ ...name, id: 'group-name' }], "question 'group-name' needs a word"],
    [[{ ...name, id: 'constructor' }], "question 'constructor' needs a word"],
    [[{ ...name, id: 'intent' }], "question 'intent' needs a word"],
    [[JSON.parse('{"id":"x","kind":"essay"}')], "unknown kind 'essay'"],
    [[group], "question 'people': needs parts"],
    [[{ ...group, parts: [name, name] }], 'a part is there twice'],
    [[{ ...group, parts: [{ ...name, id: 'label' }] }], 'parts cannot be called'],
    [[{ id: 'scope', kind: 'choice', options: ['local'] }], 'needs two options'],
    [[{ id: 'scope', kind: 'choices', options: ['a', 'a'] }], 'an option is there twice'],
    [[{ id: 'terms', kind: 'declaration', statements: [] }], 'needs a statement'],
    [[{ id: 'summary', kind: 'longText', words: { max: 0 } }], 'words.max'],
    [[{ id: 'budget', kind: 'moneyLines', categories: [] }], 'needs a category'],
    [[{ id: 'steps', kind: 'rows', columns: [] }], 'needs a column'],
    [[{ id: 'steps', kind: 'rows', columns: [{ ...name, id: 'row' }] }], 'columns cannot be called'],
    [[{ id: 'steps', kind: 'rows', columns: [name, name] }], 'a column is there twice'],
    [[{ id: 'steps', kind: 'rows', columns: [name], min: 9, max: 8 }], 'min and max'],
    [[{ id: 'a', kind: 'rows', columns: [name] }, { id: 'b', kind: 'rows', columns: [name] }], 'two tables of lines'],
  ]
  for (const [questions, reason] of refused) {
    expect(refusal({ id: 'light', version: 1, tasks: one(...questions) })).toContain(reason)
  }
  const broken = refusal({ id: 'Light', version: 0, tasks: [] })
  expect(broken).toContain("form 'Light' needs a word")
  expect(broken).toContain('version must be 1 or more; it has no task')
})

test('a task can only wait for one before it', () => {
  const waits = task('send', [page('name', [name])], { after: ['later'] })
  expect(refusal({ id: 'light', version: 1, tasks: [waits] })).toContain("waits for 'later'")
})

test('counts what a form asks, a group as one question', () => {
  expect(countQuestions(everyKind)).toEqual({ questions: 19, longAnswers: 1, words: 150, uploads: 1 })
  expect(countQuestions(everyKind, { without: ['group', 'who'] }).questions).toBe(12)
})
