import { useLanguage } from '~/i18n'
import { Button, Ltr, Radios } from '~/ui'

type Props = { bids: readonly { reference: string; project: string | null }[]; error?: string }

/** Asks the other group to join a draft of a joint bid: one press, the invitation is made from what is known. */
export function InviteForm({ bids, error }: Props) {
  const { t, path } = useLanguage()
  const [only] = bids
  return (
    <section>
      <h2 className="govuk-heading-m" id="invite" tabIndex={-1}>{t('contacts:invite.title')}</h2>
      {bids.length === 0 && (
        <>
          <p className="govuk-body">{t('contacts:invite.none')}</p>
          <p className="govuk-body"><a className="govuk-link" href={path('/funds')}>{t('contacts:invite.funds')}</a></p>
        </>
      )}
      {bids.length > 0 && (
        <form method="post" noValidate>
          <p className="govuk-body">{t('contacts:invite.lead')}</p>
          <Radios
            id="bid" name="bid" label={t('contacts:invite.which')} labelSize="s" error={error} defaultValue={bids.length === 1 ? only?.reference : undefined}
            items={bids.map(({ reference, project }) => ({
              value: reference, label: <>{project ? <bdi>{project}</bdi> : t('contacts:invite.noName')} <Ltr>{reference}</Ltr></>,
            }))}
          />
          <Button name="do" value="invite" variant="secondary">{t('contacts:invite.button')}</Button>
        </form>
      )}
    </section>
  )
}
