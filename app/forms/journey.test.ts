import { expect, test } from 'vitest'
import { form, page, task } from './define'
import { nextInTask, nextPage, path, previousPage, stopAt } from './journey'
import { firstUnfinished, progress } from './progress'

const choice = (id: string) => ({ id, kind: 'choice', options: ['yes', 'no'] }) as const
const text = (id: string, required = true) => ({ id, kind: 'text', required, words: { max: 2 } }) as const
const walk = form({
  id: 'walk',
  version: 1,
  tasks: [
    task('first', [
      page('ask', [choice('more')]),
      page('more', [choice('evenMore')], { when: (answers) => answers.more === 'yes' }),
      page('evenMore', [text('why')], { when: (answers) => answers.evenMore === 'yes' }),
    ]),
    task('second', [page('known', [text('name')], { when: (answers) => answers.isKnown !== true })]),
    task('third', [page('end', [text('end')])], { after: ['first', 'second'] }),
  ],
})
const ids = (answers: Record<string, string | boolean>) => path(walk, answers).map(({ page }) => page.id)

test('the path follows answers and carried facts', () => {
  expect(ids({})).toEqual(['ask', 'known', 'end'])
  expect(ids({ more: 'yes', evenMore: 'yes' })).toEqual(['ask', 'more', 'evenMore', 'known', 'end'])
  expect(ids({ isKnown: true })).toEqual(['ask', 'end'])
})

test('an answer on a page that left the path decides nothing', () => {
  expect(ids({ more: 'no', evenMore: 'yes' })).toEqual(['ask', 'known', 'end'])
})

test('next and previous are pages on the path, also seen from a page that left it', () => {
  expect(nextPage(walk, {}, 'ask')?.page.id).toBe('known')
  expect(nextInTask(walk, {}, 'ask')).toBeNull()
  expect(nextInTask(walk, { more: 'yes' }, 'ask')?.page.id).toBe('more')
  expect(nextPage(walk, {}, 'evenMore')?.page.id).toBe('known')
  expect(previousPage(walk, {}, 'known')?.page.id).toBe('ask')
  expect(previousPage(walk, {}, 'ask')).toBeNull()
  expect(nextPage(walk, {}, 'nowhere')).toBeNull()
  expect(stopAt(walk, {}, 'evenMore')).toBeNull()
})

test('a task is not started, in progress, a problem, completed or waiting', () => {
  const states = (answers: Record<string, string>) => progress(walk, answers).map(({ state }) => state)
  expect(states({})).toEqual(['notStarted', 'notStarted', 'cannotStart'])
  expect(states({ more: 'yes' })).toEqual(['inProgress', 'notStarted', 'cannotStart'])
  expect(states({ more: 'no', name: 'one two three' })).toEqual(['completed', 'problem', 'cannotStart'])
  expect(states({ more: 'no', name: 'one', end: 'x' })).toEqual(['completed', 'completed', 'completed'])
})

test('going on leads to the first page with something to do', () => {
  expect(firstUnfinished(walk, {})?.page.id).toBe('ask')
  expect(firstUnfinished(walk, { more: 'yes', evenMore: 'no' })?.page.id).toBe('known')
  expect(firstUnfinished(walk, { more: 'no', name: 'A', end: 'B' })).toBeNull()
  expect(progress(walk, { more: 'yes' })[0]?.pageId).toBe('more')
})
