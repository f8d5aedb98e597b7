import { StaffWords } from '~/features/funds'
import { formatDate, formatDateTime, useLanguage } from '~/i18n'
import { LinkButton, Ltr, StageLine, SummaryList, Tag } from '~/ui'
import { bidPaths } from '../paths'
import type { BidPage } from './bid-page'
import { stateColours } from './BidCard'

/** Where a sent bid is on its line, what was done when, whom to ask, and what can still be done with it. */
export function BidStatus({ bid }: { bid: BidPage }) {
  const { t, path, language } = useLanguage()
  const { reference, state } = bid
  const day = (at: string) => formatDate(new Date(at), language)
  const decided = state === 'decided'
  const stages = [
    { id: 'sent', title: t('bids:status.sent'), date: bid.sentAt && formatDateTime(new Date(bid.sentAt), language), state: 'done' as const },
    { id: 'checked', title: t('bids:status.checked'), state: decided ? ('done' as const) : ('current' as const) },
    { id: 'decision', title: t('bids:status.decision'), date: decided ? null : t('bids:status.by', { date: day(bid.decisionBy) }), state: decided ? ('done' as const) : ('next' as const) },
    { id: 'told', title: t('bids:status.told'), date: bid.toldAt && day(bid.toldAt), state: decided ? ('done' as const) : ('next' as const) },
  ]
  return (
    <>
      <span className="govuk-caption-l"><StaffWords text={bid.fund} /> – <StaffWords text={bid.pot} /></span>
      <h1 className="govuk-heading-l">{t('bids:status.title')}</h1>
      <p className="govuk-body">
        {t('bids:list.reference')} <Ltr whole><strong>{reference}</strong></Ltr>{' '}
        <Tag colour={stateColours[state]}>{t(`bids:state.${state}`)}</Tag>
      </p>
      {decided && <LinkButton href={path(bidPaths.outcome(reference))}>{t('bids:status.outcome')}</LinkButton>}
      {state !== 'withdrawn' && <StageLine stages={stages} label={t('bids:status.line')} />}
      {state === 'withdrawn' && <p className="govuk-body">{t('bids:home.nextStep.withdrawn')}</p>}
      <ul className="govuk-list">
        {bid.mayChange && <li><a className="govuk-link" href={path(bidPaths.change(reference))}>{t('bids:status.change')}</a></li>}
        <li><a className="govuk-link" href={path(bidPaths.print(reference))}>{t('bids:status.print')}</a></li>
        <li><a className="govuk-link" href={path(bidPaths.document(reference))}>{t('bids:status.word')}</a></li>
        {bid.mayCopy && <li><a className="govuk-link" href={path(bidPaths.copy(reference))}>{t('bids:status.copy')}</a></li>}
        {bid.mayAdjust && <li><a className="govuk-link" href={path(bidPaths.adjustments(reference))}>{t('adjustments:title')}</a></li>}
        {bid.mayWithdraw && <li><a className="govuk-link" href={path(bidPaths.withdraw(reference))}>{t('bids:status.withdraw')}</a></li>}
      </ul>
      <h2 className="govuk-heading-m">{t('bids:status.history')}</h2>
      <SummaryList
        rows={bid.events.map((event, index) => ({
          id: `event-${index + 1}`,
          key: formatDateTime(new Date(event.at), language),
          value: t(`bids:status.event.${event.kind}`),
        }))}
      />
      <h2 className="govuk-heading-m">{t('bids:status.ask')}</h2>
      <p className="govuk-body">{t('bids:status.askText')}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={`mailto:${bid.contactEmail}`}><Ltr>{bid.contactEmail}</Ltr></a><br />
        <Ltr whole>{bid.contactPhone}</Ltr>
      </p>
    </>
  )
}
