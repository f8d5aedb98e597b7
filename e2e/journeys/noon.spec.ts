import { expect, test } from '@playwright/test'
import { sampleRoundDates } from '../../app/features/funds/sample-round'
import { ownPortal } from '../own-portal'
import { origin } from '../pages/base'
import { fullDraft, hannah, type Draft } from '../pages/drafts'
import { post } from '../pages/questions'
import { beSample, newestMail } from '../pages/sign-in'
import { freshAddress } from '../people/applicant'

// Moving the clock would end every session of the others.
ownPortal()

async function moveClock({ page }: Pick<Draft, 'page'>, ms: number): Promise<void> {
  const moved = await post(page, '/dev/clock', [['hours', (ms / 3_600_000).toFixed(7)]])
  expect(moved.status()).toBe(303)
}

/** The portal's clock: ours, and how far it was moved. */
let movedMs = 0
async function setClock(draft: Draft, to: Date, earlierMs: number): Promise<void> {
  const wanted = to.getTime() - earlierMs - (Date.now() + movedMs)
  await moveClock(draft, wanted)
  movedMs += wanted
}

test('a sign-in link and code are of no use after their time', async ({ page }) => {
  const address = freshAddress('expired')
  await page.goto(`${origin()}/sign-in`)
  await page.locator('#address').fill(address)
  await page.locator('main form .govuk-button').click()
  const mail = await newestMail(page, address)
  await moveClock({ page }, 31 * 60_000)
  movedMs += 31 * 60_000
  await page.goto(`${origin()}${/\/sign-in\/link\/\S+/.exec(mail)?.[0]}`)
  const button = page.locator('main form .govuk-button')
  if (await button.count()) await button.click()
  await expect(page.locator('main a[href="/sign-in"]')).toBeVisible()
  await page.goto(`${origin()}/sign-in/code`)
  await page.locator('#code').fill(/(?<!\d)\d{3} ?\d{3}(?!\d)/.exec(mail)?.[0] ?? '')
  await page.locator('main form .govuk-button').click()
  await expect(page.locator('.govuk-error-summary')).toBeVisible()
})

test('what reaches the server before noon is in, what comes at noon is out', async ({ browser }) => {
  const closing = sampleRoundDates(new Date()).closesAt
  const early = await fullDraft(browser)
  const late = await fullDraft(browser)
  await setClock(early, closing, 60_000)
  for (const draft of [early, late]) {
    await beSample(draft, hannah)
    await draft.goto(`/bids/${draft.reference}/check`)
  }
  await setClock(early, closing, 4_000)
  await early.press(early.page.locator('form#send .govuk-button'))
  expect(early.path()).toMatch(/\/sent$/)

  await setClock(late, closing, 0)
  await late.press(late.page.locator('form#send .govuk-button'))
  expect(late.path()).toMatch(/\/check$/)
  await expect(late.main.locator('.govuk-error-summary')).toBeVisible()
  await late.goto(`/bids/${late.reference}`)
  await expect(late.main.locator('.govuk-inset-text').first()).toBeVisible()
  await late.goto(`/bids/${late.reference}/q/why`)
  await expect(late.page.locator('#need'), 'a draft stays readable').not.toHaveValue('')
})
