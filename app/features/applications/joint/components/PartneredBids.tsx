import { StaffWords } from '~/features/funds'
import { formatDate, useLanguage, type StaffText } from '~/i18n'
import { Ltr, SummaryCard, SummaryList, Tag } from '~/ui'
import { jointPaths } from '../../paths'
import type { BidState } from '../../status'

export type PartneredShown = { reference: string; project: string | null; lead: string; organisation: string; pot: StaffText; state: BidState; closesAt: string }
export type WaitingShown = { id: string; lead: string; organisation: string; pot: StaffText; expiresAt: string }

/** Bids that others lead and a group of hers is in, and invitations that wait for an answer. */
export function PartneredBids({ partnered, invitations }: { partnered: readonly PartneredShown[]; invitations: readonly WaitingShown[] }) {
  const { t, path, language } = useLanguage()
  return (
    <>
      {invitations.length > 0 && <h2 className="govuk-heading-m">{t('joint:home.asked')}</h2>}
      {invitations.map(({ id, lead, organisation, pot, expiresAt }) => (
        <SummaryCard
          key={id} title={<bdi>{lead}</bdi>} level={3}
          actions={<a className="govuk-link" href={path(jointPaths.joiningTo(id))}>{t('joint:home.answer')}<span className="govuk-visually-hidden"> <bdi>{lead}</bdi></span></a>}
        >
          <SummaryList
            rows={[
              { key: t('joint:home.askedFor'), value: <bdi>{organisation}</bdi> },
              { key: t('joint:joining.grant'), value: <StaffWords text={pot} /> },
              { key: t('joint:joining.answerBy'), value: formatDate(new Date(expiresAt), language) },
            ]}
          />
        </SummaryCard>
      ))}
      {partnered.length > 0 && <h2 className="govuk-heading-m">{t('joint:home.title')}</h2>}
      {partnered.map(({ reference, project, lead, organisation, pot, state, closesAt }) => (
        <SummaryCard
          key={reference} level={3}
          title={<>{project ? <bdi>{project}</bdi> : t('bids:home.noName')} <Tag>{t(`bids:state.${state}`)}</Tag></>}
          actions={<a className="govuk-link" href={path(jointPaths.room(reference))}>{t('joint:home.open')}<span className="govuk-visually-hidden"> <Ltr>{reference}</Ltr></span></a>}
        >
          <SummaryList
            rows={[
              { key: t('joint:home.leads'), value: <bdi>{lead}</bdi> },
              { key: t('bids:home.group'), value: <bdi>{organisation}</bdi> },
              { key: t('joint:joining.grant'), value: <StaffWords text={pot} /> },
              { key: t('bids:home.reference'), value: <Ltr>{reference}</Ltr> },
              ...(state === 'draft' || state === 'changing' ? [{ key: t('joint:joining.closes'), value: formatDate(new Date(closesAt), language) }] : []),
            ]}
          />
        </SummaryCard>
      ))}
    </>
  )
}
