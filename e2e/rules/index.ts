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
  const calls = pageRules.map(({ id, find }) => `[${JSON.stringify(id)}, (${find.toString()})(given, dom)]`)
  const program = `(() => { const given = ${JSON.stringify(given)}; const dom = (${domTools.toString()})(); return [${calls.join(',\n')}] })()`
  const found = await page.evaluate<[string, string[]][]>(program)
  return found.flatMap(([rule, lines]) => lines.map((what) => ({ rule, what })))
}
