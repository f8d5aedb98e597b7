import { expect, test, type Browser } from '@playwright/test'
import { ownPortal } from '../own-portal'
import type { Visit } from '../pages/base'
import { beginTogether } from '../pages/joint'
import { newestMail } from '../pages/sign-in'
import { sampleStaff } from '../pages/scoring'
import { sampleApplicant } from '../pages/staged'

ownPortal()
test.describe.configure({ timeout: 180_000 })
test.afterEach(({ browser }) => Promise.all(browser.contexts().map((one) => one.close())))

const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false }
const umeed = 'Umeed Women’s Circle (sample)'
const kirkgate = 'Kirkgate Evening Youth Club (sample)'

const hannahOf = (browser: Browser) => sampleApplicant(browser, 'Hannah Whitworth', 'en', phone)
const nasreenOf = (browser: Browser) => sampleApplicant(browser, 'نسرین اختر', 'ur', phone)
const zofiaOf = (browser: Browser) => sampleApplicant(browser, 'Zofia Wilczek', 'pl', phone)

/** Ticks one choice of a filter, wherever it is folded away. */
async function choose({ main }: Visit, facet: string, value: string): Promise<void> {
  const box = main.locator(`input[name=${facet}][value=${value}]`)
  if (!(await box.isVisible())) await main.locator('details').filter({ has: main.page().locator(`input[name=${facet}][value=${value}]`) }).locator('summary').first().click()
  await box.check()
}

async function write(her: Visit, text: string): Promise<void> {
  await her.page.locator('#text').fill(text)
  await her.press(her.main.locator('form#message .govuk-button'))
}

let contact = ''

test('a partner in Keighley who speaks Urdu and has a venue is found, and written to', async ({ browser }) => {
  const hannah = await hannahOf(browser)
  await hannah.goto('/directory')
  await choose(hannah, 'language', 'ur')
  await choose(hannah, 'offers', 'venue')
  await hannah.main.locator('input[name=q]').fill('Keighly')
  await hannah.press(hannah.main.locator('form[method=get] .govuk-button').first())
  await hannah.press(hannah.main.getByRole('link', { name: umeed }).first())
  await hannah.press(hannah.main.locator('a[href$="/contact"]').first())
  await expect(hannah.main).toContainText(kirkgate)
  await write(hannah, 'We need a hall on Tuesdays. Ring 01632 960 123 or see www.example.org.')
  await expect(hannah.main.locator('.govuk-error-summary')).toContainText('www.example.org')
  await expect(hannah.page.locator('#text')).toHaveValue(/We need a hall/)
  await write(hannah, 'We need a hall on Tuesdays.\n<b>For 30 young people</b>')
  contact = hannah.path()
  await expect(hannah.main.locator('.user-text')).toHaveText('We need a hall on Tuesdays.\n<b>For 30 young people</b>')
  // Staff read nothing of it.
  const joanna = await sampleStaff(browser, 'Joanna Priestley')
  expect((await joanna.goto(contact)).status()).toBe(404)
  await joanna.goto('/desk/contact-reports')
  await expect(joanna.main).not.toContainText('hall on Tuesdays')
})

test('the other group hears of it in its language, says yes and answers', async ({ browser }) => {
  const nasreen = await nasreenOf(browser)
  const mail = await newestMail(nasreen.page, 'nasreen.akhtar@example.org', /\/contacts\//)
  expect(mail).not.toMatch(/Tuesdays|Kirkgate|Hannah/)
  await nasreen.goto('/home')
  await nasreen.press(nasreen.main.locator('a[href$="/contacts"]'))
  await nasreen.press(nasreen.main.locator(`a[href$="${contact}"]`))
  await expect(nasreen.main).toContainText(kirkgate)
  await expect(nasreen.main).not.toContainText('Hannah')
  await nasreen.press(nasreen.main.locator('button[value=accept]'))
  await expect(nasreen.main).toContainText('Hannah')
  await write(nasreen, 'منگل کو ہمارا ہال خالی ہے۔ آئیں اور دیکھیں۔')
  await expect(nasreen.main.locator('.user-text')).toHaveCount(2)
})

test('she reads the answer and asks the group to join her bid in one step', async ({ browser }) => {
  const hannah = await hannahOf(browser)
  const reference = await beginTogether(hannah)
  await hannah.goto(contact)
  await expect(hannah.main).toContainText('منگل کو ہمارا ہال خالی ہے')
  await expect(hannah.main).not.toContainText('اختر')
  await hannah.main.locator(`input[name=bid][value="${reference}"]`).check()
  await hannah.press(hannah.main.locator('button[value=invite]'))
  await expect(hannah.main.locator('.govuk-notification-banner')).toBeVisible()
  await hannah.goto(`/bids/${reference}/partners`)
  await expect(hannah.main).toContainText(umeed)
  const nasreen = await nasreenOf(browser)
  await nasreen.goto('/home')
  await nasreen.press(nasreen.main.locator('a[href*="/joining/to/"]'))
  await expect(nasreen.main).toContainText(kirkgate)
})

test('a group that is reached through staff is asked, introduced, and reports; the contact ends', async ({ browser }) => {
  const hannah = await hannahOf(browser)
  await hannah.goto('/directory')
  await hannah.main.locator('input[name=q]').fill('Polonia')
  await hannah.press(hannah.main.locator('form[method=get] .govuk-button').first())
  await hannah.press(hannah.main.locator('a[href*="/directory/polonia"]').first())
  await hannah.press(hannah.main.locator('a[href$="/contact"]').first())
  await write(hannah, 'We would like to meet parents in Wakefield.')
  const asked = hannah.path()
  const zofia = await zofiaOf(browser)
  expect((await zofia.goto(asked)).status()).toBe(404)
  const joanna = await sampleStaff(browser, 'Joanna Priestley')
  await joanna.goto('/desk/introductions')
  await joanna.press(joanna.main.locator('button[value=introduce]').first())
  await zofia.goto(asked)
  await zofia.main.locator('details').filter({ has: zofia.page.locator('button[value=report]') }).locator('summary').click()
  await zofia.main.locator('input[name=reason][value=notTrue]').check()
  await zofia.press(zofia.main.locator('button[value=report]'))
  await joanna.goto('/desk/contact-reports')
  await expect(joanna.main).toContainText('We would like to meet parents in Wakefield.')
  await joanna.main.locator('input[name=did][value=removed]').check()
  await joanna.press(joanna.main.locator('.govuk-summary-card .govuk-button').first())
  await hannah.goto(asked)
  await expect(hannah.main).not.toContainText('Wakefield.')
})
