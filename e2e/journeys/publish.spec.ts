import { expect, test, type Browser } from '@playwright/test'
import { ownPortal } from '../own-portal'
import { visit, type Visit } from '../pages/base'
import { answerEverything, checkAndSend, startForNewGroup } from '../pages/bid'
import { confirmDecision, declareNoInterest, recordDecision } from '../pages/desk'
import { checkYouCanApply, findFund, readAllQuestions, startFromFund } from '../pages/fund'
import { everythingFrom } from '../pages/reach'
import { beSample, sayName, signInWithCode } from '../pages/sign-in'
import { applicants, freshAddress } from '../people/applicant'

// Counts are compared: nobody else may publish meanwhile.
ownPortal()

const plain = { javaScriptEnabled: false }
const decision = { sum: '5000', reasons: 'A clear need, and a plan that fits it.', feedback: 'You showed the need well.' }

async function newcomer(browser: Browser): Promise<Visit> {
  return visit(await (await browser.newContext(plain)).newPage(), { source: true })
}

/** Somebody new to a public page: a browser that has it already may show it for some seconds more. */
async function reading(browser: Browser, path: string): Promise<Visit> {
  const reader = await newcomer(browser)
  await reader.goto(path)
  return reader
}

async function staff(browser: Browser, name: string): Promise<Visit> {
  const desk = visit(await (await browser.newContext({ ...plain, viewport: { width: 1280, height: 900 } })).newPage(), { source: true })
  await beSample(desk, name)
  return desk
}

/** A group of this name sends a bid and agrees to be named; one manager records that it gets £5,000. */
async function agreedOn(browser: Browser, group: string): Promise<{ reference: string; her: Visit; ruth: Visit }> {
  const her = await newcomer(browser)
  await findFund(her)
  await checkYouCanApply(her)
  await readAllQuestions(her)
  await startFromFund(her)
  await signInWithCode(her, freshAddress('publish'))
  await sayName(her, applicants.en.name)
  const reference = await startForNewGroup(her, group)
  await answerEverything(her, { ...applicants.en, group })
  await checkAndSend(her, applicants.en)
  await her.goto(`/bids/${reference}`)
  await her.press(her.main.locator('a[href$="/publicity"]'))
  for (const field of ['name', 'photo', 'event']) await her.main.locator(`input[name=${field}][value=yes]`).check()
  await her.press(her.main.locator('form#publicity .govuk-button'))
  await expect(her.main.locator('.govuk-notification-banner')).toBeVisible()
  const ruth = await staff(browser, 'Ruth Ackroyd')
  await recordDecision(ruth, reference, decision)
  return { reference, her, ruth }
}

/** Makes the award ready; its public reference. */
async function makeReady(desk: Visit, reference: string, words: { title: string; description: string }): Promise<string> {
  await declareNoInterest(desk)
  await desk.goto('/desk/publish')
  await desk.press(desk.main.locator(`a[href$="/desk/publish/${reference}"]`))
  await desk.page.locator('#title').fill(words.title)
  await desk.page.locator('#description').fill(words.description)
  await desk.press(desk.main.locator('button[value=save]'))
  await desk.press(desk.main.locator('button[value=ready]'))
  await expect(desk.main.locator('.govuk-error-summary')).toHaveCount(0)
  return /AWD-[2-9A-Y]{10}/.exec(await desk.main.innerText())?.[0] ?? ''
}

const publicPages = ['/', '/awards', '/directory', '/open-data', '/sitemap.xml']

/** Whether some public page says the word. */
async function saidIn({ page }: Visit, word: string): Promise<string[]> {
  const pages = await everythingFrom({ page }, [...publicPages, `/awards?q=${encodeURIComponent(word)}`, `/directory?q=${encodeURIComponent(word)}`])
  // What was typed into a search stands in its box and its address.
  return pages.filter(({ path, text }) => !path.includes('q=') && text.toLowerCase().includes(word.toLowerCase())).map(({ path }) => path)
}

test('an award is prepared, comes out when its group is told, is corrected, and withdrawn', async ({ browser }) => {
  test.setTimeout(420_000)
  const group = `Quarry Kites ${freshAddress('g').slice(0, 8)}`
  const { reference, ruth } = await agreedOn(browser, group)
  const samir = await staff(browser, 'Samir Qureshi')
  await confirmDecision(samir, reference)
  const award = await makeReady(samir, reference, { title: 'Kites on Fridays', description: 'Young people build kites and fly them together.' })
  const first = await reading(browser, `/awards/${award}`)
  await expect(first.main).toContainText('Kites on Fridays')
  await expect(first.main).toContainText('£5,000')

  await declareNoInterest(ruth)
  await ruth.goto(`/desk/publish/${reference}`)
  await ruth.page.locator('#title').fill('Kites every Friday')
  await ruth.page.locator('#what').fill('The title was wrong.')
  await ruth.press(ruth.main.locator('button[value=correct]'))
  const second = await reading(browser, `/awards/${award}`)
  await expect(second.main).toContainText('Kites every Friday')
  await expect(second.main).toContainText('The title was wrong.')

  await ruth.goto(`/desk/publish/${reference}`)
  await ruth.page.locator('#why').fill('The group gave the money back.')
  await ruth.press(ruth.main.locator('button[value=withdraw]'))
  const reader = await reading(browser, `/awards/${award}`)
  await expect(reader.main).toContainText('The group gave the money back.')
  await expect(reader.main).not.toContainText('Kites every Friday')
  await expect(reader.main).not.toContainText('£5,000')
})

test('a refuge that is funded cannot be found: not by name, number, place, total or its earlier page', async ({ browser }) => {
  test.setTimeout(420_000)
  const name = `Hawthorncroft ${freshAddress('r').slice(0, 6)} Refuge`
  const { reference } = await agreedOn(browser, name)
  const samir = await staff(browser, 'Samir Qureshi')
  await confirmDecision(samir, reference)
  await samir.goto(`/desk/policies?q=${encodeURIComponent(name)}`)
  await samir.press(samir.main.locator('table').first().locator('a').first())
  const before = await (await reading(browser, '/awards')).main.innerText()
  await samir.main.locator('form:has(button[value=tighten]) input[name=place][value=withheld]').check()
  await samir.main.locator('form:has(button[value=tighten]) input[name=name][value=withheld]').check()
  await samir.page.locator('#why').fill('Nobody may find it.')
  await samir.press(samir.main.locator('button[value=tighten]'))
  const award = await makeReady(samir, reference, { title: 'A safer home', description: 'Rooms and advice.' })
  const reader = await reading(browser, '/awards')
  expect(await reader.main.innerText()).toBe(before)
  expect((await reader.goto(`/awards/${award}`)).status()).toBe(404)
  for (const word of ['Hawthorncroft', award, reference]) expect(await saidIn(reader, word)).toEqual([])
  await samir.goto('/desk/publish')
  await expect(samir.main.locator('tr').filter({ hasText: reference })).toContainText('the name is kept back')
})
