import { expect, type Browser, type BrowserContextOptions, type Page } from '@playwright/test'
import type { Language } from '../../app/i18n/languages'
import { visit, type Visit } from './base'
import { saveAndContinue, taskLinks } from './bid'
import { beSample } from './sign-in'

/** An answer as typed: a text, what is ticked, parts by name, or rows of parts. */
export type Draft = string | readonly string[] | { readonly [part: string]: Draft } | readonly { readonly [part: string]: Draft }[]

/** Fills one question by the names of its controls, adding rows where there are fewer than the answer has. */
async function put(visit: Visit, name: string, answer: Draft): Promise<void> {
  const { page } = visit
  if (typeof answer === 'string') {
    const control = page.locator(`main [name="${name}"]`)
    const kind = await control.first().evaluate((one) => (one instanceof HTMLSelectElement ? 'select' : one instanceof HTMLInputElement ? one.type : 'text'))
    if (kind === 'select') await control.selectOption(answer)
    else if (kind === 'radio') await page.locator(`main [name="${name}"][value="${answer}"]`).check()
    else await control.fill(answer)
    return
  }
  if (!Array.isArray(answer)) {
    for (const [part, value] of Object.entries(answer as Record<string, Draft>)) await put(visit, `${name}.${part}`, value)
    return
  }
  for (const [index, value] of answer.entries()) {
    if (typeof value === 'string') {
      const box = page.locator(`main [name="${name}"][value="${value}"]`)
      if (!(await box.isChecked())) await box.check()
      continue
    }
    for (const [part, typed] of Object.entries(value as Record<string, Draft>)) {
      const field = `${name}[${index}].${part}`
      // The year of a one-year project is not asked.
      if (await page.locator(`main [name="${field}"]:not([type=hidden]), main [name^="${field}."]`).count()) await put(visit, field, typed)
    }
  }
}

/** The ids of the questions on the page she is on. */
async function asked({ page }: Visit): Promise<string[]> {
  return page.locator('main input[name^="version."]').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).name.slice('version.'.length)))
}

/** Answers one page; files are chosen and uploaded. @returns how many of its questions were filled in already */
async function answerPage(visit: Visit, answers: Record<string, Draft>, files: Record<string, { name: string; body: Buffer }>): Promise<void> {
  const { page, press, main } = visit
  for (const question of await asked(visit)) {
    const file = files[question]
    if (file) {
      await main.locator(`input[type=file][name="${question}"]`).setInputFiles({ name: file.name, mimeType: 'application/pdf', buffer: file.body })
      await press(main.locator(`button[value="upload.${question}"]`))
      await expect(main).toContainText(file.name)
      continue
    }
    const answer = answers[question]
    if (answer === undefined) throw new Error(`Nobody knows an answer to “${question}”`)
    await addRows(visit, question, answer)
    await put(visit, question, answer)
  }
  await saveAndContinue(visit)
  await expect(page.locator('main .govuk-error-summary'), `${visit.path()} takes its answers`).toHaveCount(0)
}

async function addRows({ page, press, main }: Visit, question: string, answer: Draft): Promise<void> {
  if (!Array.isArray(answer) || typeof answer[0] === 'string') return
  const rows = () => page.locator(`main [name^="${question}["]`).evaluateAll((all) => new Set(all.map((one) => /\[(\d+)\]/.exec((one as HTMLInputElement).name)?.[1])).size)
  for (let more = 0; (await rows()) < answer.length && more < 10; more += 1) await press(main.locator('button[value="addLine"]'))
}

type Files = Record<string, { name: string; body: Buffer }>

/** Goes through every task of a staged form in order. @param seen is called on each page before it is answered */
export async function answerStage(visit: Visit, answers: Record<string, Draft>, files: Files = {}, seen?: (page: Page) => Promise<void>): Promise<void> {
  for (let task = 0; (await taskLinks(visit).count()) > task; task += 1) {
    await visit.press(taskLinks(visit).nth(task))
    for (let pages = 0; visit.path().includes('/q/') && pages < 15; pages += 1) {
      await seen?.(visit.page)
      await answerPage(visit, answers, files)
    }
  }
  await expect(visit.main.locator('a[href$="/check"].govuk-button')).toBeVisible()
}

/** Checks all answers and sends. */
export async function sendStage(visit: Visit): Promise<void> {
  await visit.press(visit.main.locator('a[href$="/check"]').first())
  await visit.press(visit.page.locator('form#send .govuk-button'))
  expect(visit.path()).toMatch(/\/sent$/)
}

/** Somebody of a sample group in a browser of her own. */
export async function sampleApplicant(browser: Browser, name: string, language: Language, context: BrowserContextOptions = {}): Promise<Visit> {
  const her = visit(await (await browser.newContext(context)).newPage(), { language, source: true })
  await beSample(her, name)
  return her
}

/** She starts a bid of her own group to the larger pot from the page of its fund, and skips what we could do differently. @returns the reference */
export async function beginStaged(her: Visit): Promise<string> {
  await her.goto('/funds/safer-communities')
  await her.press(her.main.locator('a[href$="/safer-communities/larger"]').first())
  await her.press(her.main.locator('a[href*="/bids/start"]').first())
  await her.main.locator('input[name=group]').first().check()
  await her.press(her.main.locator('form#start .govuk-button'))
  await her.press(her.main.locator('form#adjustments a.govuk-link'))
  return her.path().split('/')[2] ?? ''
}
