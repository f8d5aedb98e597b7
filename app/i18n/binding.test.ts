import { expect, test } from 'vitest'
import { bindingAllowed, isBinding } from './binding'
import { hasDraftIn, hashOf, isStale } from './status'

const english = 'I may sign for my group'
const reviewed = { state: 'reviewed' as const, hash: hashOf(english), reviewers: ['A. Kaur', 'B. Singh'] }

test('a declaration binds and a menu does not', () => {
  expect(isBinding('declaration:light.1')).toBe(true)
  expect(isBinding('check:result.no')).toBe(true)
  expect(isBinding('ui:menu')).toBe(false)
})

test('a prefix covers whole parts of a key only', () => {
  expect(isBinding('questions:consent.label')).toBe(true)
  expect(isBinding('questions:consentForm.label')).toBe(false)
})

test('two different people have to review a binding string', () => {
  expect(bindingAllowed(reviewed, english)).toBe(true)
  expect(bindingAllowed({ ...reviewed, reviewers: ['A. Kaur'] }, english)).toBe(false)
  expect(bindingAllowed({ ...reviewed, reviewers: ['A. Kaur', 'a. kaur '] }, english)).toBe(false)
  expect(bindingAllowed({ ...reviewed, state: 'draft' }, english)).toBe(false)
  expect(bindingAllowed(undefined, english)).toBe(false)
})

test('a review does not outlive a change of the English', () => {
  expect(isStale(reviewed, english)).toBe(false)
  expect(bindingAllowed(reviewed, `${english} today`)).toBe(false)
})

test('a page with one draft string says so, other pages do not', () => {
  const status = { 'home:title': reviewed, 'fund:title': { ...reviewed, state: 'draft' as const } }
  expect(hasDraftIn(status, ['home'])).toBe(false)
  expect(hasDraftIn(status, ['home', 'fund'])).toBe(true)
  expect(hasDraftIn(undefined, ['home'])).toBe(false)
})
