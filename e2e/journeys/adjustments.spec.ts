import { expect, test, type Browser } from '@playwright/test'
import { visit, type Visit } from '../pages/base'
import { newDraft } from '../pages/drafts'
import { beSample } from '../pages/sign-in'

async function staff(browser: Browser, name: string): Promise<Visit> {
  const person = visit(await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage(), { source: true })
  await beSample(person, name)
  return person
}

test('what somebody needs is asked before she writes, can be changed later, and is seen by officers alone', async ({ browser }) => {
  const her = await newDraft(browser, { javaScriptEnabled: false })
  const page = `/bids/${her.reference}/adjustments`
  await her.press(her.main.locator('a[href$="/adjustments"]'))
  expect(her.path()).toBe(page)
  await her.main.locator('input[value=bsl]').check()
  await her.page.locator('#words').fill('I sign. Two more weeks would help me.')
  await her.press(her.main.locator('form .govuk-button'))
  expect(her.path()).toBe(`/bids/${her.reference}`)
  await her.goto(page)
  await expect(her.main.locator('input[value=bsl]')).toBeChecked()
  await her.page.locator('#words').fill('word '.repeat(151))
  await her.press(her.main.locator('form .govuk-button'))
  await expect(her.main.locator('.govuk-error-summary')).toBeVisible()
  expect(await her.page.locator('#words').inputValue()).toContain('word word')

  const joanna = await staff(browser, 'Joanna Priestley')
  await joanna.goto('/desk/adjustments')
  const row = joanna.main.locator('tr').filter({ hasText: her.reference })
  await expect(row).toContainText('British Sign Language')
  await expect(row).toContainText('Two more weeks')
  const ruth = await staff(browser, 'Ruth Ackroyd')
  await ruth.goto('/desk')
  await expect(ruth.main.locator('a[href$="/desk/adjustments"]')).toHaveCount(0)
  expect((await ruth.goto('/desk/adjustments')).status()).toBe(404)
})
