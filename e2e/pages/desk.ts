import { expect } from '@playwright/test'
import type { Visit } from './base'

export type Decision = { sum: string; reasons: string; feedback: string; /** In the group's language. */ feedbackOwn?: string }

/** Staff say that they have no interest in any of the bids that came: before, they see names alone. */
export async function declareNoInterest(visit: Visit, at = '/desk/interests'): Promise<void> {
  await visit.goto(at)
  const none = visit.main.locator('input[type=radio][value=none]')
  if ((await none.count()) === 0) return
  for (const one of await none.all()) await one.check()
  await visit.press(visit.main.locator('form#interests .govuk-button'))
}

/** An assessor has an interest in one group, and none in the others. */
export async function declareInterest(assessor: Visit, group: string, why: string): Promise<void> {
  await assessor.goto('/assess/interests')
  for (const item of await assessor.main.locator('form#interests fieldset').all()) {
    const ours = (await item.innerText()).includes(group)
    await item.locator(`input[value=${ours ? 'interest' : 'none'}]`).check()
    if (ours) await item.locator('textarea').fill(why)
  }
  await assessor.press(assessor.main.locator('form#interests .govuk-button'))
}

/** A manager finds the bid on the desk and records what was decided. */
export async function recordDecision(visit: Visit, reference: string, decision: Decision): Promise<void> {
  await declareNoInterest(visit)
  await visit.goto('/desk/bids')
  await visit.press(visit.main.locator(`a[href$="/desk/bids/${reference}"]`).first())
  await visit.press(visit.main.locator(`a[href$="/desk/bids/${reference}/decision"]`))
  const { page } = visit
  await page.locator('input[name="outcome"][value="awarded"]').check()
  await page.locator('#amount').fill(decision.sum)
  await page.locator('#reasons').fill(decision.reasons)
  await page.locator('#feedbackEnglish').fill(decision.feedback)
  if (decision.feedbackOwn) await page.locator('#feedbackOwn').fill(decision.feedbackOwn)
  await visit.press(visit.main.locator('button[name="act"][value="record"]'))
  await expect(visit.main.locator('.govuk-error-summary')).toHaveCount(0)
}

/** Another manager confirms it: only then is the group told. */
export async function confirmDecision(visit: Visit, reference: string): Promise<void> {
  await declareNoInterest(visit)
  await visit.goto('/desk/decisions')
  await visit.press(visit.main.locator(`a[href*="${reference}"]`).first())
  await visit.press(visit.main.locator('button[name="act"][value="confirm"]'))
  await expect(visit.main.locator('.govuk-error-summary')).toHaveCount(0)
}
