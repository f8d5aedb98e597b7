import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { localePath, type Language } from '../../app/i18n/languages'
import { origin } from '../pages/base'
import { root } from '../world'

type Allowed = { path: string; language: Language; term: string; reason: string; since: string }

const read = <T>(path: string): T => JSON.parse(readFileSync(`${root}/${path}`, 'utf8')) as T
const stems = read<Record<string, { en?: string[] }>>('locales/glossary-stems.json')
const allowed = read<Allowed[]>('e2e/every-page/terms-allowed.json')

/** Pages that explain themselves or must lead nowhere else, by path without language. */
const without = /^\/(?:glossary|desk|dev|sign-in)(?:\/|$)|\/print$/

/** English words of each term, the longest first: whole words with or without -s. Written apart from the code that links. */
const words = Object.entries(stems)
  .flatMap(([term, { en = [] }]) => en.map((stem) => ({ term, text: stem.replace(/\|$/, ''), ending: stem.endsWith('|') ? '' : '(?:es|s)?' })))
  .toSorted((one, other) => other.text.length - one.text.length)
const pattern = new RegExp(`(?<![\\p{L}\\p{M}])(?:${words.map(({ text, ending }) => `(${text}${ending})`).join('|')})(?![\\p{L}\\p{M}])`, 'giu')

function termsOf(text: string): Set<string> {
  const found = [...text.matchAll(pattern)].map((match) => words[match.slice(1).findIndex((group) => group !== undefined)]?.term ?? '')
  return new Set(found.filter((term) => term !== '' && term !== 'not'))
}

/** What people read in `main` of an English page, what they typed and names left out. */
function textOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const left = '[dir=auto], bdi, code, textarea, script, svg, .words, .govuk-visually-hidden, [translate=no], [hidden]'
    const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    // Between elements a line ends: words of two elements make no phrase. A link inside a phrase would.
    while (walker.nextNode()) if (!walker.currentNode.parentElement?.closest(left)) texts.push(walker.currentNode.nodeValue ?? '')
    return texts.join('\n')
  })
}

const linkTo = /<a class="term" href="[^"#]*\/glossary#(\w+)"/g

/** The terms that a page's HTML leads to the meaning of. */
export function termsLinked(html: string): Set<string> {
  return new Set([...html.matchAll(linkTo)].map(([, term = '']) => term))
}

/** In English: listed words that neither lead to their meaning nor have it on the page. Elsewhere: terms that English has and this page has not, and the other way round. */
export async function termFaults(page: Page, language: Language, path: string): Promise<string[]> {
  if (without.test(path.split('?')[0] ?? '')) return []
  const linked = termsLinked(await page.content())
  if (language === 'en') return [...(await textOf(page).then(termsOf))].filter((term) => !linked.has(term)).map((term) => `not explained: ${term}`)
  const english = termsLinked(await (await page.request.get(`${origin()}${localePath('en', path)}`)).text())
  const may = (term: string) => allowed.some((one) => one.language === language && one.term === term && new RegExp(`^${one.path}$`).test(path))
  return [
    ...[...english].filter((term) => !linked.has(term) && !may(term)).map((term) => `English has ${term}, ${language} has not`),
    ...[...linked].filter((term) => !english.has(term) && !may(term)).map((term) => `${language} has ${term}, English has not`),
  ]
}
