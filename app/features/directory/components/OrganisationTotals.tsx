import { formatMoney, useLanguage } from '~/i18n'
import { KeyFacts, Ltr } from '~/ui'
import type { ListedOrganisation } from '../search'
import { AwardedOn } from './AwardedOn'
import { inNumbers } from './in-numbers'

/** Sums over the awards of one organisation, of ours alone. */
export function OrganisationTotals({ organisation: { awards, awardedPence, lastAwardedOn } }: { organisation: ListedOrganisation }) {
  const { t } = useLanguage()
  const facts = [
    { id: 'count', name: t('directory:group.count'), value: <Ltr>{inNumbers(awards)}</Ltr> },
    ...(awardedPence > 0 ? [{ id: 'sum', name: t('directory:group.sum'), value: <Ltr>{formatMoney(awardedPence)}</Ltr> }] : []),
    ...(lastAwardedOn === null ? [] : [{ id: 'last', name: t('directory:group.last'), value: <AwardedOn on={lastAwardedOn} /> }]),
  ]
  return <KeyFacts facts={facts} label={t('directory:group.totals')} />
}
