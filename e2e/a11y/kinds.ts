import type { Browser } from '@playwright/test'
import { localePath, type Language } from '../../app/i18n/languages'
import { origin, visit, type Visit } from '../pages/base'
import { fullDraft, newDraft } from '../pages/drafts'
import type { Kind } from './defect'

export type Places = { empty: Visit & { reference: string }; full: Visit & { reference: string } }

/** Two drafts of two people's groups: one with nothing in it, one with every answer. */
export async function makePlaces(browser: Browser): Promise<Places> {
  const phone = { viewport: { width: 360, height: 740 }, locale: 'en-GB' }
  return { empty: await newDraft(browser, phone), full: await fullDraft(browser, phone) }
}

/** Pages of the light form, one for each kind of question. */
export const questionPages = ['name', 'kind', 'contact', 'running', 'idea', 'why', 'people', 'where', 'when', 'costs', 'safety', 'risk'] as const

/** Opens a good page of a kind, freshly loaded. */
export async function openKind({ empty, full }: Places, kind: Kind, language: Language): Promise<Visit> {
  const on = (draft: Places['full'], path: string) => ({ draft, path: path.startsWith('/') ? path : `/bids/${draft.reference}/${path}` })
  const places: Record<Kind, ReturnType<typeof on>> = {
    fund: on(full, '/funds/safer-communities'),
    question: on(full, 'q/idea'),
    contact: on(full, 'q/contact'),
    choice: on(full, 'q/kind'),
    wrong: on(empty, 'q/idea'),
    check: on(full, 'check'),
    tasks: on(empty, `/bids/${empty.reference}`),
  }
  const { draft, path } = places[kind]
  const { page } = draft
  await page.goto(`${origin()}${localePath(language, path)}`)
  if (kind === 'wrong') await sendEmpty(draft)
  return visit(page, { language })
}

/** Presses "Save and continue" on the page as it is. */
export async function sendEmpty({ page }: Pick<Visit, 'page'>): Promise<void> {
  const loaded = page.waitForEvent('load')
  await page.locator('main button.govuk-button[value="continue"]').click()
  await loaded
}
