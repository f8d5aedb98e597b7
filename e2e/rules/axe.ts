import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { exceptions } from '../exceptions'
import type { Fault } from '.'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds, without the exceptions of our list. Hangs in a context without script. */
export async function axeFaults(page: Page): Promise<Fault[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .map(({ target }) => target.map(String).join(' '))
      .filter((target) => !exceptions.some((one) => one.rule === id && one.target.test(target)))
      .map((target) => ({ rule: `axe:${id}`, what: `${help}: ${target}` })))
}
