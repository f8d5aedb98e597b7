import { expect, test } from '@playwright/test'
import { visit } from '../pages/base'
import { saveAndContinue } from '../pages/bid'
import { fullDraft, send, type Draft } from '../pages/drafts'

/** What happened to a bid, by its own page: begun, sent and so on. */
function happened({ main }: Draft) {
  return main.locator('.govuk-summary-list__row')
}

test('a double click on send sends once', async ({ browser }) => {
  const draft = await fullDraft(browser)
  await draft.goto(`/bids/${draft.reference}/check`)
  await draft.page.locator('form#send .govuk-button').dblclick()
  await draft.page.waitForURL(/\/sent$/)
  await draft.goto(`/bids/${draft.reference}`)
  await expect(happened(draft)).toHaveCount(2)
})

test('going back and sending again sends once', async ({ browser }) => {
  const draft = await fullDraft(browser, { javaScriptEnabled: false })
  await send(draft)
  await draft.page.goBack()
  const again = draft.page.locator('form#send .govuk-button')
  if (await again.count()) await draft.press(again)
  await draft.goto(`/bids/${draft.reference}`)
  await expect(happened(draft)).toHaveCount(2)
})

test('a bid that is sent cannot be written to', async ({ browser }) => {
  const draft = await fullDraft(browser, { javaScriptEnabled: false })
  const other = visit(await draft.page.context().newPage())
  await other.goto(`/bids/${draft.reference}/q/why`)
  await send(draft)
  await other.page.locator('#need').fill('Too late.')
  await saveAndContinue(other)
  await expect(other.page.locator('[aria-labelledby=locked-title]')).toBeVisible()
  await expect(other.page.locator('#need')).toHaveValue('Too late.')
  await draft.goto(`/bids/${draft.reference}/print`)
  await expect(draft.main).not.toContainText('Too late.')
})

test('a sent bid can be changed and sent again, and the sent one can be kept', async ({ browser }) => {
  const draft = await fullDraft(browser)
  const { page, goto, press, main, reference } = draft
  await send(draft)
  await goto(`/bids/${reference}/change`)
  await press(main.locator('form .govuk-button'))
  await goto(`/bids/${reference}/q/idea`)
  await page.locator('[name="project.name"]').fill('A name we did not want')
  await saveAndContinue(draft)
  await goto(`/bids/${reference}`)
  await press(main.locator('button[name="intent"][value="keepSent"]'))
  await goto(`/bids/${reference}/print`)
  await expect(main).toContainText('Beck Lane After Dark')

  await goto(`/bids/${reference}/change`)
  await press(main.locator('form .govuk-button'))
  await goto(`/bids/${reference}/q/idea`)
  await page.locator('[name="project.name"]').fill('Beck Lane By Night')
  await saveAndContinue(draft)
  await send(draft)
  await goto(`/bids/${reference}/print`)
  await expect(main).toContainText('Beck Lane By Night')
})

test('a bid can be taken back, and copied into a new one', async ({ browser }) => {
  const draft = await fullDraft(browser)
  const { page, goto, press, main, reference, path } = draft
  await send(draft)
  await goto(`/bids/${reference}/withdraw`)
  await press(main.locator('form .govuk-button'))
  await goto(`/bids/${reference}/copy`)
  await main.locator('input[name="pot"]').first().check()
  await press(main.locator('form .govuk-button'))
  const copy = path().split('/')[2]
  expect(copy).not.toBe(reference)
  await goto(`/bids/${copy}/q/idea`)
  await expect(page.locator('[name="project.name"]')).toHaveValue('Beck Lane After Dark')
})
