import { useLanguage } from '~/i18n'
import { Table } from '~/ui'
import type { ListedAward } from '../search'
import { awardPaths } from '../paths'
import { AwardAmount } from './AwardAmount'
import { AwardedOn } from './AwardedOn'
import { OrganisationName } from './OrganisationName'
import { Places } from './Places'

/** Awards in a line each, for a page of somebody else. */
export function EmbedTable({ awards, caption }: { awards: readonly ListedAward[]; caption: string }) {
  const { t, path } = useLanguage()
  return (
    <Table
      caption={caption} captionHidden firstCellIsHeader dense
      columns={[
        { head: t('awards:table.group') }, { head: t('awards:table.where') }, { head: t('awards:table.when') }, { head: t('awards:table.amount'), numeric: true },
      ]}
      rows={awards.map((award) => ({
        key: award.reference,
        cells: [
          <a key="group" className="govuk-link" href={path(awardPaths.award(award.reference))}>
            <OrganisationName>{award.recipientName}</OrganisationName><span className="govuk-visually-hidden"> <bdi dir="ltr">{award.reference}</bdi></span>
          </a>,
          <Places key="where" codes={award.districts} />,
          <AwardedOn key="when" on={award.awardedOn} />,
          <AwardAmount key="amount" pence={award.amountPence} />,
        ],
      }))}
    />
  )
}
