import { useLanguage } from '~/i18n'
import { Card, Ltr, Tag } from '~/ui'
import type { ListedAward } from '../listed-award'
import { awardPaths } from '../paths'
import { AwardRows, cardRows } from './AwardRows'
import { IncompleteNote } from './IncompleteNote'

/** One award in a list. The facts are English and marked so. */
export function AwardCard({ award, level = 3 }: { award: ListedAward; level?: 2 | 3 }) {
  const { t, path } = useLanguage()
  const incomplete = award.missing.length > 0
  // One group may have several awards: their links must not sound alike.
  const title = <><Ltr lang="en">{award.recipientName}</Ltr><span className="govuk-visually-hidden"> <Ltr>{award.reference}</Ltr></span></>
  return (
    <Card title={title} href={path(awardPaths.award(award.reference))} level={level}>
      {incomplete && <p className="govuk-body"><Tag colour="yellow">{t('awards:tag')}</Tag></p>}
      {award.title && <p className="govuk-body award-title"><Ltr lang="en">{award.title}</Ltr></p>}
      {award.description && <p className="govuk-body"><Ltr lang="en">{award.description}</Ltr></p>}
      <AwardRows award={award} rows={cardRows} />
      {incomplete && <IncompleteNote award={award} />}
    </Card>
  )
}
