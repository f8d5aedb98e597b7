import type { Page } from '@playwright/test'
import { givenFor } from '../pages/base'
import { findFaults, type Fault } from '../rules'
import { axeFaults } from '../rules/axe'
import { htmlFaults } from '../rules/html'
import { thoroughFaults, thoroughRules } from '../rules/thorough'

export type Depth = { axe?: boolean; html?: boolean; thorough?: boolean | readonly string[] }

/** Everything that our rules, html-validate, axe and the thorough rules find on the page as it stands. */
export async function findAll(page: Page, { axe, html, thorough }: Depth): Promise<Fault[]> {
  const found = await findFaults(page, givenFor(page))
  if (html) found.push(...(await htmlFaults(await page.content())))
  if (axe) found.push(...(await axeFaults(page)))
  if (thorough) found.push(...(await thoroughFaults(page, thorough === true ? undefined : thorough)))
  return found
}

const moving = new Set(thoroughRules.map(({ id }) => id))

/** What has to run so that one of these rules can speak. */
export function depthFor(rules: readonly string[]): Depth {
  const thorough = rules.filter((rule) => moving.has(rule))
  return {
    axe: rules.some((rule) => rule.startsWith('axe:')),
    html: rules.some((rule) => rule.startsWith('html:')),
    thorough: thorough.length > 0 && thorough,
  }
}
