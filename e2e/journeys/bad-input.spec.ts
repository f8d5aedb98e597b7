import { expect, test } from '@playwright/test'
import { saveAndContinue } from '../pages/bid'
import { fullDraft, newDraft, send } from '../pages/drafts'

const noScript = { javaScriptEnabled: false }
const summary = '.govuk-error-summary'

test('nothing typed at all: every question says what to do', async ({ browser }) => {
  const draft = await newDraft(browser, noScript)
  const { goto, main, page, reference } = draft
  const said = new Set<string>()
  for (const id of ['kind', 'contact', 'running', 'idea', 'why', 'plan', 'people', 'joining', 'where', 'when', 'change', 'costs', 'safety', 'risk']) {
    await goto(`/bids/${reference}/q/${id}`)
    await saveAndContinue(draft)
    expect(page.url(), `the page “${id}” stays`).toContain(`/q/${id}`)
    for (const text of await main.locator(`${summary} a`).allInnerTexts()) said.add(text)
  }
  expect(said.size, 'each mistake has a sentence of its own').toBeGreaterThanOrEqual(18)
})

test('an answer of 20,000 words is shown back whole, with how many are too many', async ({ browser }) => {
  const draft = await newDraft(browser, noScript)
  const long = 'słowo '.repeat(20_000).trim()
  await draft.goto(`/bids/${draft.reference}/q/why`)
  await draft.page.locator('#need').evaluate((box: HTMLTextAreaElement, text) => (box.value = text), long)
  await saveAndContinue(draft)
  await expect(draft.main.locator(summary)).toContainText('150')
  expect((await draft.page.locator('#need').inputValue()).length).toBe(long.length)
})

test('an answer of 2 MB is told to be too long, in the reader’s language', async ({ browser }) => {
  const draft = await newDraft(browser, noScript)
  const { page, main, reference } = draft
  await page.goto(page.url().replace(/\/bids\/.*/, `/ur/bids/${reference}/q/why`))
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  // Beside the box, not in it: laying out a million letters takes longer than any test should.
  await page.locator('form#answers').evaluate((form: HTMLFormElement) => {
    const field = document.createElement('input')
    Object.assign(field, { type: 'hidden', name: 'need', value: 'لفظ '.repeat(300_000) })
    form.append(field)
    HTMLFormElement.prototype.submit.call(form)
  })
  expect((await answered).status()).toBe(413)
  await page.waitForLoadState()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ur')
  await expect(main.locator('h1')).toBeVisible()
  expect(await main.locator('p').count(), 'it says what to do').toBeGreaterThan(2)
  await draft.check()
})

test('emoji and joined letters stay; marks that turn text around do not', async ({ browser }) => {
  const draft = await fullDraft(browser, noScript)
  const typed = 'Family 👨‍👩‍👧‍👦, Urdu ایک\u200Cساتھ, Zażółć \u202Eevil\u202C text \u2066hidden\u2069'
  await draft.goto(`/bids/${draft.reference}/q/why`)
  await draft.page.locator('#need').fill(typed)
  await saveAndContinue(draft)
  await send(draft)
  await draft.goto(`/bids/${draft.reference}/print`)
  const shown = await draft.main.innerText()
  expect(shown).toContain('👨‍👩‍👧‍👦')
  expect(shown).toContain('ایک\u200Cساتھ')
  expect(shown).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/)
})

const sums: [string, boolean][] = [
  ['£1,000', true], ['1000.50', true], ['١٠٠٠', true], ['੧੦੦੦', true], [' 1 000 ', true],
  ['£1,000.999', false], ['ten pounds', false], ['-500', false], ['99999999999999999999', false], ['1.000,50', false], ['0', false], ['1e3', false],
]
test('a budget takes sums as people write them, and says what is wrong with others', async ({ browser }) => {
  const draft = await newDraft(browser, noScript)
  const { page, goto, main, reference, path } = draft
  for (const [sum, fine] of sums) {
    await goto(`/bids/${reference}/q/costs`)
    await page.locator('[name="budget[0].category"]').selectOption('venue')
    await page.locator('[name="budget[0].what"]').fill('A hall')
    await page.locator('[name="budget[0].pence"]').fill(sum)
    await saveAndContinue(draft)
    expect(path().endsWith('/q/costs'), `${sum} is ${fine ? 'taken' : 'refused'}`).toBe(!fine)
    if (fine) continue
    await expect(main.locator(`${summary} a`)).toHaveCount(1)
    await expect(page.locator('[name="budget[0].pence"]')).toHaveValue(sum)
  }
})

test('days that do not exist and ends before the start are refused', async ({ browser }) => {
  const draft = await newDraft(browser, noScript)
  const { page, goto, main, reference } = draft
  const year = new Date().getFullYear() + 1
  const tries: [string, string][] = [
    [`31 2 ${year}`, `1 9 ${year}`], [`1 13 ${year}`, `1 9 ${year}`], [`1 9 ${year}`, `1 6 ${year}`], [`1 6 ${year}`, `1 9 ${year + 9}`], ['next May', ''],
  ]
  for (const dates of tries) {
    await goto(`/bids/${reference}/q/when`)
    for (const [index, part] of ['start', 'end'].entries()) {
      const typed = (dates[index] ?? '').split(' ')
      for (const [at, name] of ['day', 'month', 'year'].entries()) await page.locator(`[name="dates.${part}.${name}"]`).fill(typed[at] ?? '')
    }
    await saveAndContinue(draft)
    expect(await main.locator(`${summary} a`).count(), dates.join(' to ')).toBeGreaterThan(0)
  }
})

test('wrong and look-alike register numbers are told apart', async ({ browser }) => {
  const draft = await newDraft(browser, noScript)
  const { page, goto, main, reference } = draft
  await goto(`/bids/${reference}/q/kind`)
  await page.locator('input[name="groupKind"][value="cio"]').check()
  await saveAndContinue(draft)
  const said = new Set<string>()
  for (const [register, number] of [['charity', '12O4567'], ['charity', 'SC012345'], ['charity', '12'], ['charity', 'none'], ['company', '1234567O'], ['company', '12'], ['company', 'AB']]) {
    await goto(`/bids/${reference}/q/numbers`)
    await page.locator(`[name="groupNumbers.charity"]`).fill(register === 'charity' ? number! : '')
    await page.locator(`[name="groupNumbers.company"]`).fill(register === 'company' ? number! : '')
    await saveAndContinue(draft)
    await expect(main.locator(`${summary} a`), `${register} ${number}`).toHaveCount(1)
    said.add(await main.locator(`${summary} a`).innerText())
    await expect(page.locator(`[name="groupNumbers.${register}"]`)).toHaveValue(number!)
  }
  expect(said.size).toBe(7)
})
