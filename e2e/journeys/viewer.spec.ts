import { expect, test } from '@playwright/test'
import { visit, type Visit } from '../pages/base'
import { newDraft } from '../pages/drafts'
import { newestMail, sayName, signInWithCode } from '../pages/sign-in'
import { freshAddress } from '../people/applicant'

/** Lets somebody new see the group of the bid, and no more. */
async function inviteViewer(owner: Visit, group: string, address: string): Promise<void> {
  await owner.goto('/groups')
  await owner.press(owner.main.locator('.govuk-summary-list__row').filter({ hasText: group }).locator('a'))
  await owner.press(owner.main.locator('a[href$="/invite"]'))
  await owner.page.locator('#address').fill(address)
  await owner.page.locator('input[name=role][value=viewer]').check()
  await owner.press(owner.main.locator('form .govuk-button'))
}

test('a viewer reads her group’s bid on every page of it, and is offered nothing that writes', async ({ browser }) => {
  const owner = await newDraft(browser)
  const { reference } = owner
  const address = freshAddress('viewer')
  await owner.goto(`/bids/${reference}/q/name`)
  await inviteViewer(owner, await owner.page.locator('main [name=groupName]').inputValue(), address)

  const viewer = visit(await (await browser.newContext({ javaScriptEnabled: false })).newPage(), { source: true })
  const link = /\/invitations\/\S+/.exec(await newestMail(owner.page, address, /\/invitations\//))?.[0] ?? ''
  await viewer.goto(link)
  await signInWithCode(viewer, address)
  await sayName(viewer, 'Vera Viewer')
  await viewer.press(viewer.main.locator('button[value=yes]'))
  await expect(viewer.main.locator('a[href$="/invite"], button[value=role], input[name=role]')).toHaveCount(0)

  const writes = viewer.main.locator('textarea, input:not([type=hidden]), button:not([form])')
  await viewer.goto('/home')
  await viewer.press(viewer.main.locator(`a[href*="${reference}"]`).first())
  expect(viewer.path()).toBe(`/bids/${reference}`)
  await expect(viewer.main.locator('.govuk-task-list a[href*="/q/"]')).toHaveCount(0)
  await expect(writes).toHaveCount(0)
  await viewer.goto(`/bids/${reference}/q/idea`)
  await expect(writes).toHaveCount(0)
  await viewer.goto(`/bids/${reference}/check`)
  await expect(viewer.main.locator('h1')).toBeVisible()
  await expect(writes).toHaveCount(0)
  await expect(viewer.main.locator('a[href*="/q/"]')).toHaveCount(0)
})
