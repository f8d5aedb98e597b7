import type { Figure } from '../../text/numbers'
import { isThing } from '../../text/counted-people'
import type { Reading } from './reading'

/**
 * The numbers of a text that say how big a need is: shares, percentages, money lost, counts. Not hours, years, ages, weeks, labels, and no small number in
 * words that only tells a story ("two sides", "three times").
 */
export function needFigures({ tokens, figures, passage }: Reading): Figure[] {
  const mixed = passage.themes.includes('work')
  return figures.filter((figure) => {
    if (['part', 'whole', 'share', 'percent'].includes(figure.kind)) return true
    const next = tokens[figure.to + 1]?.word ?? ''
    if (figure.kind === 'money') return !mixed
    if (figure.kind !== 'count') return false
    if (figure.inWords && figure.value < 5) return false
    return !(figure.inWords && isThing(next))
  })
}
