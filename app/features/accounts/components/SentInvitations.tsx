import { formatDate, useLanguage } from '~/i18n'
import { Ltr, SummaryCard } from '~/ui'
import type { MembershipRole } from './PersonActions'
import { TakeInvitationBack } from './TakeInvitationBack'

type Props = { invitations: readonly { id: string; address: string; role: MembershipRole | 'helper'; expiresAt: string }[] }

/** Invitations nobody has answered yet, each with a button that takes it back. */
export function SentInvitations({ invitations }: Props) {
  const { t, language } = useLanguage()
  if (invitations.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">{t('account:group.invitations')}</h2>
      {invitations.map(({ id, address, role, expiresAt }) => (
        <SummaryCard key={id} title={<Ltr>{address}</Ltr>} level={3}>
          <p className="govuk-body">{t(`account:role.${role}`)}</p>
          <p className="govuk-body">{t('account:groups.until', { date: formatDate(new Date(expiresAt), language) })}</p>
          <TakeInvitationBack id={id} address={address} />
        </SummaryCard>
      ))}
    </>
  )
}
