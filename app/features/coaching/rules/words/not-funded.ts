import type { Draft, Line } from '../../draft'
import type { Example, Quote, Rule } from '../../rule'
import { stillFunded, unfunded } from '../../text/fund-limits-words'
import { find, readWords } from '../../text/lexicon'
import { line } from './budget-lines'
import { quotes } from './reading'

const four = ['en', 'pa', 'ur', 'pl'] as const

/**
 * No line of the budget pays for food, refreshments, trips, travel abroad or prizes (published on the page of the fund,
 * e2e/coach/README.md). A course in food hygiene is no food. It reads lines alone: a summary may speak of a shared meal
 * that others pay. A line that the group pays itself is no fault.
 */
export const notFunded: Rule = {
  id: 'notFunded',
  criterion: 'value',
  reads: 'all',
  judge(draft) {
    const lines = asked(draft)
    if (lines.length === 0) return null
    const found = lines.flatMap((one) => unfundedIn(one))
    if (found.length === 0) return { verdict: 'strong', at: { question: lines[0]!.at.question } }
    return { verdict: 'needsWork', at: found[0]!.at, ...quotes(found) }
  },
}

function asked({ lines }: Draft): Line[] {
  return lines.filter(({ what, kind }) => kind === 'asked' && what.trim() !== '')
}

function unfundedIn({ at, what }: Line): Quote[] {
  const words = readWords(what)
  const no = find(words, stillFunded, four)
  return find(words, unfunded, four).filter((span) => !no.some(({ from, to }) => from <= span.to && span.from <= to))
    .slice(0, 1).map(({ from, to }) => ({ at, text: what.slice(words[from]!.start, words[to]!.end) }))
}

export const examples: Example[] = [
  { says: 'a tea dance and seeds', draft: { lines: [line('venue', 'Hall for tea dance'), line('equipment', 'Fruit and veg seeds')] }, expects: 'strong' },
  { says: 'biscuits', draft: { lines: [line('venue', 'Hall'), line('other', 'Juice, tea and biscuits, 18 times £5')] }, expects: 'needsWork' },
  { says: 'a trip to London (pl)', draft: { lines: [line('other', 'Wycieczka do Londynu autokarem')] }, expects: 'needsWork' },
  { says: 'prizes (pa)', draft: { lines: [line('other', 'ਇਨਾਮ ਅਤੇ ਟਰਾਫੀਆਂ')] }, expects: 'needsWork' },
  { says: 'snacks (ur)', draft: { lines: [line('other', 'بچوں کے لیے سنیکس')] }, expects: 'needsWork' },
  { says: 'a course in food hygiene', draft: { lines: [line('training', 'Food hygiene course, 2 leaders')] }, expects: 'strong' },
  { says: 'bus fares (pl)', draft: { lines: [line('access', 'Bilety autobusowe, 8 kobiet')] }, expects: 'strong' },
  { says: 'food the group pays itself', draft: { lines: [line('venue', 'Hall'), { ...line('other', 'Food'), kind: 'match' }] }, expects: 'strong' },
  { says: 'no lines yet', draft: {}, expects: 'silent' },
]
