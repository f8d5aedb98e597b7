import { expect, test, type Browser } from '@playwright/test'
import { freshAddress } from '../people/applicant'
import { visit, type Visit } from '../pages/base'
import { startForNewGroup } from '../pages/bid'
import { startPath } from '../pages/fund'
import { newestMail, sayName, signInWithCode } from '../pages/sign-in'

async function somebody(browser: Browser, path: string, name: string, address: string): Promise<Visit> {
  const her = visit(await (await browser.newContext({ javaScriptEnabled: false })).newPage(), { source: true })
  await her.goto(path)
  await signInWithCode(her, address)
  await sayName(her, name)
  return her
}

async function invite(owner: Visit, group: string, address: string): Promise<void> {
  await owner.goto(`${group}/invite`)
  await owner.page.locator('#address').fill(address)
  await owner.main.locator('input[value=editor]').check()
  await owner.press(owner.main.locator('form .govuk-button'))
}

test('an owner invites, takes an invitation back, and takes somebody out only after she was asked once more', async ({ browser }) => {
  const nadia = await somebody(browser, startPath, 'Nadia Keeper', freshAddress('keeper'))
  await startForNewGroup(nadia, 'Keepers of the Beck')
  await nadia.goto('/groups')
  await nadia.press(nadia.main.locator('.govuk-summary-list a').first())
  const group = nadia.path()
  const [wrong, right] = [freshAddress('wrong'), freshAddress('right')]
  await invite(nadia, group, wrong)
  await expect(nadia.main).toContainText(wrong)
  await nadia.press(nadia.main.locator('button[value=takeBack]'))
  await expect(nadia.main.locator('.govuk-notification-banner')).toBeVisible()
  await expect(nadia.main).not.toContainText(wrong)

  await invite(nadia, group, right)
  const link = new URL(/http\S+\/invitations\/\S+/.exec(await newestMail(nadia.page, right, /\/invitations\//))![0]).pathname
  const omar = await somebody(browser, link, 'Omar Guest', right)
  await omar.press(omar.main.locator('button[value=yes]'))
  expect(omar.path()).toBe(group)
  // The link once more: she is in, and is told so.
  await omar.goto(link)
  expect(omar.path()).toBe(group)
  await expect(omar.main.locator('.govuk-notification-banner')).toBeVisible()

  await nadia.goto(group)
  await nadia.press(nadia.main.locator('.govuk-summary-card').filter({ hasText: 'Omar Guest' }).locator('a[href*="/end/"]'))
  await expect(nadia.main).toContainText('Omar Guest')
  await nadia.press(nadia.main.locator('#end .govuk-button'))
  expect(nadia.path()).toBe(group)
  await expect(nadia.main).not.toContainText('Omar Guest')
  expect((await omar.goto(group)).status()).toBe(404)

  // The only owner cannot leave: the page says what to do first.
  await nadia.press(nadia.main.locator('a[href*="/end/"]'))
  await nadia.press(nadia.main.locator('#end .govuk-button'))
  await expect(nadia.main.locator('.govuk-error-summary')).toBeVisible()
})
