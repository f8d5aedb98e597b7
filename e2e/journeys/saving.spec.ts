import { expect, test } from '@playwright/test'
import { visit } from '../pages/base'
import { saveForLater } from '../pages/bid'
import { newDraft, sameSession } from '../pages/drafts'
import { signInWithCode } from '../pages/sign-in'

const noScript = { javaScriptEnabled: false }

test('typing is saved within a second after it stops', async ({ browser }) => {
  const { page, goto, reference } = await newDraft(browser)
  await goto(`/bids/${reference}/q/why`)
  await page.evaluate(() => document.addEventListener('input', () => (document.body.dataset.typed = String(performance.now()))))
  await page.locator('#need').pressSequentially('Our streets are dark.')
  await expect(page.locator('form [role=status].save-state')).toHaveText(/\d\d:\d\d/)
  const waited = await page.evaluate(() => {
    const saves = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/save/'))
    return (saves.at(-1)?.startTime ?? Infinity) - Number(document.body.dataset.typed)
  })
  expect(waited).toBeLessThan(1_000)
  await goto(`/bids/${reference}/q/why`)
  await expect(page.locator('#need')).toHaveValue('Our streets are dark.')
})

test('two browsers that write at once both keep their text and see the other', async ({ browser }) => {
  const first = await newDraft(browser, noScript)
  const second = await sameSession(browser, first, noScript)
  const question = `/bids/${first.reference}/q/why`
  await first.goto(question)
  await second.goto(question)
  await first.page.locator('#need').fill('What the first browser wrote.')
  await saveForLater(first)
  await second.page.locator('#need').fill('What the second browser wrote.')
  await saveForLater(second)
  await expect(second.page.locator('[aria-labelledby=conflict-title]')).toContainText('What the first browser wrote.')
  await expect(second.page.locator('#need')).toHaveValue('What the second browser wrote.')
  await saveForLater(second)
  await first.goto(`/bids/${first.reference}/history/need`)
  await expect(first.main).toContainText('What the first browser wrote.')
  await expect(first.main).toContainText('What the second browser wrote.')
})

test('autosave says when the answer was changed in another browser', async ({ browser }) => {
  const first = await newDraft(browser)
  const second = await sameSession(browser, first)
  const question = `/bids/${first.reference}/q/why`
  await first.goto(question)
  await second.goto(question)
  await first.page.locator('#need').fill('Written first.')
  await saveForLater(first)
  await second.page.locator('#need').pressSequentially('Written second.')
  const form = second.page.locator('form[data-autosave]')
  await expect(form.locator('[role=status].save-state')).toHaveText((await form.getAttribute('data-conflict')) ?? '')
})

test('text posted after the session ended is put back after sign-in', async ({ browser }) => {
  const her = await newDraft(browser, noScript)
  const other = await sameSession(browser, her, noScript)
  await her.goto(`/bids/${her.reference}/q/why`)
  await other.goto('/account')
  await other.press(other.page.locator('.site-header__account button'))
  await her.page.locator('#need').fill('Typed while the session ended.')
  await saveForLater(her)
  expect(her.path()).toBe('/sign-in')
  await signInWithCode(her, 'hannah.whitworth@example.org')
  await her.press(her.main.locator('button[form^="send-"]').first())
  await her.goto(`/bids/${her.reference}/q/why`)
  await expect(her.page.locator('#need')).toHaveValue('Typed while the session ended.')
})

test('changing the language on a question keeps what was typed', async ({ browser }) => {
  const { page, goto, press, reference } = await newDraft(browser)
  await goto(`/bids/${reference}/q/why`)
  await page.locator('#need').fill('Typed in English, read in Urdu.')
  await press(page.locator('button[name="switchLanguage"][value="ur"]'))
  expect(new URL(page.url()).pathname).toBe(`/ur/bids/${reference}/q/why`)
  await expect(page.locator('#need')).toHaveValue('Typed in English, read in Urdu.')
})

test('an unreachable server: it says that nothing is saved yet, and saves when it is back', async ({ browser }) => {
  const { page, goto, reference } = await newDraft(browser)
  await goto(`/bids/${reference}/q/why`)
  const form = page.locator('form[data-autosave]')
  const status = form.locator('[role=status].save-state')
  await page.context().setOffline(true)
  await page.locator('#need').pressSequentially('Typed on a train.')
  await expect(status).toHaveText((await form.getAttribute('data-failed')) ?? '')
  await page.context().setOffline(false)
  await expect(status).toHaveText(/\d\d:\d\d/)
  const again = visit(await page.context().newPage())
  await again.goto(`/bids/${reference}/q/why`)
  await expect(again.page.locator('#need')).toHaveValue('Typed on a train.')
})

test('a mistake is shown first, with what was typed, and saved all the same', async ({ browser }) => {
  const { page, goto, press, main, reference } = await newDraft(browser)
  await goto(`/bids/${reference}/q/people`)
  await page.locator('[name="people.howMany"]').fill('ten or so')
  await press(main.locator('button.govuk-button[value="continue"]'))
  await expect(page.locator('.govuk-error-summary')).toBeFocused()
  await page.locator('.govuk-error-summary a').first().click()
  await expect(page.locator(':focus')).toHaveAttribute('name', /people/)
  await goto(`/bids/${reference}/q/people`)
  await expect(page.locator('[name="people.howMany"]')).toHaveValue('ten or so')
})
