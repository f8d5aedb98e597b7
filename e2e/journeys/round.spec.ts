import { expect, test } from '@playwright/test'
import { moveDays, ownPortal } from '../own-portal'
import { visit, type Visit } from '../pages/base'
import { newDraft } from '../pages/drafts'
import { sampleFund } from '../pages/fund'
import { save, typeDay, typeTexts, type Texts } from '../pages/rounds'
import { sampleStaff } from '../pages/scoring'

ownPortal()

// Forty-five days on the sample's round has closed, so the new one is what visitors see.
const daysOn = 45
let today: Date
let round = ''
let pot = ''

const roundTitle = { en: 'Winter round', pa: 'ਸਰਦੀਆਂ ਦਾ ਗੇੜ', ur: 'سردیوں کا راؤنڈ', pl: 'Nabór zimowy' }
const potTitle = { en: 'Warm evenings', pa: 'ਨਿੱਘੀਆਂ ਸ਼ਾਮਾਂ', ur: 'گرم شامیں', pl: 'Ciepłe wieczory' }
/** Nobody has put it into Polish. */
const potSummary: Texts = { en: 'For clubs that open after dark.', pa: 'ਹਨੇਰੇ ਤੋਂ ਬਾਅਦ ਖੁੱਲ੍ਹਣ ਵਾਲੇ ਕਲੱਬਾਂ ਲਈ।', ur: 'ان کلبوں کے لیے جو اندھیرے کے بعد کھلتے ہیں۔' }

const link = ({ main }: Visit, ending: string) => main.locator(`a[href$="${ending}"]`).first()
const errors = ({ page }: Visit) => page.locator('.govuk-error-summary')

test('an officer copies a round, words it in four languages, is stopped where it breaks a rule, and opens it', async ({ browser }) => {
  test.setTimeout(240_000)
  const page = await (await browser.newContext()).newPage()
  today = await moveDays({ page }, daysOn)
  const joanna = await sampleStaff(browser, 'Joanna Priestley')
  await joanna.press(joanna.page.locator('.desk-nav a[href="/desk/rounds"]'))
  await joanna.press(joanna.main.locator('tbody a').filter({ hasText: /^9$/ }))
  await joanna.press(joanna.main.locator('a[href*="copy="]'))
  await expect(joanna.page.locator('#number')).toHaveValue('11')
  await joanna.page.locator('[name="opens.day"]').fill('31')
  await joanna.page.locator('[name="opens.month"]').fill('2')
  await save(joanna)
  await expect(errors(joanna)).toContainText('Enter a real date')
  await typeDay(joanna, 'opens', today, -1)
  await save(joanna)
  round = joanna.path()

  await joanna.press(link(joanna, '/edit'))
  await typeTexts(joanna, 'title', roundTitle)
  for (const [field, days, hour] of [['opens', -1, 9], ['closes', 21, 12], ['invited', 35, 12], ['fullCloses', 63, 12], ['decision', 120, 12]] as const) {
    await typeDay(joanna, field, today, days, hour)
  }
  await save(joanna)
  expect(joanna.path()).toBe(round)

  await joanna.press(joanna.main.locator('tbody th a').filter({ hasText: 'Small grants' }))
  pot = joanna.path()
  await typeTexts(joanna, 'title', potTitle)
  await typeTexts(joanna, 'summary', potSummary)
  await save(joanna)
  await joanna.press(link(joanna, '/texts'))
  await expect(joanna.main.locator('table').first()).toContainText('Polski')
  await expect(joanna.main.locator('table').last()).toContainText(roundTitle.ur)

  // Weights that come to 95.
  await joanna.goto(`${pot}/criteria`)
  await joanna.page.locator('[name="weight.value"]').fill('5')
  await save(joanna)
  await expect(errors(joanna)).toContainText('They come to less')
  await expect(joanna.page.locator('#weights')).toContainText('The weights come to 95.')
  await joanna.page.locator('[name="weight.need"]').fill('30')
  await save(joanna)
  expect(joanna.path()).toBe(round)

  // One question more than the light form may ask.
  await joanna.goto(`${pot}/questions`)
  await joanna.press(link(joanna, '/questions/new'))
  await typeTexts(joanna, 'label', { en: 'How do people get home?' })
  await joanna.page.locator('input[name=kind][value=longText]').check()
  await joanna.page.locator('#words').fill('150')
  await save(joanna)
  await joanna.goto(`${round}/open`)
  await expect(joanna.main).toContainText('Take out 1 of the questions. This form asks 13 and may ask 12.')
  await expect(joanna.main).toContainText(/Ask for \d+ words less/)
  await expect(joanna.main.locator('form[method=post]')).toHaveCount(0)
  await joanna.goto(`${pot}/questions`)
  await joanna.press(joanna.main.locator('button[value^="remove "]'))
  await joanna.goto(`${round}/preview?language=ur`)
  await expect(joanna.main.locator('[lang=ur][dir=rtl]')).toContainText(potTitle.ur)

  await joanna.goto(`${round}/open`)
  for (const box of (await joanna.main.locator('form[method=post] input[name=pots]').all()).slice(1)) await box.uncheck()
  await joanna.press(joanna.main.locator('form[method=post] .govuk-button'))
  expect(joanna.path()).toBe(round)
  await expect(joanna.main).not.toContainText('Only the desk can see this round.')
})

