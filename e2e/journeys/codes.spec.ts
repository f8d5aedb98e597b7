import { expect, test, type Browser } from '@playwright/test'
import { visit, type Visit } from '../pages/base'
import { beSample, newestMail } from '../pages/sign-in'

const noScript = { javaScriptEnabled: false }
const paper = '/sign-in/code-on-paper'

async function someone(browser: Browser, name?: string): Promise<Visit> {
  const her = visit(await (await browser.newContext(noScript)).newPage(), { source: true })
  if (name) await beSample(her, name)
  return her
}

async function enter({ page, main, press }: Visit, address: string, code: string): Promise<void> {
  await page.locator('#address').fill(address)
  await page.locator('#code').fill(code)
  await press(main.locator('form .govuk-button'))
}

test('codes are printed and sign in without e-mail, each once', async ({ browser }) => {
  const zofia = await someone(browser, 'Zofia Wilczek')
  await zofia.goto('/account/codes')
  await zofia.press(zofia.main.locator('form .govuk-button'))
  const codes = await zofia.main.locator('ol li').allInnerTexts()
  expect(codes).toHaveLength(8)
  const later = await someone(browser)
  await later.goto(paper)
  await enter(later, 'zofia.wilczek@example.org', codes[0]!)
  expect(later.path()).toBe('/home')
  const again = await someone(browser)
  await again.goto(paper)
  await enter(again, 'zofia.wilczek@example.org', codes[0]!)
  expect(again.path()).toBe(paper)
  await expect(again.main.locator('.govuk-error-summary')).toBeVisible()
  await enter(again, '', '12')
  await expect(again.main.locator('.govuk-error-summary li')).toHaveCount(2)
})

test('staff read out a code to a caller after two checks', async ({ browser }) => {
  const joanna = await someone(browser, 'Joanna Priestley')
  await joanna.goto('/desk/people')
  await joanna.press(joanna.main.locator('form .govuk-button'))
  await joanna.page.locator('#find').fill('callum.oyelaran@example.org')
  await joanna.press(joanna.main.locator('form .govuk-button'))
  await joanna.press(joanna.main.getByRole('link', { name: 'Callum Oyelaran' }))
  await joanna.press(joanna.main.locator('form .govuk-button'))
  await expect(joanna.main.locator('.govuk-error-summary')).toBeVisible()
  await joanna.main.locator('input[value=group]').check()
  await joanna.main.locator('input[value=otherPerson]').check()
  await joanna.press(joanna.main.locator('form .govuk-button'))
  const code = (await joanna.main.locator('.govuk-inset-text').innerText()).trim()
  expect(code).toMatch(/^\d{3} \d{3}$/)
  const callum = await someone(browser)
  await callum.goto(paper)
  await enter(callum, 'callum.oyelaran@example.org', code)
  expect(callum.path()).toBe('/home')
})

test('staff get no code read out', async ({ browser }) => {
  const joanna = await someone(browser, 'Joanna Priestley')
  await joanna.goto('/desk/people')
  await joanna.page.locator('#find').fill('Dev Chauhan')
  await joanna.press(joanna.main.locator('form .govuk-button'))
  await joanna.press(joanna.main.getByRole('link', { name: 'Dev Chauhan' }))
  await expect(joanna.main.locator('.govuk-warning-text')).toBeVisible()
  await expect(joanna.main.locator('form')).toHaveCount(0)
})

test('a second address is added with its code and taken away again', async ({ browser }) => {
  const edith = await someone(browser, 'Edith Thackray')
  const address = `edith-${process.pid}@example.org`
  await edith.goto('/account/addresses')
  await edith.press(edith.main.locator('button[value=add]'))
  await edith.page.locator('#address').fill(address)
  await edith.press(edith.main.locator('button[value=add]'))
  const code = /(?<!\d)\d{6}(?!\d)/.exec(await newestMail(edith.page, address))?.[0] ?? ''
  await edith.page.locator('#code').fill(code)
  await edith.press(edith.main.locator('form .govuk-button'))
  await expect(edith.main).toContainText(address)
  await edith.press(edith.main.locator('form').filter({ hasText: address }).locator('button[value=remove]'))
  await expect(edith.main).not.toContainText(address)
  await expect(edith.main.locator('button[value=remove]')).toHaveCount(0)
})
