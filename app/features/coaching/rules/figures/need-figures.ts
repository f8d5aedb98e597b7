import type { Figure } from '../../text/numbers'
import { isAnswer, sourceOf } from '../../text/source-words'
import { isMixed, type Reading } from './reading'

const ahead = / (?:will|at least|beda|bedzie|powie|co najmniej|przynajmniej|ਘਟੋ - ਘਟ|کم از کم|کم سے کم) | \S+(?:ਣਗੇ|ਣਗੀਆੰ|ੇਗੀ|ੇਗਾ) | (?:گے|گی|گا) /

/**
 * The numbers of a text that say how big a need is: shares, percentages, money lost, counts. Not hours, years, ages, weeks, labels, and no small number in
 * words that only tells a story ("two sides", "three times"). Of one long text about work, need and change only those with a source or of a share that is
 * no aim: the others say how many will come.
 */
export function needFigures(reading: Reading): Figure[] {
  const { tokens, figures, lines } = reading
  const speaksOfNeed = lines.map((line) => !isMixed(reading) || sourceOf(line) !== 'none' || line.split(' ').some(isAnswer))
  const isAhead = lines.map((line) => isMixed(reading) && ahead.test(line))
  return figures.filter((figure) => {
    const { sentence } = tokens[figure.from]!
    if (isAhead[sentence]) return false
    if (figure.kind === 'share' || figure.kind === 'percent') return true
    if (!speaksOfNeed[sentence]) return false
    if (figure.kind === 'part' || figure.kind === 'whole') return true
    if (figure.kind === 'money') return !isMixed(reading)
    if (figure.kind !== 'count') return false
    return !(figure.inWords && figure.value < 5)
  })
}
