import { expect, test } from '@playwright/test'
import { londonDay } from '../../app/features/funds/london-time'
import { ownPortal } from '../own-portal'
import type { Visit } from '../pages/base'
import { enterPaper, typePaper } from '../pages/paper'
import { sampleStaff } from '../pages/scoring'
import { applicants } from '../people/applicant'

ownPortal()

const hourMs = 3_600_000
let reference = ''

/** An officer writes down what came for the person of a paper bid. */
async function takeDown(officer: Visit, kind: string, said: string, at: Date): Promise<void> {
  const { page, press, main } = officer
  await officer.goto(`/desk/paper/${reference}`)
  await press(main.locator(`a[href$="/${reference}/${kind}"]`))
  await press(main.locator('form .govuk-button').first())
  await expect(page.locator('.govuk-error-summary li')).toHaveCount(3)
  const { day, month, year } = londonDay(at)
  const time = at.toLocaleTimeString('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' })
  for (const [name, value] of Object.entries({ said, 'received.day': day, 'received.month': month, 'received.year': year, 'received.time': time })) {
    await page.locator(`main [name="${name}"]`).fill(String(value))
  }
  await page.locator('input[name=how][value=letter]').check()
  await press(main.locator('form .govuk-button').first())
  await expect(main.locator('.govuk-error-summary')).toHaveCount(0)
}

test('a paper that changed before closing is typed over the first', async ({ browser }) => {
  test.setTimeout(240_000)
  const joanna = await sampleStaff(browser, 'Joanna Priestley')
  reference = await enterPaper(joanna, applicants.pl, new Date(Date.now() - 24 * hourMs))
  await typePaper(joanna, reference, applicants.pl)
  await takeDown(joanna, 'change', 'Prosimy o mniej', new Date(Date.now() - hourMs))
  await expect(joanna.main.locator('table')).toContainText('Prosimy o mniej')
  await joanna.press(joanna.main.locator(`a[href$="/bids/${reference}"]`))
  await joanna.press(joanna.main.locator('a[href$="/check"]').first())
  await joanna.press(joanna.page.locator('form#send .govuk-button'))
  await expect(joanna.main.locator('tbody tr').filter({ hasText: reference })).toContainText('Sent')
})

test('she takes it back by letter once a second officer agrees', async ({ browser }) => {
  test.setTimeout(180_000)
  const [joanna, dev] = [await sampleStaff(browser, 'Joanna Priestley'), await sampleStaff(browser, 'Dev Chauhan')]
  await takeDown(joanna, 'withdraw', 'Nie damy rady', new Date(Date.now() - 60_000))
  await expect(joanna.main.locator('button[value=takeBack]')).toHaveCount(0)
  await dev.goto(`/desk/paper/${reference}`)
  await expect(dev.main).toContainText('Nie damy rady')
  await dev.press(dev.main.locator('button[value=takeBack]'))
  await expect(dev.main).toContainText('Agreed by Dev Chauhan')
  await dev.goto('/desk/paper')
  await expect(dev.main.locator('tbody tr').filter({ hasText: reference })).toContainText('Taken back')
})
