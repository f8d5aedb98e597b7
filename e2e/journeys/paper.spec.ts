import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { moveDays, ownPortal } from '../own-portal'
import { confirmDecision, recordDecision } from '../pages/desk'
import { enterPaper, lettersOf, typePaper } from '../pages/paper'
import { post } from '../pages/questions'
import { sampleStaff } from '../pages/scoring'
import { applicants } from '../people/applicant'
import { root } from '../world'

ownPortal()

const dayMs = 86_400_000
const words = <T>(namespace: string) => JSON.parse(readFileSync(`${root}/locales/ur/${namespace}.json`, 'utf8')) as T
const { outcome } = words<{ outcome: Record<string, string> }>('bids')
const messages = words<{ outcomeReady: { subject: string } }>('messages')

/** How many sheets Chromium's PDF has. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

test('a form in Urdu is typed in for somebody without e-mail, decided by two others, and answered by a letter', async ({ browser }) => {
  test.setTimeout(300_000)
  const writer = applicants.ur
  const joanna = await sampleStaff(browser, 'Joanna Priestley')
  const reference = await enterPaper(joanna, writer, new Date(Date.now() - dayMs))
  await typePaper(joanna, reference, writer)
  await expect(joanna.main.locator('tbody tr').filter({ hasText: reference })).toContainText('Sent')

  // Whoever typed it neither reads it as staff nor scores nor decides it.
  for (const path of ['', '/decision', '/scores']) expect((await joanna.goto(`/desk/bids/${reference}${path}`)).status(), path).toBe(404)
  await joanna.goto('/desk/bids')
  await expect(joanna.main).not.toContainText(reference)
  for (const path of ['/decision', '/scores']) {
    expect([403, 404, 422]).toContain((await post(joanna.page, `/desk/bids/${reference}${path}`, [['act', 'record'], ['outcome', 'awarded'], ['amount', '500']])).status())
  }

  const [ruth, samir] = [await sampleStaff(browser, 'Ruth Ackroyd'), await sampleStaff(browser, 'Samir Qureshi')]
  await recordDecision(ruth, reference, { sum: '7000', reasons: 'It meets the plan.', feedback: 'A clear need.', feedbackOwn: writer.feedback })
  await confirmDecision(samir, reference)

  const letters = await lettersOf(ruth, reference, 2)
  await ruth.press(letters.filter({ hasText: 'decided' }).locator('a'))
  const letter = ruth.main.locator('.letter[lang=ur][dir=rtl]')
  const read = [outcome.awarded!, outcome.awardedText!, '£7,000', writer.feedback ?? '']
  for (const part of [writer.name, writer.address.postcode, reference, messages.outcomeReady.subject, ...read]) await expect(letter).toContainText(part)
  const address = ruth.path()

  await ruth.page.emulateMedia({ media: 'print' })
  await expect(letter).toBeVisible()
  for (const shown of ['header', 'footer', '.desk-nav', 'main a', 'button', 'h1', '.govuk-skip-link']) {
    for (const one of await ruth.page.locator(shown).all()) await expect(one, `${shown} is not printed`).toBeHidden()
  }
  expect(pagesOf(await ruth.page.pdf({ format: 'A4' }))).toBeLessThan(3)
  await ruth.page.emulateMedia({ media: null })
  await ruth.press(ruth.main.locator('button[value=printed]'))
  expect(ruth.path()).toBe(address)
  await ruth.press(ruth.main.locator('button[value=posted]'))
  await expect(letters.filter({ hasText: 'decided' })).toContainText(/Posted .* by Ruth Ackroyd/)

  // The receipt has the bid as typed, for an officer with a telephone in her hand too.
  const dev = await sampleStaff(browser, 'Dev Chauhan', { viewport: { width: 360, height: 740 } })
  await dev.goto('/desk/letters')
  await dev.press(dev.main.locator('tbody tr').filter({ hasText: reference }).filter({ hasText: 'We have your bid' }).locator('a'))
  await expect(dev.main).toContainText('You have not said yet')
  await expect(dev.main).not.toContainText(writer.project.name)
})

test('what came in time and was typed after closing counts once a second officer has compared it', async ({ browser }) => {
  test.setTimeout(300_000)
  const writer = applicants.en
  const before = await sampleStaff(browser, 'Joanna Priestley')
  const received = new Date(Date.now() - dayMs)
  await moveDays(before, 30)
  const joanna = await sampleStaff(browser, 'Joanna Priestley')
  const reference = await enterPaper(joanna, writer, received)
  await typePaper(joanna, reference, writer)
  await expect(joanna.main.locator('.govuk-notification-banner')).toContainText('A second officer must check')
  await joanna.goto(`/desk/paper/${reference}`)
  await expect(joanna.main.locator('button[value=confirm]')).toHaveCount(0)
  expect((await post(joanna.page, `/desk/paper/${reference}`, [['do', 'confirm']])).status()).toBe(422)

  const dev = await sampleStaff(browser, 'Dev Chauhan')
  await dev.goto('/desk/paper')
  await expect(dev.main.locator('tbody tr').filter({ hasText: reference })).toContainText('Needs you to check it')
  await dev.press(dev.main.locator(`a[href$="/desk/paper/${reference}"]`))
  await expect(dev.main).not.toContainText(writer.project.name)
  expect((await post(dev.page, `/desk/paper/${reference}`, [['do', 'confirm']])).status()).toBe(422)
  await dev.press(dev.main.locator('button[value=declare]'))
  await expect(dev.main).toContainText(writer.project.name)
  await dev.press(dev.main.locator('button[value=confirm]'))
  await expect(dev.main.locator('.govuk-notification-banner')).toContainText(reference)
  expect((await dev.goto(`/desk/bids/${reference}`)).status()).toBe(200)
  await dev.press((await lettersOf(dev, reference, 1)).locator('a'))
  await expect(dev.main.locator('.letter__copy')).toContainText(writer.project.name)
})

test('what came after closing is not begun', async ({ browser }) => {
  const joanna = await sampleStaff(browser, 'Joanna Priestley')
  const { page, press, main } = joanna
  await joanna.goto('/desk/paper/new')
  const at = new Date(Date.now() + 29 * dayMs)
  const typed = {
    name: 'Late Writer', address: '1 Late Lane', groupName: 'Late Group', agreedHow: 'By phone',
    'received.day': at.getUTCDate(), 'received.month': at.getUTCMonth() + 1, 'received.year': at.getUTCFullYear(), 'received.time': '9:00',
  }
  for (const [name, value] of Object.entries(typed)) await page.locator(`main [name="${name}"]`).fill(String(value))
  await page.locator('input[name=language][value=en]').check()
  await page.locator('#pot').selectOption({ index: 1 })
  await press(main.locator('form .govuk-button'))
  await expect(page.locator('.govuk-error-summary')).toContainText('The paper came after this fund closed. It cannot count')
  await expect(page.locator('[name=agreedHow]')).toHaveValue('By phone')
})
