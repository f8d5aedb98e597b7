import { expect, test, type Browser } from '@playwright/test'
import { visit, type Visit } from '../pages/base'
import { newDraft } from '../pages/drafts'
import { newestMail, sayName, signInWithCode } from '../pages/sign-in'
import { freshAddress } from '../people/applicant'

/** Lets somebody in who helps with all bids, for a month. */
async function letIn(owner: Visit, group: string, address: string): Promise<void> {
  const day = new Date(Date.now() + 30 * 86_400_000)
  await owner.goto(`${group}/helpers`)
  await owner.page.locator('#address').fill(address)
  await owner.page.locator('input[name=bid][value=all]').check()
  const parts = [['day', day.getUTCDate()], ['month', day.getUTCMonth() + 1], ['year', day.getUTCFullYear()]] as const
  for (const [part, value] of parts) await owner.page.locator(`input[name="until.${part}"]`).fill(String(value))
  await owner.press(owner.main.locator('button[value=letIn]'))
}

async function comes(browser: Browser, owner: Visit, address: string): Promise<Visit> {
  const helper = visit(await (await browser.newContext({ javaScriptEnabled: false })).newPage(), { source: true })
  await helper.goto(/\/invitations\/\S+/.exec(await newestMail(owner.page, address, /\/invitations\//))?.[0] ?? '')
  await signInWithCode(helper, address)
  await sayName(helper, 'Halima Helper')
  await helper.press(helper.main.locator('button[value=yes]'))
  return helper
}

test('an owner lets a helper in, who writes, says it is ready, sends nothing, and is gone in one click', async ({ browser }) => {
  const owner = await newDraft(browser)
  const { reference } = owner
  await owner.goto('/groups')
  await owner.press(owner.main.locator('.govuk-summary-list__row').filter({ hasText: owner.group }).locator('a').first())
  const group = owner.path()
  const address = freshAddress('helper')

  // A day too far is refused with what to do, and what was typed stays.
  await owner.goto(`${group}/helpers`)
  await owner.page.locator('#address').fill(address)
  await owner.page.locator('input[name="until.year"]').fill('2199')
  await owner.press(owner.main.locator('button[value=letIn]'))
  await expect(owner.main.locator('.govuk-error-summary a')).toHaveCount(2)
  await expect(owner.page.locator('#address')).toHaveValue(address)

  await letIn(owner, group, address)
  await expect(owner.main).toContainText(address)
  const helper = await comes(browser, owner, address)
  expect(helper.path()).toBe('/helping')
  await expect(helper.main).toContainText(reference)

  await helper.goto(`/bids/${reference}/q/why`)
  await helper.page.locator('[name=need]').fill('Children say that they are afraid on the way home.')
  await helper.press(helper.main.locator('button[value=later]'))
  expect(helper.path()).toBe(`/bids/${reference}`)
  await helper.goto(`/bids/${reference}/check`)
  await expect(helper.main.locator('#send button')).toHaveCount(0)
  await helper.press(helper.main.locator(`a[href$="/${reference}/ready"]`))
  await helper.press(helper.main.locator('form .govuk-button'))
  await expect(helper.main.locator('.govuk-panel')).toBeVisible()
  await owner.goto('/messages')
  await expect(owner.main).toContainText('ready to check')
  for (const path of [`${group}/helpers`, `${group}/invite`, `${group}/documents`, `/bids/${reference}/equality`, `/bids/${reference}/adjustments`]) {
    expect((await helper.goto(path)).status(), path).toBe(404)
  }

  await owner.goto(`${group}/helpers`)
  await owner.press(owner.main.locator('.govuk-summary-card').filter({ hasText: 'Halima Helper' }).locator('button[value=end]'))
  await expect(owner.main.locator('.govuk-notification-banner')).toBeVisible()
  await expect(owner.main).not.toContainText('Halima Helper')
  for (const path of [group, `/bids/${reference}`, `/bids/${reference}/q/why`, `/bids/${reference}/ready`]) {
    expect((await helper.goto(path)).status(), path).toBe(404)
  }
  await helper.goto('/helping')
  await expect(helper.main).not.toContainText(reference)
})
