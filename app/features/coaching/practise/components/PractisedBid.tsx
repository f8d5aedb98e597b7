import { bidPaths } from '~/features/applications'
import { useLanguage } from '~/i18n'
import { Button, WarningText } from '~/ui'
import { practisePaths } from '../paths'

type Props = { reference: string; /** It was sent, and is not being changed. */ locked: boolean }

/** Her group has a bid to this pot: what was practised can go in where it has no answer. Posts `into`. */
export function PractisedBid({ reference, locked }: Props) {
  const { t, path } = useLanguage()
  return (
    <>
      <h1 className="govuk-heading-l">{t('practise:take.bidTitle')}</h1>
      {locked && <WarningText>{t('practise:take.locked')}</WarningText>}
      {!locked && <p className="govuk-body">{t('practise:take.bidText')}</p>}
      {!locked && <p className="govuk-body">{t('practise:take.bidKept')}</p>}
      <form method="post" noValidate id="start">
        <input type="hidden" name="into" value={reference} />
        {!locked && <Button>{t('practise:take.bidButton')}</Button>}
      </form>
      <p className="govuk-body"><a className="govuk-link" href={path(bidPaths.bid(reference))}>{t(locked ? 'bids:start.open' : 'practise:take.bidOpen')}</a></p>
    </>
  )
}

/** Nothing waits in this browser: it was taken along already, or written in another one, or its day has passed. */
export function PractisedNone() {
  const { t, path } = useLanguage()
  return (
    <>
      <h1 className="govuk-heading-l">{t('practise:take.title')}</h1>
      <p className="govuk-body">{t('practise:take.none')}</p>
      <p className="govuk-body"><a className="govuk-link" href={path(bidPaths.home)}>{t('practise:take.bids')}</a></p>
      <form method="post" noValidate id="start" />
      <p className="govuk-body"><a className="govuk-link" href={path(practisePaths.practise)}>{t('practise:take.again')}</a></p>
    </>
  )
}
