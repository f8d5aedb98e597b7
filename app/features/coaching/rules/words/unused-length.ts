import type { Draft, Passage } from '../../draft'
import type { Example, Rule } from '../../rule'
import { countWords } from '~/i18n/words'
import { says } from '../example-draft'

const least = 2 / 5
const themes = ['work', 'need', 'change'] as const

/**
 * The summary, the need and the change each use at least two fifths of their words: shorter answers leave out what an
 * assessor looks for. Nearly: one of them is shorter. Needs work: more are, or the only one asked for. Other long
 * answers have nothing to fill: a short answer about inclusion or leaving can say all. Source: e2e/coach/README.md.
 */
export const unusedLength: Rule = {
  id: 'unusedLength',
  criterion: 'all',
  reads: 'all',
  judge(draft) {
    const long = longOnes(draft)
    const short = long.filter(({ text, maxWords }) => countWords(text) < least * maxWords!)
    if (long.length === 0) return null
    const at = (short[0] ?? long[0]!).at
    if (short.length === 0) return { verdict: 'strong', at }
    return { verdict: short.length === 1 && long.length > 1 ? 'nearly' : 'needsWork', at }
  },
}

/** Texts with letters in them; emoji and digits alone are another matter than length. */
function longOnes({ passages }: Draft): Passage[] {
  return passages.filter((one) => one.maxWords !== null && one.themes.some((theme) => themes.some((own) => own === theme)) && /\p{L}/u.test(one.text))
}

const words = (count: number) => Array.from({ length: count }, () => 'work').join(' ')

export const examples: Example[] = [
  { says: 'two of three are short', draft: { passages: [says('work', words(70)), says('need', words(20)), says('change', words(10))] }, expects: 'needsWork' },
  { says: 'one of three is short', draft: { passages: [says('work', words(70)), says('need', words(60)), says('change', words(59))] }, expects: 'nearly' },
  { says: 'the only text is short (pl)', draft: { passages: [says('work', 'Zrobimy turniej.')] }, expects: 'needsWork' },
  { says: 'each has its two fifths', draft: { passages: [says('work', words(60)), says('need', words(60)), says('change', words(60))] }, expects: 'strong' },
  { says: 'a short text about inclusion', draft: { passages: [says('inclusion', 'We pay bus fares.', { maxWords: 50 })] }, expects: 'silent' },
  { says: 'emoji alone', draft: { passages: [says('work', '🎉 🎉 🎉')] }, expects: 'silent' },
  { says: 'a text without a limit', draft: { passages: [says('work', 'Boxing', { maxWords: null })] }, expects: 'silent' },
]
