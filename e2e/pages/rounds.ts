import { londonDay } from '../../app/features/funds/london-time'
import type { Language } from '../../app/i18n/languages'
import type { Visit } from './base'

export type Texts = Partial<Record<Language, string>>

const dayMs = 86_400_000

/** Types a text of the desk in these languages, and empties the others. */
export async function typeTexts({ page }: Visit, field: string, texts: Texts): Promise<void> {
  for (const language of ['en', 'pa', 'ur', 'pl'] as const) await page.locator(`[name="${field}.${language}"]`).fill(texts[language] ?? '')
}

/** Types a date some days after a moment, and its hour where one is asked for. */
export async function typeDay({ page }: Visit, field: string, from: Date, days: number, hour?: number): Promise<void> {
  const { day, month, year } = londonDay(new Date(from.getTime() + days * dayMs))
  for (const [part, value] of Object.entries({ day, month, year })) await page.locator(`[name="${field}.${part}"]`).fill(String(value))
  if (hour !== undefined) await page.locator(`[name="${field}.hour"]`).selectOption(String(hour))
}

/** Presses the button of the form on a page of the desk; where there are several, the last. */
export async function save({ press, main }: Visit): Promise<void> {
  await press(main.locator('form[method=post] .govuk-button').last())
}
