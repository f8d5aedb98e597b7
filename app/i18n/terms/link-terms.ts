import { isLanguage, localePath, type Language } from '../languages'
import { taggedTerms, withoutTermTags } from './tag-sentences'
import { termsIn } from './term-stems'
import { wordsOnPage } from './words-on-page'

/** What may become of a term: a link; a row of the words at the end; nothing. */
type Place = 'linked' | 'listed' | 'ignored'
type Open = { place: Place; language: Language }
type Found = { linked: Set<string>; listed: Set<string> }

const pagesWithout = /^\/(?:glossary|desk|dev|sign-in|sign-out)(?:\/|$)|\/print$/
const ignored = new Set(['script', 'style', 'svg', 'template', 'textarea', 'title', 'code', 'bdi'])
const listed = new Set([
  'a', 'button', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'label', 'legend', 'summary', 'option', 'th', 'caption', 'dt', 'nav', 'form',
])
const ignoredBy = / dir="auto"| hidden=""| translate="no"| class="[^"]*govuk-visually-hidden/
const listedBy = / role="alert"| class="[^"]*govuk-(?:hint|tag|caption|panel|error-message|error-summary)/
const languageIn = / lang="([a-z]{2})"/

/**
 * The page with the first use of each term of the glossary as a link to its meaning. Terms that stand only where no
 * link may stand (headings, labels, buttons, anything in a form) are explained in a closed list at the end of `main`.
 * So are all terms of a page that asks something: whoever follows a link there may lose what she answered.
 * @param html as React writes it: `<` and `>` only around tags
 * @param path without its language
 */
export function linkTerms(html: string, { language, path }: { language: Language; path: string }): string {
  const [start, end] = [html.indexOf('<main'), html.lastIndexOf('</main>')]
  if (pagesWithout.test(path) || start < 0 || end < start) return withoutTermTags(html)
  const found: Found = { linked: new Set(), listed: new Set() }
  const read = html.slice(start, end)
  const outer: Open = { place: asks(read) ? 'listed' : 'linked', language }
  const main = linkedIn(read, localePath(language, '/glossary'), outer, found)
  const words = [...found.listed].filter((id) => !found.linked.has(id))
  return withoutTermTags(`${html.slice(0, start)}${main}${wordsOnPage(words, language)}${html.slice(end)}`)
}

function asks(main: string): boolean {
  return main.includes('method="post"') && /<(?:textarea|select)|<input[^>]* type="(?!hidden)/.test(main)
}

function linkedIn(main: string, glossary: string, outer: Open, found: Found): string {
  const open: Open[] = [outer]
  let [made, at] = ['', 0]
  while (at < main.length) {
    const tag = main.indexOf('<', at)
    const end = tag < 0 ? main.length : main.indexOf('>', tag) + 1 || main.length
    const text = main.slice(at, tag < 0 ? end : tag)
    const inner = open.at(-1)!
    made += text === '' || inner.place === 'ignored' ? text : linkedText(text, inner, glossary, found)
    if (tag >= 0) {
      const whole = main.slice(tag, end)
      made += whole
      if (whole.startsWith('</')) open.pop()
      else if (!whole.endsWith('/>')) open.push(inside(inner, whole))
    }
    at = end
  }
  return made
}

function inside(outer: Open, tag: string): Open {
  const bare = !tag.includes(' ')
  const name = tag.slice(1, bare ? -1 : tag.indexOf(' '))
  const lang = bare ? null : languageIn.exec(tag)
  const language = lang && isLanguage(lang[1]) ? lang[1] : outer.language
  if (outer.place === 'ignored' || ignored.has(name) || (!bare && ignoredBy.test(tag))) return { place: 'ignored', language }
  return { place: outer.place === 'listed' || listed.has(name) || (!bare && listedBy.test(tag)) ? 'listed' : 'linked', language }
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
