import type { Example, Rule } from '../../rule'
import { figuresIn } from '../../text/numbers'
import { tokensIn } from '../../text/tokens'
import { line, linesAsked, shortened } from './one-line'

/** Lines up to this need no reckoning: £200, in pence. */
const small = 20_000
const none = new Set(['year', 'date', 'time', 'age', 'label'])

/**
 * Each line over £200 says how its sum was got: two numbers, such as "30 weeks at £20", in digits or in words. Years, hours of the day and ages
 * are none of them. Nearly: some lines do. Silent without such lines (criterion "value"; e2e/coach/README.md).
 */
export const budgetReckoned: Rule = {
  id: 'budgetReckoned', criterion: 'value', reads: 'all',
  judge(draft) {
    const large = linesAsked(draft).filter(({ pence }) => pence !== null && pence > small)
    if (large.length === 0) return null
    const bare = large.filter(({ what }) => numbersIn(what) < 2)
    const verdict = bare.length === 0 ? 'strong' : bare.length === large.length ? 'needsWork' : 'nearly'
    const quotes = bare.slice(0, 3).map(({ at, what }) => ({ at, text: shortened(what) })).filter(({ text }) => text !== '')
    return { verdict, at: (bare[0] ?? large[0]!).at, ...(quotes.length > 0 ? { quotes } : {}) }
  },
}

function numbersIn(what: string): number {
  const tokens = tokensIn(what.slice(0, 2_000))
  const all = figuresIn(tokens).filter(({ kind }) => !none.has(kind)).length
  // "1 laptop", "one worker": a single thing counts here, in a reckoning alone.
  const ones = tokens.filter(({ word }) => /^(?:one|jeden|jedna|jedno|ਇਕ|ایک)$/.test(word)).length
  return all + (all > 0 ? ones : 0)
}

export const examples: Example[] = [
  { says: 'No numbers.', draft: { lines: [line('Programme delivery costs', 9500)] }, expects: 'needsWork' },
  { says: 'One number.', draft: { lines: [line('10 گھروں کے تالے', 600)] }, expects: 'needsWork' },
  { says: 'Some lines do.', draft: { lines: [line('ਟੀਚਰ, 18 ਬੁੱਧਵਾਰ, £70 ਵਾਰੀ ਦੇ', 1260), line('ਸੈਂਟਰ ਦਾ ਕਮਰਾ', 540, 1)] }, expects: 'nearly' },
  { says: 'Weeks and pounds.', draft: { lines: [line('Pitch, 28 weeks at £25', 700), line('Leaflets', 80, 1)] }, expects: 'strong' },
  { says: 'Written tight.', draft: { lines: [line('Sala 20x£15', 300)] }, expects: 'strong' },
  { says: 'In words.', draft: { lines: [line('دو کوچ، بیس ہفتے، فی ہفتہ £30', 1200)] }, expects: 'strong' },
  { says: 'All lines small.', draft: { lines: [line('Leaflets', 80)] }, expects: 'silent' },
]
