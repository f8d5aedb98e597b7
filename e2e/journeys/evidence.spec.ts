import { readFile } from 'node:fs/promises'
import { expect, test, type Browser } from '@playwright/test'
import type { Language } from '../../app/i18n/languages'
import { visit } from '../pages/base'
import { save, typeTexts } from '../pages/rounds'
import { sampleStaff } from '../pages/scoring'

/** In a browser of its own each time: a public page may be kept for a minute. */
async function reader(browser: Browser, language: Language = 'en') {
  const visitor = visit(await (await browser.newContext({ javaScriptEnabled: false })).newPage(), { language, source: true })
  await visitor.goto('/evidence')
  return visitor
}

test('figures are read, narrowed to a district and downloaded without script', async ({ browser }) => {
  const visitor = await reader(browser)
  await expect(visitor.main.locator('blockquote').first()).toContainText('2.3 million people live in West Yorkshire. (Policing and Crime')
  await visitor.press(visitor.main.getByRole('link', { name: 'Bradford', exact: true }))
  await expect(visitor.main.locator('blockquote')).toHaveCount(2)
  const [file] = await Promise.all([visitor.page.waitForEvent('download'), visitor.main.getByRole('link', { name: /CSV/ }).click()])
  expect(file.suggestedFilename()).toBe('evidence Bradford.csv')
  expect((await readFile(await file.path(), 'utf8')).trim().split('\r\n')).toHaveLength(3)
  await visitor.press(visitor.main.getByRole('link', { name: 'Kirklees', exact: true }))
  await visitor.press(visitor.main.getByRole('link', { name: 'See facts about our whole area' }))
  await expect(visitor.main.locator('blockquote')).not.toHaveCount(0)
})

test('a button copies a sentence with its source', async ({ browser }) => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  const visitor = visit(await context.newPage(), { language: 'ur' })
  await visitor.goto('/evidence?place=E08000036')
  const quote = visitor.main.locator('.evidence-quote')
  await quote.getByRole('button').click()
  await expect(quote.getByRole('status')).not.toBeEmpty()
  const copied = await visitor.page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/^دس سالوں میں ویک فیلڈ .*۔ \(Policing and Crime Commissioning Strategy 2022-24, p\. 6, 2022\)$/)
  await visitor.axe()
})

test('a sentence is corrected on the desk, read in every language, and taken off the page', async ({ browser }) => {
  const joanna = await sampleStaff(browser, 'Joanna Priestley')
  const open = async () => {
    await joanna.goto('/desk/evidence')
    await joanna.press(joanna.main.getByRole('link', { name: /Calderdale/ }))
  }
  await open()
  await typeTexts(joanna, 'statement', { en: 'Calderdale grew by 1%.', ur: 'کالڈرڈیل 1% بڑھا۔' })
  await joanna.page.locator('[name=year]').fill('1')
  await save(joanna)
  expect(joanna.path()).not.toBe('/desk/evidence')
  await joanna.page.locator('[name=year]').fill('2022')
  await save(joanna)
  await expect(joanna.main.locator('tr').filter({ hasText: 'Calderdale grew' })).toContainText('pa, pl')
  await expect((await reader(browser, 'ur')).main).toContainText('کالڈرڈیل 1% بڑھا۔')
  await expect((await reader(browser, 'pl')).main.locator('blockquote span[lang=en]')).toHaveText('Calderdale grew by 1%.')
  await joanna.press(joanna.main.locator('tr').filter({ hasText: 'Calderdale grew' }).locator('button[value=takeOff]'))
  await expect((await reader(browser)).main).not.toContainText('Calderdale grew')
})
