import { afterAll, expect, test } from 'vitest'
import { languages } from './languages'
import { setBindingInEnglish, showsBindingInEnglish, translator } from './translator'

const key = 'questions:declaration.label'

afterAll(() => setBindingInEnglish(true))

test('from the start a declaration that nobody has reviewed is read in English in every language', () => {
  const english = translator('en')(key)
  for (const { code } of languages) expect(translator(code)(key), code).toBe(english)
})

test('English itself is never marked as standing in for a translation', () => {
  setBindingInEnglish(true)
  expect(showsBindingInEnglish('en', ['questions:declaration'])).toBe(false)
})

test('in try-it mode nothing is said to be in English for want of a review', () => {
  setBindingInEnglish(false)
  for (const { code } of languages) expect(showsBindingInEnglish(code, ['questions:declaration']), code).toBe(false)
})
