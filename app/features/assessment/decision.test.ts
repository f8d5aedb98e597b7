import { expect, test } from 'vitest'
import { checkDecision, decisionWarnings } from './decision'

const typed = { outcome: 'notAwarded', amount: '', reasons: 'Too little need', conditions: '', feedbackEnglish: 'Thank you', feedbackOwn: '' }

test('an award needs a sum, other outcomes ignore one', () => {
  expect(checkDecision({ ...typed, outcome: 'awarded' }, 'en', 'light')).toEqual({ ok: false, errors: { amount: 'required' } })
  expect(checkDecision({ ...typed, outcome: 'awarded', amount: 'lots' }, 'en', 'light')).toEqual({ ok: false, errors: { amount: 'amount' } })
  expect(checkDecision({ ...typed, outcome: 'awarded', amount: '0' }, 'en', 'light')).toEqual({ ok: false, errors: { amount: 'amount' } })
  expect(checkDecision({ ...typed, amount: '5000' }, 'en', 'light')).toMatchObject({ ok: true, value: { awardedPence: null } })
})

test('reasons and English feedback are needed, the group’s own language is not', () => {
  expect(checkDecision({ ...typed, outcome: '', reasons: '', feedbackEnglish: '' }, 'ur', 'light')).toEqual({
    ok: false, errors: { outcome: 'required', reasons: 'required', feedbackEnglish: 'required' } })
  expect(checkDecision(typed, 'ur', 'light')).toMatchObject({ ok: true, value: { feedback: { en: 'Thank you' } } })
  expect(checkDecision({ ...typed, feedbackOwn: 'شکریہ' }, 'ur', 'light')).toMatchObject({ value: { feedback: { ur: 'شکریہ' } } })
  expect(checkDecision({ ...typed, reasons: 'word '.repeat(151) }, 'en', 'light')).toEqual({ ok: false, errors: { reasons: 'tooLong' } })
})

test('a sum over the pot or over what was asked is warned of and never stopped', () => {
  const facts = { askedPence: 500_000, maxPence: 1_000_000, language: 'en', hasOwnFeedback: false } as const
  expect(decisionWarnings({ ...facts, awardedPence: 1_600_000 })).toEqual(['overPot', 'overAsked'])
  expect(decisionWarnings({ ...facts, awardedPence: 400_000, language: 'pl' })).toEqual(['lessThanAsked', 'englishOnly'])
  expect(decisionWarnings({ ...facts, awardedPence: null })).toEqual([])
})
