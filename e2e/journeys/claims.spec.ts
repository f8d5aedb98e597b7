import { expect, test, type Browser } from '@playwright/test'
import { newId } from '../../app/platform/ids.server'
import { startPlace, type Place } from '../access/place'
import { visit, type Visit } from '../pages/base'
import { beSample } from '../pages/sign-in'

// A group with a number is none of the sample's: this portal and its database are of this test alone.
let place: Place
const before = { origin: process.env.E2E_ORIGIN, worker: process.env.WORKER }

test.beforeAll(async () => {
  place = await startPlace()
  process.env.E2E_ORIGIN = place.origin
})
test.afterAll(async () => {
  process.env.E2E_ORIGIN = before.origin
  if (before.worker === undefined) delete process.env.WORKER
  else process.env.WORKER = before.worker
  await place.stop()
})

async function someone(browser: Browser, name: string, width = 360): Promise<Visit> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 800 } })
  const her = visit(await context.newPage(), { source: true })
  await beSample(her, name)
  return her
}

async function claim({ goto, page, main, press }: Visit, number: string): Promise<void> {
  await goto('/groups/find')
  await page.locator('#number').fill(number)
  await press(main.locator('form .govuk-button').first())
  await press(main.locator('button[value=claim]'))
}

test('who says she belongs to a group sees it once staff have said yes, and no longer after a no', async ({ browser }) => {
  for (const [name, number] of [['Aire Valley Walkers', '1122334'], ['Calder Boxing', '1122335']] as const) {
    await place.sql`insert into organisation (id, name, legal_form, charity_number) values (${newId()}, ${name}, 'cio', ${number})`
  }
  const zofia = await someone(browser, 'Zofia Wilczek')
  await zofia.goto('/groups/find')
  await zofia.press(zofia.main.locator('form .govuk-button').first())
  await expect(zofia.main.locator('.govuk-error-summary')).toBeVisible()
  await claim(zofia, '1122334')
  await expect(zofia.main.locator('h1')).toHaveText('Aire Valley Walkers')
  await expect(zofia.main.locator('.govuk-inset-text')).toBeVisible()
  await expect(zofia.main.locator('a[href$="/invite"]')).toHaveCount(0)
  const group = zofia.path()
  await claim(zofia, '1122335')
  const other = zofia.path()

  const joanna = await someone(browser, 'Joanna Priestley', 1280)
  await joanna.press(joanna.main.locator('a[href$="/desk/claims"]').first())
  const rows = joanna.main.locator('tbody tr')
  await expect(rows).toHaveCount(2)
  await expect(rows.first()).toContainText('Zofia Wilczek')
  await joanna.press(rows.filter({ hasText: 'Aire Valley' }).locator('button[value=yes]'))
  await joanna.press(rows.filter({ hasText: 'Calder' }).locator('button[value=no]'))
  await expect(rows).toHaveCount(0)

  await zofia.goto(group)
  await expect(zofia.main.locator('.govuk-inset-text')).toHaveCount(0)
  await expect(zofia.main.locator('a[href$="/invite"]')).toHaveCount(1)
  expect((await zofia.goto(other)).status()).toBe(404)
})
