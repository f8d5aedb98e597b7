import { expect, type Browser, type BrowserContextOptions } from '@playwright/test'
import type { Language } from '../../app/i18n/languages'
import { visit, type Visit } from './base'
import { beSample } from './sign-in'

export const criteria = ['need', 'activities', 'change', 'inclusion', 'value']

/** A sample member of staff, assessor or translator, in a browser of her own. */
export async function sampleStaff(browser: Browser, name: string, { language = 'en' as Language, ...context }: BrowserContextOptions & { language?: Language } = {}): Promise<Visit> {
  const person = visit(await (await browser.newContext({ viewport: { width: 1280, height: 900 }, ...context })).newPage(), { source: true, language })
  await beSample(person, name)
  return person
}

/** An officer gives one bid to these people, and no other bid to anybody; with a translator where one is asked for. `board`: the round's page for it. */
export async function giveBid(officer: Visit, reference: string, names: readonly string[], translator?: string, board?: string): Promise<void> {
  await officer.goto(board ?? '/desk/assess')
  if (!board) await officer.press(officer.main.locator('a[href$="/assessors"]').first())
  const { page } = officer
  for (const list of await page.locator('main select[name^="assessor."], main select[name^="translator."]').all()) await list.selectOption('')
  const row = officer.main.locator('tr').filter({ hasText: reference })
  for (const [index, name] of names.entries()) await row.locator('select[name^="assessor."]').nth(index).selectOption({ label: name })
  if (translator) await row.locator('select[name^="translator."]').selectOption({ label: translator })
  await officer.press(officer.main.locator('button[value=give]'))
  await expect(officer.main.locator('.govuk-error-summary')).toHaveCount(0)
}

/** Fills in a score form; scores of 0, 1 and 5 get a reason. */
export async function fillScores({ page }: Visit, scores: readonly number[], overall: string): Promise<void> {
  for (const [index, id] of criteria.entries()) {
    const score = scores[index]!
    await page.locator(`input[name="score.${id}"][value="${score}"]`).check()
    if ([0, 1, 5].includes(score)) await page.locator(`[name="reason.${id}"]`).fill(`A reason for ${score}`)
  }
  await page.locator('#overall').fill(overall)
}
