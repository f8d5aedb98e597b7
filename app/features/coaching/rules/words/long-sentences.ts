import type { Passage } from '../../draft'
import type { Example, Quote, Rule } from '../../rule'
import { sentencesIn, wordsIn } from '../../text/words'
import { says } from '../example-draft'
import { fewWords, quotes } from './reading'

const most = 30

/**
 * No sentence of any text has more than 30 words. Nearly: one or two have. Needs work: three or more. Lists in lines are
 * sentences of their own; dashes and bullets are no words. Source: e2e/coach/README.md.
 */
export const longSentences: Rule = {
  id: 'longSentences',
  criterion: 'all',
  reads: 'all',
  judge({ passages }) {
    const texts = passages.filter(({ text }) => /\p{L}/u.test(text))
    if (texts.length === 0) return null
    const long = texts.flatMap(longOnes)
    if (long.length === 0) return { verdict: 'strong', at: texts[0]!.at }
    return { verdict: long.length <= 2 ? 'nearly' : 'needsWork', at: long[0]!.at, ...quotes(long) }
  },
}

function longOnes({ at, text }: Passage): Quote[] {
  return sentencesIn(text).flatMap((sentence) => {
    const words = wordsIn(sentence)
    if (words.length <= most || words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length <= most) return []
    return [{ at, text: fewWords(sentence) }]
  })
}

const run = (word: string, count: number) => `${Array.from({ length: count }, () => word).join(' ')}. `
const of = (text: string) => ({ passages: [says('work', text)] })

export const examples: Example[] = [
  { says: 'one long sentence', draft: of(run('word', 31)), expects: 'nearly' },
  { says: 'three long sentences (pa)', draft: of(Array.from({ length: 3 }, () => `${Array.from({ length: 31 }, () => 'ਸ਼ਬਦ').join(' ')}। `).join('')), expects: 'needsWork' },
  { says: 'three in three texts', draft: { passages: [says('work', run('word', 40)), says('need', run('word', 40)), says('change', run('word', 40))] }, expects: 'needsWork' },
  { says: 'thirty words are enough', draft: of(run('word', 30)), expects: 'strong' },
  { says: 'lines end sentences (ur)', draft: of(Array.from({ length: 4 }, () => Array.from({ length: 20 }, () => 'لفظ').join(' ')).join('\n')), expects: 'strong' },
  { says: 'bullets are no words', draft: of(Array.from({ length: 20 }, () => '- word').join(' ')), expects: 'strong' },
  { says: 'no words at all', draft: of('🎉 '.repeat(60)), expects: 'silent' },
]
