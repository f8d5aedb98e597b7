import { formatMoney, useLanguage } from '~/i18n'
import { Ltr } from '~/ui'
import type { ListedAward } from '../search'
import { awardPaths } from '../paths'
import { AwardedOn } from './AwardedOn'

type Props = { awards: readonly Pick<ListedAward, 'reference' | 'recipientName' | 'amountPence' | 'awardedOn'>[] }

/** The newest awards in a line each, for the home page. */
export function LatestAwards({ awards }: Props) {
  const { path } = useLanguage()
  return (
    <ul className="govuk-list govuk-list--spaced">
      {awards.map((award) => (
        <li key={award.reference}>
          <a className="govuk-link" href={path(awardPaths.award(award.reference))}><Ltr lang="en">{award.recipientName}</Ltr></a>
          <br />
          {award.amountPence !== null && <Ltr>{formatMoney(award.amountPence)}</Ltr>} · <AwardedOn on={award.awardedOn} />
        </li>
      ))}
    </ul>
  )
}
