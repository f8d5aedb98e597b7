import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page, type Response } from '@playwright/test'
import { directionOf, localePath, type Language } from '../../app/i18n/languages'
import { exceptions } from '../exceptions'
import { axeFaults } from '../rules/axe'
import { htmlFaults } from '../rules/html'
import { findFaults, type Fault } from '../rules'
import type { Given } from '../rules/rule'
import { root } from '../world'

/** Somebody at a browser: every page she comes to is checked by our own rules. */
export type Visit = {
  page: Page
  language: Language
  /** Opens a page by its path without language. */
  goto: (path: string) => Promise<Response>
  /** Presses what leads to another page: a link, or a button of a form. */
  press: (target: Locator) => Promise<void>
  /** Checks the page as it stands; `goto` and `press` have done so already. */
  check: () => Promise<void>
  /** Runs axe as well; needs script. */
  axe: () => Promise<void>
  /** The path she is at, without language. */
  path: () => string
  main: Locator
}

export type VisitOptions = { language?: Language; /** Also asks html-validate about every page's source. */ source?: boolean }

/** The address of the portal of this run. */
export function origin(): string {
  const found = process.env.E2E_ORIGIN
  if (!found) throw new Error('E2E_ORIGIN is not set: the global setup starts the portal')
  return found
}

/** What titles of pages with mistakes begin with. A language without words of its own shows the English ones. */
export function errorPrefix(language: Language): string {
  const title = [language, 'en'].map((code) => wordsOf(code).title?.error).find(Boolean) ?? ''
  return title.split('{{')[0] ?? ''
}

function wordsOf(language: string): { title?: { error?: string } } {
  try {
    return JSON.parse(readFileSync(`${root}/locales/${language}/service.json`, 'utf8'))
  } catch {
    return {}
  }
}

/** Wraps a page in the checks that every page gets: our rules, no console errors, nothing from other servers. */
export function visit(page: Page, { language = 'en', source = false }: VisitOptions = {}): Visit {
  const outside = watch(page)
  let document: Response | undefined
  page.on('response', (response) => {
    const request = response.request()
    const moves = response.status() >= 300 && response.status() < 400
    if (request.isNavigationRequest() && request.frame() === page.mainFrame() && !moves) document = response
  })

  const check = async () => {
    const found = [...(await findFaults(page, givenFor(page))), ...outside.splice(0)].filter((fault) => !isExcepted(fault, page))
    if (source && document) found.push(...(await htmlFaults(await document.text())))
    report(page, found)
  }
  return {
    page,
    language,
    main: page.locator('main'),
    check,
    goto: async (path) => {
      const response = await page.goto(`${origin()}${localePath(language, path)}`)
      await check()
      return response!
    },
    press: async (target) => {
      const loaded = page.waitForEvent('load')
      await target.click()
      await loaded
      await check()
    },
    axe: async () => report(page, await axeFaults(page)),
    path: () => new URL(page.url()).pathname.replace(/^\/(pa|ur|pl)(?=\/|$)/, '') || '/',
  }
}

function languageAt(page: Page): Language {
  return (/^\/(pa|ur|pl)(?=\/|$)/.exec(new URL(page.url()).pathname)?.[1] as Language | undefined) ?? 'en'
}

type Report = (page: Page, found: readonly Fault[]) => void
let report: Report = softly

/** Who hears of faults instead of the running test: for programs that are no tests. */
export function reportTo(listener: Report): void {
  report = listener
}

/** What rules have to know about the page as it stands. */
export function givenFor(page: Page): Given {
  const shown = languageAt(page)
  return { language: shown, dir: directionOf(shown), errorPrefix: errorPrefix(shown) }
}

/** Soft: the journey goes on, and the test tells every fault of every page at its end. */
function softly(page: Page, found: readonly Fault[]): void {
  const alike = (fault: Fault, index: number) => found.slice(0, index).filter(({ rule }) => rule === fault.rule).length
  // Five of a kind say it: a page without a style sheet would break every rule everywhere.
  const lines = found.filter((fault, index) => alike(fault, index) < 5).map(({ rule, what }) => `${rule}: ${what}`)
  expect.soft(lines, `${new URL(page.url()).pathname} keeps our rules`).toEqual([])
}

function isExcepted({ rule, what }: Fault, page: Page): boolean {
  const { pathname } = new URL(page.url())
  return exceptions.some((one) => one.rule === rule && one.target.test(what) && (one.page?.test(pathname) ?? true))
}

function watch(page: Page): Fault[] {
  const found: Fault[] = []
  page.on('console', (message) => {
    // A page that is not there answers 404, and Chromium calls that an error of the page.
    const itself = message.text().startsWith('Failed to load resource') && message.location().url === page.url()
    if (message.type() === 'error' && !itself) found.push({ rule: 'console', what: `${message.text()} ${message.location().url}` })
  })
  page.on('pageerror', (error) => found.push({ rule: 'script', what: error.message }))
  page.on('request', (request) => {
    const address = request.url()
    if (!address.startsWith(origin()) && !address.startsWith('data:')) found.push({ rule: 'outside', what: address })
  })
  return found
}
