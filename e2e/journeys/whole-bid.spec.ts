import { test } from '@playwright/test'
import { languages } from '../../app/i18n/languages'
import { wholeBid } from './whole-bid'

for (const { code } of languages) {
  test(`a new group bids and reads the outcome, in ${code}`, ({ browser }) => wholeBid(browser, { language: code }))
}

test('a new group bids and reads the outcome without script', ({ browser }) =>
  wholeBid(browser, { language: 'en', context: { javaScriptEnabled: false }, visit: { source: true } }))
