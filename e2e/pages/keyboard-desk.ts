import { expect, type Browser } from '@playwright/test'
import type { Decision } from './desk'
import { keys, type Keys } from './keyboard'

export type Bid = { reference: string; /** Its name, which no other bid has. */ group: string }

/** A browser as wide as those at the desk, and the sample person by the list of people. */
export async function atDesk(browser: Browser, name: string): Promise<Keys> {
  const her = await samplePerson(browser, name, { width: 1280, height: 900 })
  expect(her.path()).toBe('/desk')
  return her
}

export async function samplePerson(browser: Browser, name: string, viewport?: { width: number; height: number }): Promise<Keys> {
  const context = await browser.newContext(viewport && { viewport })
  const her = keys(await context.newPage())
  await her.open('/dev/people')
  const id = await her.page.locator('.govuk-summary-list__row').filter({ hasText: name }).locator('input[name=person]').inputValue()
  await her.press(`form:has(input[value="${id}"]) button`)
  return her
}

/** Before she reads a bid she says, from its group's name alone, that she has no interest in it. */
async function declareByKeys({ page, press, choose }: Keys, group: string): Promise<void> {
  await press('.desk-nav a[href="/desk/interests"]')
  const question = page.locator('#interests fieldset').filter({ hasText: group })
  // She may have said it in another browser, where more of her work is done at the same time.
  if ((await question.count()) === 0) return
  await choose((await question.locator('input[type=radio]').first().getAttribute('name')) ?? '', 'none')
  await press('#interests .govuk-button')
  await expect(page.locator('.govuk-error-summary')).toHaveCount(0)
}

/** From the desk's first page: the list, its filter, the bid, the form. */
export async function recordByKeys(her: Keys, { reference, group }: Bid, decision: Decision): Promise<void> {
  const { press, pick, type, choose, path, page } = her
  await declareByKeys(her, group)
  await press('.desk-nav a[href="/desk/bids"]')
  await type('#text', reference)
  await pick('#state', 'toDecide')
  await press('.desk-filter button')
  await expect(page.locator('main tbody tr')).toHaveCount(1)
  await press(`main a[href$="/desk/bids/${reference}"]`)
  await press(`main a[href$="/desk/bids/${reference}/decision"]`)
  await choose('outcome', 'awarded')
  await type('#amount', decision.sum)
  await type('#reasons', decision.reasons)
  await type('#feedbackEnglish', decision.feedback)
  await press('main button[value=record]')
  expect(path()).toBe(`/desk/bids/${reference}/decision`)
  await expect(page.locator('.govuk-error-summary')).toHaveCount(0)
}

export async function confirmByKeys(her: Keys, { reference, group }: Bid): Promise<void> {
  const { press, page } = her
  await declareByKeys(her, group)
  await press('.desk-nav a[href="/desk/decisions"]')
  await press(`main a[href*="${reference}"]`)
  await press('main button[value=confirm]')
  await expect(page.locator('main button[value=confirm]')).toHaveCount(0)
  await expect(page.locator('.govuk-error-summary')).toHaveCount(0)
}
