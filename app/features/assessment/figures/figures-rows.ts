import { formatMoney, type Translate } from '~/i18n'
import { censusShare } from './census'
import type { Figures } from './figures'
import { rowName } from './row-words'

/** Figures as the rows of a file, in the words of the page; a hidden count says so. */
export function figuresRows(figures: Figures, t: Translate): string[][] {
  const count = (value: number | null) => (value === null ? t('openness:figures.hidden') : String(value))
  const facts = [
    [t('openness:figures.bids'), String(figures.bids)],
    [t('openness:figures.awarded'), String(figures.awarded)],
    [t('openness:figures.asked'), formatMoney(figures.askedPence)],
    [t('openness:figures.given'), formatMoney(figures.givenPence)],
    [t('openness:figures.days'), figures.medianDays === null ? '' : String(figures.medianDays)],
    [t('openness:figures.interests'), figures.interests === null ? t('openness:figures.few') : String(figures.interests)],
  ]
  const heads = ['row', 'bids', 'awarded', 'census'].map((name) => t(`openness:figures.${name}`))
  return [
    ...facts,
    ...figures.tables.flatMap(({ id, rows }) => [
      [],
      [t(`openness:figures.table.${id}`)],
      heads,
      ...rows.map(({ key, bids, awarded }) => {
        const share = censusShare(id, key)
        return [rowName(id, key, t), count(bids), count(awarded), share ? `${share.percent}% (${share.source})` : '']
      }),
    ]),
  ]
}
