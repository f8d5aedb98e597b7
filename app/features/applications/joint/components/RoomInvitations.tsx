import { formatDate, formatDateTime, useLanguage } from '~/i18n'
import { Button, ButtonGroup, Ltr, SummaryCard, SummaryList, UserText } from '~/ui'
import type { InvitationShown } from './room-page'

/** Whom the lead asked: what waits can be sent again or taken back. For the lead's people alone. */
export function RoomInvitations({ invitations, mayInvite, open }: { invitations: readonly InvitationShown[]; mayInvite: boolean; open: boolean }) {
  const { t } = useLanguage()
  const waiting = invitations.filter(({ answer }) => answer === null)
  const declined = invitations.filter(({ answer }) => answer === 'declined')
  return (
    <>
      {waiting.length > 0 && <h2 className="govuk-heading-m" id="waiting">{t('joint:room.waiting')}</h2>}
      {waiting.map((one) => <Waiting key={one.id} one={one} act={mayInvite && open} />)}
      {declined.length > 0 && <h2 className="govuk-heading-m">{t('joint:room.answered')}</h2>}
      {declined.map((one) => (
        <SummaryCard key={one.id} title={<bdi>{one.groupName}</bdi>} level={3}>
          <p className="govuk-body">{t('joint:room.declined')}</p>
          {one.why && <SummaryList rows={[{ key: t('joint:room.why'), value: <UserText>{one.why}</UserText> }]} />}
        </SummaryCard>
      ))}
    </>
  )
}

function Waiting({ one, act }: { one: InvitationShown; act: boolean }) {
  const { t, language } = useLanguage()
  const hidden = <span className="govuk-visually-hidden"> <bdi>{one.groupName}</bdi></span>
  return (
    <SummaryCard title={<bdi>{one.groupName}</bdi>} level={3}>
      <SummaryList
        rows={[
          { key: t('joint:room.to'), value: one.address ? <Ltr>{one.address}</Ltr> : t('joint:room.toKnown') },
          { key: t('joint:room.sentOn'), value: formatDate(new Date(one.sentAt), language) },
        ]}
      />
      <p className="govuk-body">{one.gone ? t('joint:room.ranOut') : t('joint:room.endsOn', { when: formatDateTime(new Date(one.expiresAt), language) })}</p>
      {act && (
        <form method="post" noValidate>
          <input type="hidden" name="invitation" value={one.id} />
          <ButtonGroup>
            <Button name="do" value="again" variant="secondary">{t('joint:room.again')}{hidden}</Button>
            <Button name="do" value="takeBack" variant="secondary">{t('joint:room.takeBack')}{hidden}</Button>
          </ButtonGroup>
        </form>
      )}
    </SummaryCard>
  )
}
