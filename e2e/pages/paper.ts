import { expect, type Locator } from '@playwright/test'
import { londonDay } from '../../app/features/funds/london-time'
import type { Applicant } from '../people/applicant'
import type { Visit } from './base'
import { answerEverything } from './bid'

const londonClock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' })
const scan = Buffer.from('%PDF-1.7\n% a form filled in by hand\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n')

/** An officer writes down whose paper it is, for which pot, when it came and how its writer agreed. @returns the reference */
export async function enterPaper(officer: Visit, writer: Applicant, received: Date, pot = 'Small grants'): Promise<string> {
  const { page, press, main } = officer
  await officer.press(page.locator('.desk-nav a[href="/desk/paper"]'))
  await press(main.locator('a[href$="/desk/paper/new"]'))
  await press(main.locator('form .govuk-button'))
  await expect(page.locator('.govuk-error-summary li')).toHaveCount(7)
  const { day, month, year } = londonDay(received)
  const typed = {
    name: writer.name, address: `${writer.address.line1}\n${writer.address.town}\n${writer.address.postcode}`, phone: writer.phone, groupName: writer.group,
    'received.day': day, 'received.month': month, 'received.year': year, 'received.time': londonClock.format(received), agreedHow: 'Signed the form',
  }
  for (const [name, value] of Object.entries(typed)) await page.locator(`main [name="${name}"]`).fill(String(value))
  await page.locator(`input[name=language][value=${writer.language}]`).check()
  const light = page.locator('#pot option').filter({ hasText: pot }).first()
  await page.locator('#pot').selectOption(await light.getAttribute('value'))
  await page.locator('#scan').setInputFiles({ name: 'form.pdf', mimeType: 'application/pdf', buffer: scan })
  await press(main.locator('form .govuk-button'))
  await expect(main).toContainText(writer.name)
  await expect(main).toContainText('form.pdf')
  return officer.path().split('/').at(-1) ?? ''
}

/** She types in the answers, in the language of the paper, and sends: back to her list. */
export async function typePaper(officer: Visit, reference: string, writer: Applicant): Promise<void> {
  await officer.goto(`/desk/paper/${reference}`)
  await officer.press(officer.main.locator(`a[href$="/bids/${reference}"]`))
  await expect(officer.main.locator('.govuk-inset-text').first()).toContainText(writer.name)
  await answerEverything(officer, writer)
  await officer.press(officer.main.locator('a[href$="/check"]').first())
  await officer.press(officer.page.locator('form#send .govuk-button'))
  expect(officer.path()).toBe('/desk/paper')
  await expect(officer.main.locator('.govuk-notification-banner')).toContainText(reference)
}

/** The letters about a bid, once the mail has been gone through. */
export async function lettersOf(staff: Visit, reference: string, count: number): Promise<Locator> {
  const letters = staff.main.locator('tbody tr').filter({ hasText: reference })
  await expect(async () => {
    await staff.goto('/desk/letters')
    expect(await letters.count()).toBe(count)
  }).toPass({ timeout: 20_000 })
  return letters
}
