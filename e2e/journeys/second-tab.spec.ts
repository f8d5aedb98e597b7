import { expect, test } from '@playwright/test'
import { freshAddress } from '../people/applicant'
import { visit } from '../pages/base'
import { hannah, newDraft } from '../pages/drafts'
import { startPath } from '../pages/fund'
import { beSample, newestMail, sayName } from '../pages/sign-in'

test('the link of an e-mail opened once more, and the code page left open, lead who is in to her bids', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const [asked, opened] = [visit(await context.newPage()), visit(await context.newPage())]
  const address = freshAddress('two-tabs')
  await asked.goto('/sign-in')
  await asked.page.locator('#address').fill(address)
  await asked.press(asked.main.locator('form .govuk-button'))
  const link = /\/sign-in\/link\/\S+/.exec(await newestMail(asked.page, address, /\/sign-in\/link\//))?.[0] ?? ''
  await opened.goto(link)
  await opened.press(opened.main.locator('form .govuk-button'))
  await sayName(opened, 'Jo Twotabs')
  await opened.goto(link)
  expect(opened.path()).toBe('/home')
  await asked.page.locator('#code').fill('123456')
  await asked.press(asked.main.locator('form .govuk-button'))
  expect(asked.path()).toBe('/home')
})

test('who adds a line of money is put into the new line', async ({ browser }) => {
  const { page, main, goto, press, reference } = await newDraft(browser)
  await goto(`/bids/${reference}/q/costs`)
  const lines = await main.locator('.money-lines__line').count()
  await press(main.locator('button[value=addLine]'))
  await expect(page.locator(`#budget-${lines}-category`)).toBeFocused()
})

test('a viewer reads a page of answers without boxes to type in', async ({ browser }) => {
  const owner = visit(await (await browser.newContext()).newPage())
  await beSample(owner, hannah)
  await owner.goto(startPath)
  await owner.main.getByLabel('Kirkgate', { exact: false }).check()
  await owner.press(owner.main.locator('form .govuk-button').first())
  // One bid for each group: another test may have begun it.
  if (owner.path() === '/bids/start') await owner.press(owner.main.locator('a[href*="/bids/"]').first())
  await owner.goto(`/bids/${owner.path().split('/')[2]}`)
  const viewer = visit(await (await browser.newContext()).newPage())
  await beSample(viewer, 'Edith Thackray')
  await viewer.goto(`${owner.path()}/q/why`)
  await expect(viewer.main.locator('.govuk-summary-list')).toBeVisible()
  await expect(viewer.main.locator('textarea, button[name=intent]')).toHaveCount(0)
})
