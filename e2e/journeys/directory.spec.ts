import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test, type Browser } from '@playwright/test'
import type { Language } from '../../app/i18n/languages'
import { origin, visit } from '../pages/base'

async function reader(browser: Browser, { language = 'en', script = false }: { language?: Language; script?: boolean } = {}) {
  return visit(await (await browser.newContext({ javaScriptEnabled: script })).newPage(), { language, source: true })
}

test('a group with a place to meet and Urdu is found by ticking boxes, and every choice is taken away again', async ({ browser }) => {
  const visitor = await reader(browser)
  await visitor.goto('/directory')
  const { page, main } = visitor
  for (const [filter, choice] of [['District', /^\u2068?Bradford/], ['Languages they speak', /^\u2068?Urdu/], ['What they offer', /^\u2068?A place to meet/]] as const) {
    await main.locator('summary', { hasText: filter }).click()
    await main.getByRole('checkbox', { name: choice }).check()
  }
  await visitor.press(main.getByRole('button', { name: 'Show groups' }))
  expect(new URL(page.url()).hash).toBe('#results')
  const card = main.locator('.card', { hasText: 'Umeed' })
  await expect(card).toContainText('Works in')
  await expect(card).toContainText('Speaks')
  for (const choice of [/Remove .*Urdu/, /Remove .*A place to meet/, /Remove .*Bradford/]) await visitor.press(main.getByRole('link', { name: choice }))
  await expect(main.getByRole('link', { name: /^Remove/ })).toHaveCount(0)
  expect(visitor.path()).toBe('/directory')
})

test('the drawing is used by keys alone, keeps east on the right in Urdu, and fits a screen of 320 pixels', async ({ browser }) => {
  for (const language of ['en', 'ur'] as const) {
    const visitor = await reader(browser, { language, script: true })
    await visitor.page.setViewportSize({ width: 320, height: 740 })
    await visitor.goto('/awards')
    await visitor.axe()
    const districts = visitor.main.locator('.district-map a')
    const boxes = await Promise.all([0, 3].map((index) => districts.nth(index).locator('path').boundingBox()))
    // Bradford, then Leeds to its east.
    expect(boxes[0]!.x).toBeLessThan(boxes[1]!.x)
    await districts.nth(3).focus()
    expect(await districts.nth(3).locator('path').evaluate((path) => getComputedStyle(path).fill)).toBe('rgb(255, 221, 0)')
    await Promise.all([visitor.page.waitForURL(/district=E08000035/), visitor.page.keyboard.press('Enter')])
    await visitor.check()
    await expect(visitor.main.locator('.district-map a[aria-current]')).toHaveCount(1)
  }
})

test('an empty list leads on', async ({ browser }) => {
  const visitor = await reader(browser)
  await visitor.goto('/awards?q=zzzzqqqq&district=E08000032')
  await expect(visitor.main.locator('.card')).toHaveCount(0)
  await visitor.press(visitor.main.getByRole('link', { name: /grants? without .*zzzzqqqq/ }))
  await expect(visitor.main.locator('.card')).not.toHaveCount(0)
})

test('the table stands in a page of another site, and its links leave the frame', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage()
  // A page that only the browser made up may not reach this machine: another site is a server of its own.
  const other = createServer((_, response) => response.setHeader('Content-Type', 'text/html')
    .end(`<!doctype html><title>Another</title><iframe src="${origin()}/embed/awards?district=E08000032" title="Grants"></iframe>`))
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`)
  const table = page.frameLocator('iframe')
  await expect(table.getByRole('row')).not.toHaveCount(0)
  await Promise.all([page.waitForURL(`${origin()}/awards?district=E08000032#results`), table.getByRole('link', { name: 'See the full list' }).click()])
  other.close()
})
