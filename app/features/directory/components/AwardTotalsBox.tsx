import { formatMoney, useLanguage } from '~/i18n'
import { KeyFacts, Ltr } from '~/ui'

type Totals = { awards: number; withAmount: number; pence: number; organisations: number }

/** Sums over all that match. Only published amounts can be added up, so their number stands beside the sum. */
export function AwardTotalsBox({ totals }: { totals: Totals }) {
  const { t } = useLanguage()
  const facts = [
    { id: 'groups', name: t('awards:found.groups'), value: <Ltr>{totals.organisations}</Ltr> },
    { id: 'withAmount', name: t('awards:found.withAmount'), value: <Ltr>{totals.withAmount}</Ltr> },
    { id: 'total', name: t('awards:found.total'), value: <Ltr>{formatMoney(totals.pence)}</Ltr> },
  ]
  return <KeyFacts facts={facts} label={t('awards:found.facts')} />
}
