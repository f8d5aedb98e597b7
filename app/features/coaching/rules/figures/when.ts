import type { Example, Rule } from '../../rule'
import { howOften, isDayOfWeek, monthsIn, namesSeason } from '../../text/days'
import { says } from '../example-draft'
import { looked, quote, quoteFigure, readingsOf, type Reading } from './reading'

/**
 * The summary says how often, on which days, or from which month to which. Nearly: one month or season alone, hours, or for how long. A number of sessions
 * is no time, and "at night" or "when we can" are none either (criterion "activities"; e2e/coach/README.md).
 */
export const when: Rule = {
  id: 'when', criterion: 'activities', reads: 'all',
  judge(draft) {
    const readings = readingsOf(draft, 'work')
    const sure = readings.flatMap((reading) => {
      const days = reading.tokens.flatMap((token, at) => (isDayOfWeek(token) ? [quote(reading, hasWordBefore(reading, at) ? at - 1 : at, at)] : []))
      const often = reading.lines.flatMap((line, sentence) => {
        const found = howOften(line)
        const first = found ? reading.tokens.findIndex((token) => token.sentence === sentence) : 0
        return found ? [quote(reading, first + found.from, first + found.to)] : []
      })
      return [...often, ...days]
    })
    if (sure.length > 0) return looked(readings, sure)
    const part = readings.flatMap(partly)
    return looked(readings, part, part.length === 0 ? 'needsWork' : part.filter((one) => one.dated).length > 1 ? 'strong' : 'nearly')
  },
}

function hasWordBefore({ tokens }: Reading, at: number): boolean {
  const before = tokens[at - 1]
  return before !== undefined && before.kind !== 'mark' && before.sentence === tokens[at]!.sentence
}

function partly(reading: Reading) {
  const months = monthsIn(reading.tokens).map(({ token }) => ({ ...quote(reading, token, token), dated: true }))
  const seasons = reading.tokens.flatMap((token, at) => (namesSeason(token) ? [{ ...quote(reading, at, at), dated: true }] : []))
  const spans = reading.figures.filter(({ kind, value }) => kind === 'time' || kind === 'date' || (kind === 'span' && value > 3)).map((figure) => ({ ...quoteFigure(reading, figure), dated: false }))
  return [...months, ...seasons, ...spans]
}

export const examples: Example[] = [
  { says: 'At night is no time.', draft: { passages: [says('work', 'We want a youth club so they have something to do at night.')] }, expects: 'needsWork' },
  { says: 'A number of workshops.', draft: { passages: [says('work', 'Zrealizujemy cykl 12 warsztatów dla 80 uczestników w Brighouse.')] }, expects: 'needsWork' },
  { says: 'Day to follow.', draft: { passages: [says('work', 'کھیل کود ہو گا۔ دن اور وقت بعد میں بتائیں گے۔')] }, expects: 'needsWork' },
  { says: 'One month alone.', draft: { passages: [says('work', 'ਪਹਿਲੀ ਵਰਕਸ਼ਾਪ ਨਵੰਬਰ 2027 ਵਿੱਚ ਹੋਵੇਗੀ ਅਤੇ ਲੋਕ ਆਉਣਗੇ।')] }, expects: 'nearly' },
  { says: 'A day of the week.', draft: { passages: [says('work', 'We meet on Tuesdays in the hall.')] }, expects: 'strong' },
  { says: 'Twice a week.', draft: { passages: [says('work', 'Dwa razy w tygodniu siedzimy przy stole i ćwiczymy.')] }, expects: 'strong' },
  { says: 'From month to month.', draft: { passages: [says('work', 'پروگرام جنوری 2027 سے مارچ 2027 تک ہو گا۔')] }, expects: 'strong' },
  { says: 'Every Sunday.', draft: { passages: [says('work', 'ਅਸੀਂ ਹਰ ਐਤਵਾਰ ਨੂੰ ਸਫਾਈ ਕਰਾਂਗੇ।')] }, expects: 'strong' },
]
