import { searchWords } from '../search-words'
import { meanings } from './meanings'
import { smallWords } from './small-words'

/** How many words the longest phrase has. */
export const mostPhraseWords = 6

const byPhrase = new Map<string, Set<readonly string[]>>()
for (const { typed, says } of meanings.map(readMeaning)) {
  for (const phrase of typed) {
    const key = phrase.join(' ')
    byPhrase.set(key, new Set([...(byPhrase.get(key) ?? []), ...says.filter((other) => other.join(' ') !== key)]))
  }
}

/** Other phrases for the same, each as words, or null. What is looked for is how published texts say it: in English. */
export function meaningOf(words: readonly string[]): string[][] | null {
  const found = byPhrase.get(words.join(' '))
  return found ? [...found].map((phrase) => [...phrase]) : null
}

function readMeaning({ says, also, same }: (typeof meanings)[number]) {
  const read = (phrases: string) => phrases.split(',').map((phrase) => {
    const words = searchWords(phrase)
    const telling = words.filter((word) => !smallWords.has(word))
    return telling.length > 0 ? telling : words
  }).filter(({ length }) => length > 0)
  return { typed: [...(same ? read(says) : []), ...read(also)], says: read(says) }
}
