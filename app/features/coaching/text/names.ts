import type { Word } from './lexicon'

/** A run of words with capitals, as names are written in Latin letters; the first and the last of them have one. */
export type Name = { from: number; to: number }

const joining = new Set(['of', 'and', 'the', 'for', 'in', 'na', 'dla', 'im', 'i', 'w', 'z'])
const opening = new Set('our we the this these those each every my a an i it its they their he she his her when if as in on at for from with and but then after before all some many most two three four one every there what where who how to by so no not nasz nasza nasze nasi my w we z na po do od i a dla o jest jak to ten ta te gdy bo ale przy prowadzi'.split(' '))
const mostWords = 8

/** The names of a text: capitals inside a sentence, and at its start where the word is no small one. */
export function namesIn(text: string, words: readonly Word[]): Name[] {
  const names: Name[] = []
  for (let from = 0; from < words.length; from += 1) {
    if (!isCapital(text, words[from]!) || opening.has(words[from]!.word)) continue
    let to = from
    for (let next = from + 1; next < words.length && next < from + mostWords && isJoined(text, words, next); next += 1) if (isCapital(text, words[next]!)) to = next
    names.push({ from, to })
    from = to
  }
  return names
}

function isCapital(text: string, { start }: Word): boolean {
  return /\p{Lu}/u.test(text[start] ?? '')
}

function isJoined(text: string, words: readonly Word[], index: number): boolean {
  const [before, word] = [words[index - 1]!, words[index]!]
  return word.clause === before.clause && (isCapital(text, word) || joining.has(word.word)) && /^[\s&'’.-]{1,4}$/.test(text.slice(before.end, word.start))
}
