import type { Language } from '../languages'
import type { Sentences } from '../review'
import { notATerm } from './find-terms'
import { termIds, termsIn } from './term-stems'

// Private use characters, as in mark-english.ts: one for each term, in the order of the glossary.
const firstTag = 0xe100
const tags = /[\uE100-\uE1FF]/g
const tagsAndMarks = /[\uE002\uE100-\uE1FF]/g

/** The page without what `tagSentence` wrote. */
export function withoutTermTags(html: string): string {
  return html.replace(tagsAndMarks, '')
}

/** The terms that the tags of a text stand for. */
export function taggedTerms(text: string): string[] {
  return (text.match(tags) ?? []).map((tag) => termIds[tag.charCodeAt(0) - firstTag] ?? '').filter(Boolean)
}

/**
 * A translation that carries the terms of its English, no more and no fewer. Words that begin like a term where English
 * has none get a mark that says so; a term whose word the translation leaves out gets a tag at the end.
 */
export function tagSentence(english: string, own: string, language: Language): string {
  const wanted = idsIn('en', english)
  const extra = (text: string) => termsIn(language, withoutBlanks(text)).find(({ id }) => !wanted.has(id))
  let marked = own
  for (let found = extra(marked); found; found = extra(marked)) {
    marked = `${marked.slice(0, found.start)}${notATerm}${marked.slice(found.start)}`
  }
  const has = idsIn(language, marked)
  const left = [...wanted].filter((id) => !has.has(id))
  return marked + left.map((id) => String.fromCharCode(firstTag + termIds.indexOf(id))).join('')
}

function idsIn(language: Language, text: string): Set<string> {
  return new Set(termsIn(language, withoutBlanks(text)).map(({ id }) => id))
}

/** The names of blanks and tags are no words of the sentence; all other words keep their place. */
function withoutBlanks(text: string): string {
  return text.replace(/\{\{[^}]*\}\}|<[^>]*>/g, (blank) => '.'.repeat(blank.length))
}

/** All sentences of a namespace, tagged. Plural forms of Polish are made from the English `_other`. */
export function tagSentences(english: Sentences | undefined, own: Sentences, language: Language): Sentences {
  return Object.fromEntries(Object.entries(own).map(([name, value]) => {
    const source = english?.[name] ?? english?.[name.replace(/_(few|many)$/, '_other')]
    if (typeof value === 'object') return [name, tagSentences(typeof source === 'object' ? source : undefined, value, language)]
    return [name, typeof source === 'string' ? tagSentence(source, value, language) : value]
  }))
}
