import { expect, test } from 'vitest'
import { withoutUnreviewed } from './review'
import { hashOf, type StatusFile } from './status'

const english = { title: 'Your data', sign: { one: 'I agree' }, days_other: '{{count}} days' }
const polish = { title: 'Twoje dane', sign: { one: 'Wyrażam zgodę' }, days_few: '{{count}} dni' }
const two = ['A. Nowak', 'B. Kowal']

function status(reviewers: string[]): StatusFile {
  return {
    'terms:title': { state: 'reviewed', hash: hashOf('Your data'), reviewers },
    'terms:sign.one': { state: 'reviewed', hash: hashOf('I agree, changed'), reviewers },
    'terms:days_few': { state: 'reviewed', hash: hashOf('{{count}} days'), reviewers },
  }
}

test('binding strings are taken out until two people have reviewed them', () => {
  expect(withoutUnreviewed('terms', polish, english, {})).toEqual({ sign: {} })
  expect(withoutUnreviewed('terms', polish, english, status(['A. Nowak']))).toEqual({ sign: {} })
})

test('reviewed ones stay, those whose English has changed go', () => {
  expect(withoutUnreviewed('terms', polish, english, status(two))).toEqual({
    title: 'Twoje dane',
    sign: {},
    days_few: '{{count}} dni',
  })
})

test('strings that bind nobody stay without a review', () => {
  expect(withoutUnreviewed('home', polish, english, {})).toEqual(polish)
})