for (const language of ['en', 'pa', 'ur', 'pl'] as const) {
  test(`a visitor reads the round in ${language} with the words that were typed`, async ({ page }) => {
    const her = visit(page, { language, source: true })
    await her.goto(sampleFund)
    await expect(her.main).toContainText(roundTitle[language])
    await expect(her.main.locator('h2').first()).toHaveText(potTitle[language])
    const summary = her.main.locator('.govuk-body').filter({ hasText: potSummary[language] ?? potSummary.en! }).first()
    await expect(summary).toBeVisible()
    await expect(summary.locator('[lang=en][dir=ltr]')).toHaveCount(language === 'pl' ? 1 : 0)
  })
}

test('a published text is corrected with a note for all, and who edits meanwhile sees both versions', async ({ browser }) => {
  test.setTimeout(180_000)
  const joanna = await sampleStaff(browser, 'Joanna Priestley')
  const dev = await sampleStaff(browser, 'Dev Chauhan', { viewport: { width: 360, height: 740 } })
  await dev.goto(pot)
  await joanna.goto(pot)
  await typeTexts(joanna, 'summary', { ...potSummary, pl: 'Dla klubów otwartych po zmroku.' })
  await joanna.page.locator('[name="title.en"]').fill('Warm winter evenings')
  await save(joanna)
  await expect(errors(joanna)).toContainText('Say in English what you changed')
  await typeTexts(joanna, 'note', { en: 'We corrected the name.', ur: 'ہم نے نام درست کیا۔' })
  await save(joanna)
  expect(joanna.path()).toBe(round)

  await dev.page.locator('[name="title.en"]').fill('Warm nights')
  await dev.page.locator('[name="note.en"]').fill('A shorter name.')
  await save(dev)
  const both = dev.page.locator('#both tbody tr')
  await expect(both).toHaveCount(1)
  await expect(both).toContainText('Warm winter evenings')
  await expect(both).toContainText('Warm nights')
  // What only she changed is in his boxes now.
  await expect(dev.page.locator('[name="summary.pl"]')).toHaveValue('Dla klubów otwartych po zmroku.')
  await save(dev)
  expect(dev.path()).toBe(round)

  for (const [language, note] of [['en', 'We corrected the name.'], ['ur', 'ہم نے نام درست کیا۔'], ['pl', 'We corrected the name.']] as const) {
    const visitor = visit(await (await browser.newContext()).newPage(), { language, source: true })
    await visitor.goto(sampleFund)
    const line = visitor.main.locator('li').filter({ hasText: note })
    await expect(line).toBeVisible()
    await expect(line.locator('[lang=en]')).toHaveCount(language === 'pl' ? 1 : 0)
    await expect(visitor.main.locator('h2').first()).toHaveText(language === 'en' ? 'Warm nights' : potTitle[language])
  }
})

test('everyone gets more time, and who has not sent yet has a message', async ({ browser }) => {
  test.setTimeout(120_000)
  const hannah = await newDraft(browser)
  const joanna = await sampleStaff(browser, 'Joanna Priestley')
  await joanna.goto(`${round}/extend`)
  await typeDay(joanna, 'until', today, 20, 12)
  await typeTexts(joanna, 'note', { en: 'The round closes a week later.' })
  await save(joanna)
  await expect(errors(joanna)).toContainText('Choose a time after the closing time of now')
  await typeDay(joanna, 'until', today, 28, 12)
  await save(joanna)
  expect(joanna.path()).toBe(round)
  await hannah.goto('/messages')
  await hannah.press(hannah.main.locator('tbody a').filter({ hasText: 'You have more time to send your bid' }).first())
  await hannah.press(hannah.main.locator(`a[href$="/bids/${hannah.reference}"]`))
  const later = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' }).format(new Date(today.getTime() + 28 * 86_400_000))
  await expect(hannah.main).toContainText(later)
  await hannah.goto(sampleFund)
  await expect(hannah.main).toContainText('The round closes a week later.')
})
