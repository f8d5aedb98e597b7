import { expect, type Browser } from '@playwright/test'
import type { Visit } from './base'
import { post } from './questions'
import { save, typeDay, typeTexts, type Texts } from './rounds'

const dayMs = 86_400_000

/** A clock that goes on by days; who was signed in before may not be after. */
export type Clock = { today: () => Date; goOn: (browser: Browser, days: number) => Promise<void> }

export function clock(): Clock {
  let days = 0
  return {
    today: () => new Date(Date.now() + days * dayMs),
    goOn: async (browser, more) => {
      const context = await browser.newContext()
      expect((await post(await context.newPage(), '/dev/clock', [['hours', String(more * 24)]])).status()).toBe(303)
      await context.close()
      days += more
    },
  }
}

/** Days from today to each date of a round, and its hour. */
export type Dates = Readonly<Record<'opens' | 'closes' | 'invited' | 'fullCloses' | 'decision', readonly [days: number, hour: number]>>

/** An officer copies the open round of the sample, gives it a title and dates, and has it announced together. @returns the path of its page */
export async function copyRound(officer: Visit, today: Date, { title, dates }: { title: Texts; dates: Dates }): Promise<string> {
  const { page, press, main } = officer
  await officer.goto('/desk/rounds')
  await press(main.locator('tbody a').filter({ hasText: /^9$/ }))
  await press(main.locator('a[href*="copy="]'))
  await typeDay(officer, 'opens', today, dates.opens[0])
  await save(officer)
  const round = officer.path()
  await press(main.locator('a[href$="/edit"]').first())
  await typeTexts(officer, 'title', title)
  for (const [field, [days, hour]] of Object.entries(dates)) await typeDay(officer, field, today, days, hour)
  await page.locator('input[name=announcement][value=together]').check()
  await save(officer)
  expect(officer.path()).toBe(round)
  return round
}

/** She words one pot of a draft round, and says when its projects may begin and must end. */
export async function wordPot(officer: Visit, named: string, texts: { title: Texts; summary: Texts }, from: Date, until: Date): Promise<void> {
  await officer.press(officer.main.locator('tbody th a').filter({ hasText: named }))
  await typeTexts(officer, 'title', texts.title)
  await typeTexts(officer, 'summary', texts.summary)
  await typeDay(officer, 'earliestStart', from, 0)
  await typeDay(officer, 'latestEnd', until, 0)
  await save(officer)
}

/** She opens a round with these pots, by their English titles. */
export async function openRound(officer: Visit, round: string, pots: readonly string[]): Promise<void> {
  await officer.goto(`${round}/open`)
  for (const item of await officer.main.locator('form[method=post] .govuk-checkboxes__item').all()) {
    const wanted = pots.includes((await item.locator('label').innerText()).trim())
    await item.locator('input[name=pots]').setChecked(wanted)
  }
  await save(officer)
  expect(officer.path()).toBe(round)
}
