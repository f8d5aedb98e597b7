import { formatMoney, useLanguage } from '~/i18n'
import { KeyFacts, Ltr } from '~/ui'
import type { AwardTotals } from '../search'
import { inNumbers } from './in-numbers'

/** Sums over all that match. Only published amounts can be added up, so their number stands beside the sum. */
export function AwardTotalsBox({ totals }: { totals: AwardTotals }) {
  const { t } = useLanguage()
  // Where more match than are counted, each figure is the least that it can be.
  const said = (figure: string) => (totals.atLeast ? <>{t('awards:found.atLeast')} <Ltr>{figure}</Ltr></> : <Ltr>{figure}</Ltr>)
  const facts = [
    { id: 'groups', name: t('awards:found.groups'), value: said(inNumbers(totals.organisations)) },
    { id: 'withAmount', name: t('awards:found.withAmount'), value: said(inNumbers(totals.withAmount)) },
    { id: 'total', name: t('awards:found.total'), value: said(formatMoney(totals.pence)) },
  ]
  return <KeyFacts facts={facts} label={t('awards:found.facts')} />
}
