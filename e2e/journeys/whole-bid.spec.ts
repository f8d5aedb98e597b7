import { test } from '@playwright/test'
import { wholeBid } from './whole-bid'

for (const code of ['en', 'pa', 'ur', 'pl'] as const) {
  test(`a new group bids and reads the outcome, in ${code}`, ({ browser }) => wholeBid(browser, { language: code }))
}

test('a new group bids and reads the outcome without script', ({ browser }) =>
  wholeBid(browser, { language: 'en', context: { javaScriptEnabled: false }, visit: { source: true } }))
