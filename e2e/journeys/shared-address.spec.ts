import { expect, test, type Browser } from '@playwright/test'
import { visit, type Visit } from '../pages/base'
import { sayName, signInWithCode } from '../pages/sign-in'
import { freshAddress } from '../people/applicant'

/** A browser of her own, signed in with the code from the address that several people read. */
async function withCode(browser: Browser, address: string, path = '/sign-in'): Promise<Visit> {
  const her = visit(await (await browser.newContext({ javaScriptEnabled: false })).newPage(), { source: true })
  await her.goto(path)
  await signInWithCode(her, address)
  return her
}

async function choose({ main, press }: Visit, name: string): Promise<void> {
  await main.getByLabel(name, { exact: true }).check()
  await press(main.locator('form .govuk-button'))
}

async function nameOf({ page, goto }: Visit): Promise<string> {
  await goto('/account')
  return page.locator('#name').inputValue()
}

test('several people share an address: after the code each says which of them she is', async ({ browser }) => {
  const address = freshAddress('shared')
  const [amina, bilal] = ['Amina Shared', 'Bilal Shared']
  const first = await withCode(browser, address)
  await sayName(first, amina)
  expect(await nameOf(first)).toBe(amina)

  // Her brother is new: he says so in the same browser.
  await first.press(first.main.locator('a[href$="/sign-in/who"]'))
  await first.main.locator('input[value=new]').check()
  await first.press(first.main.locator('form .govuk-button'))
  await sayName(first, bilal)
  expect(await nameOf(first)).toBe(bilal)

  // From now on the code alone does not say who it is, and nothing is open before she has.
  const second = await withCode(browser, address, '/sign-in?next=/messages')
  expect(second.path()).toBe('/sign-in/who')
  expect(await second.main.locator('.govuk-radios__label').allInnerTexts()).toEqual([amina, bilal, expect.any(String)])
  await expect(second.main.locator('input:checked')).toHaveCount(0)
  await second.press(second.main.locator('form .govuk-button'))
  await expect(second.main.locator('.govuk-error-summary')).toBeVisible()
  await choose(second, amina)
  expect(second.path(), 'she comes to the page she wanted').toBe('/messages')
  expect(await nameOf(second)).toBe(amina)

  const third = await withCode(browser, address)
  await third.goto('/home')
  expect(third.path(), 'without a choice nobody is signed in').toBe('/sign-in')
  await third.goto('/sign-in/who')
  await choose(third, bilal)
  expect(await nameOf(third)).toBe(bilal)
  expect(await nameOf(second), 'each browser stays with its person').toBe(amina)
})

test('the choice of people keeps the rules of accessibility', async ({ browser }) => {
  const address = freshAddress('shared-axe')
  const her = visit(await (await browser.newContext()).newPage())
  await her.goto('/sign-in')
  await signInWithCode(her, address)
  await sayName(her, 'Amina Axe')
  await her.goto('/sign-in/who')
  await her.axe()
  await her.press(her.main.locator('form .govuk-button'))
  await her.axe()
})
