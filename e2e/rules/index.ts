import type { Page } from '@playwright/test'
import { formRules } from './form-rules'
import { frameRules } from './frame-rules'
import { linkRules } from './link-rules'
import { lookRules } from './look-rules'
import { domTools, type Given } from './rule'
import { wordRules } from './word-rules'

export const pageRules = [...frameRules, ...formRules, ...wordRules, ...linkRules, ...lookRules]

/** Which rule was broken, and how. */
export type Fault = { rule: string; what: string }

/** Runs every rule of ours on the page as it stands. Works without script in the page, too. */
export async function findFaults(page: Page, given: Given): Promise<Fault[]> {
  await settled(page)
  const calls = pageRules.map(({ id, find }) => `[${JSON.stringify(id)}, (${find.toString()})(given, dom)]`)
  const program = `(() => { const given = ${JSON.stringify(given)}; const dom = (${domTools.toString()})(); return [${calls.join(',\n')}] })()`
  const found = await page.evaluate<[string, string[]][]>(program)
  return found.flatMap(([rule, lines]) => lines.map((what) => ({ rule, what })))
}

/** The browser moves the focus to the summary with its next frame, which may come after the page has loaded. */
async function settled(page: Page): Promise<void> {
  const moved = () => page.evaluate(() => {
    const summary = document.querySelector('.govuk-error-summary')
    return summary === null || document.activeElement === summary
  })
  for (let tries = 0; tries < 20 && !(await moved()); tries += 1) await new Promise((next) => setTimeout(next, 50))
}
