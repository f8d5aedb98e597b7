import { counts, isDigits } from '../../text/count-words'
import { find, has, type Span } from '../../text/lexicon'
import { anyone, groups, locals } from '../../text/people-words'
import { notVague, sessions, vagueWords } from '../../text/vague-words'
import type { Example, Rule } from '../../rule'
import { says } from '../example-draft'
import { placeOf, quoteOf, quotes, readings, type Reading } from './reading'

/** A word may stand between: "various music workshops". */
const reach = 3

/**
 * No "many", "lots of", "various" or "some" before people or sessions, in the summary, the need and the change. Nearly: once,
 * where there are numbers beside it, or in the need alone. Needs work: more often, or no number at all. "How many" and "some of them" are no
 * fault, nor is a lot of noise. Source: the list of e2e/coach/README.md.
 */
export const vague: Rule = {
  id: 'vague',
  criterion: 'activities',
  reads: ['en', 'pa', 'ur', 'pl'],
  judge(draft) {
    const work = readings(draft, ['work', 'change'])
    if (work.length === 0) return null
    const texts = [...work, ...readings(draft, ['need']).filter(({ passage }) => !work.some((other) => other.passage === passage))]
    const found = texts.flatMap((text) => vagueIn(text).map((span) => quoteOf(text, span)))
    if (found.length === 0) return { verdict: 'strong', at: placeOf(draft, 'work', 'project') }
    const numbered = work.some(({ words, languages }) => words.some(({ word }) => isDigits(word)) || has(words, counts, languages))
    const isOfWork = found.some(({ at }) => work.some(({ passage }) => passage.at === at))
    return { verdict: (found.length === 1 && numbered) || !isOfWork ? 'nearly' : 'needsWork', at: found[0]!.at, ...quotes(found) }
  },
}

function vagueIn({ words, languages }: Reading): Span[] {
  const no = find(words, notVague, languages)
  return find(words, vagueWords, languages).flatMap(({ from, to }) => {
    if (no.some((span) => span.from <= to && from <= span.to)) return []
    const after = words.slice(to + 1, to + 1 + reach).filter(({ clause }) => clause === words[to]!.clause)
    const step = after.findIndex((_, index) => [groups, anyone, locals, sessions].some((list) => has(after.slice(index, index + 1), list, languages)))
    return step < 0 ? [] : [{ from, to: to + 1 + step }]
  })
}

const of = (text: string) => ({ passages: [says('work', text)] })

export const examples: Example[] = [
  { says: 'lots of people, no number', draft: of('We will have lots of young people and it will be fun.'), expects: 'needsWork' },
  { says: 'various workshops beside numbers', draft: of('We run a club for 35 boys and various workshops on knives.'), expects: 'nearly' },
  { says: 'many people (pa)', draft: of('ਬਹੁਤ ਸਾਰੇ ਲੋਕ ਆ ਕੇ ਕਸਰਤ ਕਰਨਗੇ।'), expects: 'needsWork' },
  { says: 'several meetings and many people (ur)', draft: of('ہم کئی میٹنگیں کریں گے اور ان میں بہت سے لوگ آئیں گے، کل 60۔'), expects: 'needsWork' },
  { says: 'how many is a question', draft: of('We will count how many people come to the 12 sessions.'), expects: 'strong' },
  { says: 'much better is no number (pl)', draft: of('Kobietom będzie dużo lepiej, spotkamy się 12 razy.'), expects: 'strong' },
  { says: 'some of those counted', draft: of('There are 24 girls and some of the girls will lead.'), expects: 'strong' },
]
