import { expect } from '@playwright/test'
import type { Visit } from './base'

/** A group asks for another look from its outcome; what is missing is said first. */
export async function askForReview(her: Visit, reference: string, text: string): Promise<void> {
  const { page, press, main } = her
  await her.goto(`/bids/${reference}/outcome`)
  await press(main.locator('a[href$="/review"]'))
  await press(main.locator('form .govuk-button'))
  await expect(main.locator('.govuk-error-summary a')).toHaveCount(2)
  await page.locator('input[name=ground][value=facts]').check()
  await page.locator('#text').fill(text)
  await press(main.locator('form .govuk-button'))
  await expect(main.locator('.govuk-error-summary')).toHaveCount(0)
}

/** A manager finds it on the desk and answers that the decision stands. */
export async function answerReview(manager: Visit, reference: string, english: string): Promise<void> {
  const { page, press, main } = manager
  await manager.goto('/desk/reviews')
  await press(main.locator('tr').filter({ hasText: reference }).locator('a'))
  await page.locator('input[name=outcome][value=stands]').check()
  await page.locator('#english').fill(english)
  await press(main.locator('form .govuk-button'))
}
