import { formatDate, useLanguage } from '~/i18n'
import { Button, InsetText, Ltr, SummaryCard } from '~/ui'
import { TakeInvitationBack } from './TakeInvitationBack'

type Helper = { membershipId: string; name: string; until: string | null; bid: string | null; alsoBids: boolean }
type Invited = { id: string; address: string; until: string | null; bid: string | null }
type Props = { helpers: readonly Helper[]; invitations: readonly Invited[]; bidPath: (reference: string) => string }

/** Who helps a group, each with a button that ends it at once; and who was let in and has not answered. */
export function HelpersIn({ helpers, invitations, bidPath }: Props) {
  const { t } = useLanguage()
  return (
    <>
      {helpers.length === 0 && <p className="govuk-body">{t('helping:list.none')}</p>}
      {helpers.map(({ membershipId, name, alsoBids, ...scope }) => (
        <SummaryCard key={membershipId} title={<bdi>{name}</bdi>} level={2}>
          <Scope {...scope} bidPath={bidPath} />
          {alsoBids && <InsetText>{t('helping:list.alsoBids')}</InsetText>}
          <form method="post" noValidate>
            <input type="hidden" name="membership" value={membershipId} />
            <Button name="do" value="end" variant="secondary">
              {t('helping:list.end')}<span className="govuk-visually-hidden"> <bdi>{name}</bdi></span>
            </Button>
          </form>
        </SummaryCard>
      ))}
      {invitations.length > 0 && <h2 className="govuk-heading-m">{t('helping:list.waiting')}</h2>}
      {invitations.map(({ id, address, ...scope }) => (
        <SummaryCard key={id} title={<Ltr>{address}</Ltr>} level={3}>
          <Scope {...scope} bidPath={bidPath} />
          <TakeInvitationBack id={id} address={address} />
        </SummaryCard>
      ))}
    </>
  )
}

function Scope({ bid, until, bidPath }: Pick<Helper, 'bid' | 'until'> & Pick<Props, 'bidPath'>) {
  const { t, path, language } = useLanguage()
  return (
    <>
      <p className="govuk-body">
        {bid ? <>{t('helping:scope.one')} <a className="govuk-link" href={path(bidPath(bid))}><Ltr whole>{bid}</Ltr></a></> : t('helping:scope.all')}
      </p>
      {until && <p className="govuk-body">{t('helping:scope.until', { date: formatDate(new Date(until), language) })}</p>}
    </>
  )
}
