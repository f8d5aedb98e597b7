import { expect } from '@playwright/test'
import type { Visit } from './base'

/** What the check wants to hear from a group that can apply. */
export const rightAnswers: Record<string, 'yes' | 'no'> = {
  group: 'yes', place: 'yes', safety: 'yes', length: 'yes', money: 'yes', duty: 'no', things: 'no', account: 'yes',
}

export const sampleFund = '/funds/safer-communities'
export const samplePot = `${sampleFund}/light`
export const startPath = '/bids/start?fund=safer-communities&pot=light'

/** From the home page to the fund, as a visitor. */
export async function findFund(visit: Visit): Promise<void> {
  await visit.goto('/')
  await visit.press(visit.main.locator('a[href$="/funds/safer-communities"]').first())
  expect(visit.path()).toBe(sampleFund)
}

/** The yes/no questions, all answered so that the group can apply. */
export async function checkYouCanApply(visit: Visit): Promise<void> {
  await visit.press(visit.main.locator('a[href$="/light/check"]').first())
  for (const [question, answer] of Object.entries(rightAnswers)) {
    await visit.page.locator(`input[name="${question}"][value="${answer}"]`).check()
  }
  await visit.press(visit.main.locator('form .govuk-button'))
  await expect(visit.main.locator('.govuk-panel')).toBeVisible()
}

export async function readAllQuestions(visit: Visit): Promise<void> {
  await visit.press(visit.main.locator('a[href$="/light/questions"]').first())
  expect(await visit.main.locator('ol > li').count()).toBeGreaterThan(10)
}

export async function startFromFund(visit: Visit): Promise<void> {
  await visit.goto(sampleFund)
  await visit.press(visit.main.locator('a[href*="/bids/start"]').first())
}
