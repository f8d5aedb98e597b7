import { expect, test } from '@playwright/test'
import { origin, visit } from '../pages/base'
import { hannah } from '../pages/drafts'
import { beSample } from '../pages/sign-in'

const pdf = (words: string) => Buffer.from(`%PDF-1.7\n% ${words}\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n`)

test('a group keeps a document, changes it and removes it, without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const { page, main, goto, press, path, check } = await beHannah(visit(await context.newPage(), { source: true }))
  const choose = (name: string, buffer: Buffer) => page.locator('#file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
  const add = () => press(main.locator('form .govuk-button').last())

  await add()
  await expect(main.locator('.govuk-error-summary a')).toHaveText(['Choose what kind of document it is', 'Choose a file'])

  await page.locator('#kind').check()
  await choose('letter.pdf', Buffer.from('<!doctype html><script>alert(1)</script>'))
  await page.locator('#ends').fill('31')
  await add()
  await expect(main.locator('.govuk-error-summary a').first()).toContainText('Enter the day, the month and the year')

  await choose('letter.pdf', Buffer.from('<!doctype html><script>alert(1)</script>'))
  await page.locator('#ends-month').fill('3')
  await page.locator('#ends-year').fill('2020')
  await add()
  await expect(main.locator('.govuk-error-summary a')).toContainText('letter.pdf')
  await expect(page.locator('#ends-year')).toHaveValue('2020')

  await choose('../Our "rules".pdf', pdf('one'))
  await add()
  const card = main.locator('.govuk-summary-card', { hasText: 'Our rules.pdf' })
  await expect(card).toContainText('This document ended on 31 March 2020')

  const link = await card.locator('a[download]').getAttribute('href')
  const file = await page.request.get(`${origin()}${link}`)
  expect([file.status(), await file.text()]).toEqual([200, pdf('one').toString()])
  expect(file.headers()['content-disposition']).toMatch(/^attachment; /)

  await press(card.locator('a[href*="/documents/"]:not([href$="/remove"])'))
  await choose('newer.pdf', pdf('two'))
  await page.locator('#ends-year').fill('2099')
  await press(main.locator('form .govuk-button'))
  const newer = main.locator('.govuk-summary-card', { hasText: 'newer.pdf' })
  await expect(newer).not.toContainText('This document ended')

  await press(newer.locator('a[href$="/remove"]'))
  await press(main.locator('form .govuk-button'))
  await expect(main.locator('.govuk-summary-card', { hasText: 'newer.pdf' })).toHaveCount(0)
  await check()
  await goto(path())
})

/** At the documents of her group. */
async function beHannah(hers: ReturnType<typeof visit>) {
  await beSample(hers, hannah)
  await hers.goto('/groups')
  await hers.press(hers.main.locator('a[href^="/groups/"]:not([href$="/find"])').first())
  await hers.press(hers.main.locator('a[href$="/documents"]'))
  return hers
}
