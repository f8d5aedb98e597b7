import { expect } from '@playwright/test'
import type { Visit } from './base'
import { declareNoInterest } from './desk'
import { typeDay } from './rounds'

const noErrors = ({ main }: Visit) => expect(main.locator('.govuk-error-summary')).toHaveCount(0)
const row = ({ main }: Visit, reference: string) => main.locator('tr').filter({ hasText: reference })

/** A manager records what an expression of interest leads to. */
export async function recordStage(manager: Visit, reference: string, outcome: string, feedback: { english: string; own?: string }): Promise<void> {
  const { page, press, main } = manager
  await manager.goto(`/desk/bids/${reference}/decision`)
  await page.locator(`input[name="outcome"][value="${outcome}"]`).check()
  await page.locator('#reasons').fill('We read the idea beside the plan.')
  await page.locator('#feedbackEnglish').fill(feedback.english)
  if (feedback.own) await page.locator('#feedbackOwn').fill(feedback.own)
  await press(main.locator('button[name="act"][value="record"]'))
  await noErrors(manager)
}

/** A manager records one outcome for several bids of a round, each with its sum in pounds. */
export async function recordMany(manager: Visit, round: string, sums: Record<string, string>): Promise<void> {
  const { page, press, main } = manager
  await manager.goto(`${round}/decide`)
  for (const [reference, sum] of Object.entries(sums)) {
    await row(manager, reference).locator('input[name=chosen]').check()
    await row(manager, reference).locator('input[type=text]').fill(sum)
  }
  await page.locator('input[name=outcome][value=awarded]').check()
  await page.locator('#reasons').fill('A clear need, and a plan that fits it.')
  await page.locator('#feedbackEnglish').fill('Agree the dates before you start.')
  await press(main.locator('form .govuk-button'))
  await noErrors(manager)
  for (const reference of Object.keys(sums)) await expect(main).toContainText(reference)
}

/** Another manager confirms these decisions at once. */
export async function confirmMany(manager: Visit, references: readonly string[]): Promise<void> {
  const { press, main } = manager
  await declareNoInterest(manager)
  await manager.goto('/desk/decisions')
  for (const reference of references) await row(manager, reference).locator('input[name=chosen]').check()
  await press(main.locator('form .govuk-button'))
  await noErrors(manager)
  for (const reference of references) await expect(row(manager, reference)).toHaveCount(0)
}

/** A manager tells every group of a round what was decided. */
export async function announce(manager: Visit, round: string): Promise<void> {
  await manager.goto(`${round}/announce`)
  await manager.press(manager.main.locator('form .govuk-button'))
  await noErrors(manager)
}

/** A manager writes down what the assessors agreed. */
export async function agreeScores(manager: Visit, reference: string, scores: readonly number[]): Promise<void> {
  await manager.goto(`/desk/bids/${reference}/scores`)
  for (const [index, list] of (await manager.main.locator('form select').all()).entries()) await list.selectOption(String(scores[index]))
  await manager.page.locator('#reasons').fill('They agree on almost everything.')
  await manager.press(manager.main.locator('form .govuk-button'))
  await noErrors(manager)
}

/** An officer writes down what the board advised today about one bid. */
export async function advise(officer: Visit, round: string, reference: string, { advice, note, today }: { advice: string; note: string; today: Date }): Promise<void> {
  await officer.goto(`${round}/advice`)
  await typeDay(officer, 'on', today, 0)
  await row(officer, reference).locator('select').selectOption(advice)
  await row(officer, reference).locator('textarea').fill(note)
  await officer.press(officer.main.locator('form .govuk-button'))
  await noErrors(officer)
  await expect(row(officer, reference).locator('select')).toHaveValue(advice)
}
