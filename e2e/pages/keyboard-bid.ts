import { expect } from '@playwright/test'
import { answersOf } from '../people/answers'
import type { Applicant } from '../people/applicant'
import type { Keys } from './keyboard'

/** Every task of the list by keys, each until the list is back. @returns the question pages, in order */
export async function answerEverythingByKeys(her: Keys, applicant: Applicant): Promise<string[]> {
  const list = her.path()
  const links = her.page.locator('main .govuk-task-list__link')
  const pages: string[] = []
  for (let task = 1; task <= (await links.count()); task += 1) {
    await her.press(`main li:nth-child(${task} of .govuk-task-list__item) .govuk-task-list__link`)
    for (; her.path() !== list && pages.length < 40;) {
      pages.push(her.path().split('/q/')[1] ?? '')
      await fillByKeys(her, applicant)
      await her.press('main button[value=continue]')
    }
  }
  return pages
}

async function fillByKeys({ page, path, type, choose, tick, pick }: Keys, applicant: Applicant): Promise<void> {
  const id = path().split('/q/')[1] ?? ''
  const known = answersOf(applicant)[id]
  if (!known) throw new Error(`Nobody taught the applicants to fill the page “${id}”`)
  for (const [name, answer] of Object.entries(known)) {
    const control = `main [name="${name}"]`
    const kind = await page.locator(control).first().evaluate((one) => (one instanceof HTMLInputElement ? one.type : one.tagName.toLowerCase()))
    for (const value of [answer].flat()) {
      if (kind === 'radio') await choose(name, value)
      else if (kind === 'checkbox') await tick(name, value)
      else if (kind === 'select') await pick(control, value)
      else await type(control, value)
    }
    if (typeof answer === 'string') await expect(page.locator(control)).toHaveValue(answer)
  }
}
