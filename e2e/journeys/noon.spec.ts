import { expect, test, type Browser } from '@playwright/test'
import { addDays, londonDay, londonTime } from '../../app/features/funds/london-time'
import { sampleRoundDates } from '../../app/features/funds/sample-round'
import { endOfWorkingDays } from '../../app/features/funds/working-days'
import { ownPortal } from '../own-portal'
import { origin, visit, type Visit } from '../pages/base'
import { fullDraft, hannah, type Draft } from '../pages/drafts'
import { post } from '../pages/questions'
import { typeDay, typeTexts } from '../pages/rounds'
import { beSample, newestMail } from '../pages/sign-in'
import { beginPost } from '../pages/slow'
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

/** Noon of the last day, for everyone; later once it was extended. */
let closing = sampleRoundDates(new Date()).closesAt

/** She is at the last page of a full bid, signed in at the portal's time of now. */
async function atCheck(draft: Draft): Promise<void> {
  await beSample(draft, hannah)
  await draft.goto(`/bids/${draft.reference}/check`)
}

async function sampleStaff(browser: Browser, name: string): Promise<Visit> {
  const made = visit(await (await browser.newContext()).newPage())
  await beSample(made, name)
  return made
}

test('an extension made at 11:59 counts for what arrives after the old noon, over a slow line too', async ({ browser }) => {
  const draft = await fullDraft(browser)
  await setClock(draft, closing, 60_000)
  await atCheck(draft)
  const officer = await sampleStaff(browser, 'Joanna Priestley')
  await officer.goto('/desk/rounds')
  await officer.press(officer.main.locator('tbody tr').filter({ hasText: 'Open' }).locator('a').first())
  await officer.goto(`${officer.path()}/extend`)
  await typeDay(officer, 'until', closing, 7, 12)
  await typeTexts(officer, 'note', { en: 'Our site was slow.' })
  await setClock(draft, closing, 30_000)
  await officer.press(officer.main.locator('form .govuk-button').last())
  expect(officer.path()).not.toMatch(/\/extend$/)
  await setClock(draft, closing, -1_000)
  const slow = await beginPost(draft, 'form#send')
  await setClock(draft, closing, -60_000)
  expect(await slow.rest()).toEqual({ status: 303, location: expect.stringMatching(/\/sent$/) })
  closing = londonTime(addDays(londonDay(closing), 7), 12)
})

test('what reaches the server before noon is in, however slowly the rest comes; what comes at noon is out', async ({ browser }) => {
  const early = await fullDraft(browser)
  const late = await fullDraft(browser)
  const helped = await fullDraft(browser)
  await setClock(early, closing, 60_000)
  await giveMoreTime(browser, helped.reference)
  for (const draft of [early, late]) await atCheck(draft)
  await setClock(early, closing, 30_000)
  const slow = await beginPost(early, 'form#send')
  await setClock(late, closing, 0)
  expect(await slow.rest()).toEqual({ status: 303, location: expect.stringMatching(/\/sent$/) })

  await late.press(late.page.locator('form#send .govuk-button'))
  expect(late.path()).toMatch(/\/check$/)
  await expect(late.main.locator('.govuk-error-summary')).toBeVisible()
  await late.goto(`/bids/${late.reference}`)
  await expect(late.main.locator('.govuk-inset-text').first()).toBeVisible()
  await late.goto(`/bids/${late.reference}/q/why`)
  await expect(late.page.locator('#need'), 'a draft stays readable').not.toHaveValue('')

  const until = londonTime(londonDay(endOfWorkingDays(closing, 2)), 12)
  await setClock(helped, until, 60_000)
  await atCheck(helped)
  await setClock(helped, until, 30_000)
  const slower = await beginPost(helped, 'form#send')
  await setClock(helped, until, 0)
  const tooLate = await beginPost(helped, 'form#send')
  expect(await tooLate.rest(), 'her own time is over at noon, too').toMatchObject({ status: 409 })
  expect(await slower.rest(), 'more time counts by the first byte as well').toEqual({ status: 303, location: expect.stringMatching(/\/sent$/) })
})

/** Two people give one bid two working days more. */
async function giveMoreTime(browser: Browser, reference: string): Promise<void> {
  const [officer, manager] = [await sampleStaff(browser, 'Joanna Priestley'), await sampleStaff(browser, 'Ruth Ackroyd')]
  const given = await post(officer.page, '/desk/more-time', [['do', 'give'], ['reference', reference], ['days', '2'], ['reason', 'Large print came late']])
  expect(given.status()).toBe(303)
  await manager.goto('/desk/more-time')
  await manager.press(manager.main.locator('button[value=confirm]').first())
}
