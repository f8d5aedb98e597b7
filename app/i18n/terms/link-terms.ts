import { isLanguage, localePath, type Language } from '../languages'
import { taggedTerms, withoutTermTags } from './tag-sentences'
import { termsIn } from './term-stems'
import { wordsOnPage } from './words-on-page'

/** What may become of a term: a link; a row of the words at the end; nothing. */
type Place = 'linked' | 'listed' | 'ignored'
type Open = { place: Place; language: Language }
type Found = { linked: Set<string>; listed: Set<string> }

const pagesWithout = /^\/(?:glossary|desk|dev|sign-in|sign-out)(?:\/|$)|\/print$/
const piece = /<(\/?)([a-z][a-z0-9]*)([^>]*)>|[^<]+/g
const ignored = /^(?:script|style|svg|template|textarea|title|code|bdi)$/
const listed = /^(?:a|button|h[1-6]|label|legend|summary|option|th|caption|dt|nav|form)$/
const ignoredBy = / dir="auto"| hidden=""| translate="no"| class="[^"]*govuk-visually-hidden/
const listedBy = / role="alert"| class="[^"]*govuk-(?:hint|tag|caption|panel|error-message|error-summary)/
const languageIn = / lang="([a-z]{2})"/

/**
 * The page with the first use of each term of the glossary as a link to its meaning. Terms that stand only where no
 * link may stand (headings, labels, buttons, anything in a form) are explained in a closed list at the end of `main`.
 * @param html as React writes it: `<` and `>` only around tags
 * @param path without its language
 */
export function linkTerms(html: string, { language, path }: { language: Language; path: string }): string {
  const [start, end] = [html.indexOf('<main'), html.lastIndexOf('</main>')]
  if (pagesWithout.test(path) || start < 0 || end < start) return withoutTermTags(html)
  const found: Found = { linked: new Set(), listed: new Set() }
  const main = linkedIn(html.slice(start, end), localePath(language, '/glossary'), language, found)
  const words = [...found.listed].filter((id) => !found.linked.has(id))
  return withoutTermTags(`${html.slice(0, start)}${main}${wordsOnPage(words, language)}${html.slice(end)}`)
}

function linkedIn(main: string, glossary: string, language: Language, found: Found): string {
  const open: Open[] = [{ place: 'linked', language }]
  return main.replace(piece, (whole, closing: string | undefined, name: string | undefined, attributes = '') => {
    const at = open.at(-1)!
    if (name === undefined) return at.place === 'ignored' ? whole : linkedText(whole, at, glossary, found)
    if (closing) open.pop()
    else if (!attributes.endsWith('/')) open.push(inside(at, name, attributes))
    return whole
  })
}

function inside(at: Open, name: string, attributes: string): Open {
  const lang = languageIn.exec(attributes)?.[1] ?? at.language
  const language = isLanguage(lang) ? lang : at.language
  if (at.place === 'ignored' || ignored.test(name) || ignoredBy.test(attributes)) return { place: 'ignored', language }
  return { place: at.place === 'listed' || listed.test(name) || listedBy.test(attributes) ? 'listed' : 'linked', language }
}

function linkedText(text: string, { place, language }: Open, glossary: string, { linked, listed }: Found): string {
  for (const id of taggedTerms(text)) listed.add(id)
  let [made, upTo] = ['', 0]
  for (const { id, start, end } of termsIn(language, text)) {
    if (place === 'listed') listed.add(id)
    if (place === 'listed' || linked.has(id)) continue
    linked.add(id)
    made += `${text.slice(upTo, start)}<a class="term" href="${glossary}#${id}">${text.slice(start, end)}</a>`
    upTo = end
  }
  return made + text.slice(upTo)
}
