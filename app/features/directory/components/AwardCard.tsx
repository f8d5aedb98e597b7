import { useLanguage } from '~/i18n'
import { Card, Ltr, Tag } from '~/ui'
import type { ListedAward } from '../search'
import { awardPaths } from '../paths'
import { AwardRows, cardRows } from './AwardRows'
import { IncompleteNote } from './IncompleteNote'
import { OrganisationName } from './OrganisationName'

/** One award in a list. The facts are English and marked so. */
export function AwardCard({ award, level = 3 }: { award: ListedAward; level?: 2 | 3 }) {
  const { t, path } = useLanguage()
  const incomplete = award.missing.length > 0
  // One group may have several awards: their links must not sound alike.
  const title = <><OrganisationName>{award.recipientName}</OrganisationName><span className="govuk-visually-hidden"> <Ltr>{award.reference}</Ltr></span></>
  return (
    <Card title={title} href={path(awardPaths.award(award.reference))} level={level}>
      {award.origin === 'other' && <p className="govuk-body"><Tag colour="purple">{t('awards:funder.tag')}</Tag></p>}
      {incomplete && <p className="govuk-body"><Tag colour="yellow">{t('awards:tag')}</Tag></p>}
      {award.title && <p className="govuk-body award-title"><Ltr lang="en">{award.title}</Ltr></p>}
      {award.description && <p className="govuk-body"><Ltr lang="en">{award.description}</Ltr></p>}
      <AwardRows award={award} rows={cardRows} />
      {incomplete && <IncompleteNote award={award} />}
    </Card>
  )
}
