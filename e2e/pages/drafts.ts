import type { Browser, BrowserContextOptions } from '@playwright/test'
import { applicants } from '../people/applicant'
import { visit, type Visit } from './base'
import { startForNewGroup } from './bid'
import { startPath } from './fund'
import { answerByPost } from './questions'
import { beSample } from './sign-in'

export type Draft = Visit & { reference: string; /** The group's name as typed. */ group: string }

export const hannah = 'Hannah Whitworth'
let groups = 0

/** A sample applicant with a new bid of a new group, on its task list. */
export async function newDraft(browser: Browser, context?: BrowserContextOptions, person = hannah): Promise<Draft> {
  const made = await browser.newContext(context)
  const her = visit(await made.newPage())
  await beSample(her, person)
  await her.goto(startPath)
  groups += 1
  const group = `Group ${process.pid}-${groups}`
  const reference = await startForNewGroup(her, group)
  return { ...her, reference, group }
}

/** The same with every question answered. */
export async function fullDraft(browser: Browser, context?: BrowserContextOptions): Promise<Draft> {
  const draft = await newDraft(browser, context)
  await answerByPost(draft.page, draft.reference, { ...applicants.en, group: `Beck Lane ${draft.reference}` })
  return draft
}

export async function send({ goto, press, page, reference }: Draft): Promise<void> {
  await goto(`/bids/${reference}/check`)
  await press(page.locator('form#send .govuk-button'))
}

/** Another browser of the same person, with the same session. */
export async function sameSession(browser: Browser, { page }: Visit, context?: BrowserContextOptions): Promise<Visit> {
  const other = await browser.newContext(context)
  await other.addCookies(await page.context().cookies())
  return visit(await other.newPage())
}
