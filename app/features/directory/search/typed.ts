import { plainText } from '../publish/plain-digits'
import { searchWords } from '../search-words'
import { numberForms, numberWords } from './numbers'
import { meaningOf, mostPhraseWords } from './synonyms'
import { smallWords } from './small-words'

/**
 * One thing that was typed and must be met. `exact` and `loose` are tsqueries; where no kept word begins with `check`,
 * it may be a mistake in typing.
 */
export type WordGroup = { typed: string; exact: string; loose: string; check: string | null }

const mostGroups = 8

/** What was typed as groups that must all be met; every group is met in one of several ways. */
export function wordGroups(typed: string): WordGroup[] {
  const pieces = plainText(typed).split(/\s+/).filter(Boolean)
  const numbered = pieces.some((piece) => numberForms(piece) !== null)
  const tokens = pieces.flatMap((piece): Token[] => {
    const forms = numberForms(piece)
    return forms ? [{ word: piece, forms }] : searchWords(piece).map((word) => ({ word, forms: null }))
  })
  const telling = tokens.filter(({ word, forms }) => forms !== null || !(smallWords.has(word) || (numbered && numberWords.has(word))))
  return groupsOf(telling.length > 0 ? telling : tokens).slice(0, mostGroups)
}

type Token = { word: string; forms: string[] | null }

function groupsOf(tokens: readonly Token[]): WordGroup[] {
  const groups: WordGroup[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (!token) break
    const phrase = phraseAt(tokens, at)
    if (token.forms) groups.push(ofNumber(token.word, token.forms))
    else if (phrase) groups.push(ofPhrase(phrase))
    else groups.push(ofWord(token.word, tokens[at - 1]?.word ?? null, tokens[at + 1]?.word ?? null))
    at += phrase && !token.forms ? phrase.words.length : 1
  }
  return groups
}

/** The longest phrase that begins here and has other words for the same. */
function phraseAt(tokens: readonly Token[], at: number): { words: string[]; others: string[][] } | null {
  for (let length = Math.min(mostPhraseWords, tokens.length - at); length > 0; length -= 1) {
    const words = tokens.slice(at, at + length).map(({ word }) => word)
    const others = meaningOf(words)
    if (others) return { words, others }
  }
  return null
}

function ofNumber(typed: string, forms: string[]): WordGroup {
  return { typed, exact: any(forms.map(quote)), loose: any(forms.map((form) => `${quote(form)}:*`)), check: null }
}

function ofPhrase({ words, others }: { words: string[]; others: string[][] }): WordGroup {
  const ways = [words, ...others]
  return { typed: words.join(' '), exact: any(ways.map((way) => every(way.map(quote)))), loose: any(ways.map((way) => every(way.map(begins)))), check: null }
}

/** A word, its singular and its stem, and the two that it may be written as one with: "smart move" and "SmartMove". */
function ofWord(word: string, before: string | null, after: string | null): WordGroup {
  const singular = /^[a-z]{4,}ies$/.test(word) ? [`${word.slice(0, -3)}y`] : /^[a-z]{4,}[^s]s$/.test(word) ? [word.slice(0, -1)] : []
  const stem = /^[a-z]{5,}?(?=(?:ness|ings?|ers?|ed)$)/.exec(word)?.[0]
  const joined = [before === null ? '' : before + word, after === null ? '' : word + after].filter((one) => one.length > 5)
  const ways = [word, ...singular]
  return {
    typed: word,
    exact: any([...ways, ...joined].map(quote)),
    loose: any([...ways.map(begins), ...[...joined, ...(stem ? [stem] : [])].map((one) => `${quote(one)}:*`)]),
    check: word.length > 3 ? word : null,
  }
}

/** One or two letters begin too many words. */
function begins(word: string): string {
  return [...word].length > 2 ? `${quote(word)}:*` : quote(word)
}

function any(ways: string[]): string {
  return ways.join(' | ')
}

function every(words: string[]): string {
  return words.length > 1 ? `(${words.join(' & ')})` : words.join('')
}

/** Words hold letters, marks and digits alone, and numbers a dash: nothing that means something in a tsquery. */
function quote(word: string): string {
  return `'${word.replace(/[^\p{L}\p{N}\p{M}-]/gu, '')}'`
}
