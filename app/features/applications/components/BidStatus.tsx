import { PromiseToYou, StaffWords } from '~/features/funds'
import { formatDateTime, useLanguage } from '~/i18n'
import { InsetText, LinkButton, Ltr, SummaryList, Tag } from '~/ui'
import { bidPaths } from '../paths'
import type { BidPage } from './bid-page'
import { stateColours } from './BidCard'
import { BidLine } from './BidLine'

/** Where a sent bid is on its line, what was done when, whom to ask, and what can still be done with it. */
export function BidStatus({ bid }: { bid: BidPage }) {
  const { t, path, language } = useLanguage()
  const { reference, state } = bid
  const decided = state === 'decided'
  return (
    <>
      <span className="govuk-caption-l"><StaffWords text={bid.fund} /> – <StaffWords text={bid.pot} /></span>
      <h1 className="govuk-heading-l">{t('bids:status.title')}</h1>
      <p className="govuk-body">
        {t('bids:list.reference')} <Ltr whole><strong>{reference}</strong></Ltr>{' '}
        <Tag colour={stateColours[state]}>{t(`bids:state.${state}`)}</Tag>
      </p>
      {decided && <LinkButton href={path(bidPaths.outcome(reference))}>{t('bids:status.outcome')}</LinkButton>}
      {!decided && bid.toReply > 0 && <InsetText>{t('bids:asked.waits', { count: bid.toReply })} <a className="govuk-link" href={path(bidPaths.questions(reference))}>{t('bids:asked.open')}</a></InsetText>}
      {!decided && bid.english === 'offered' && <InsetText>{t('bids:translation.waits')} <a className="govuk-link" href={path(bidPaths.translation(reference))}>{t('bids:translation.open')}</a></InsetText>}
      {state !== 'withdrawn' && <BidLine bid={bid} />}
      {state !== 'withdrawn' && <PromiseToYou promised={bid.decisionBy} told={bid.toldAt} at={bid.at} />}
      {state === 'withdrawn' && <p className="govuk-body">{t('bids:home.nextStep.withdrawn')}</p>}
      <ul className="govuk-list">
        {bid.mayChange && <li><a className="govuk-link" href={path(bidPaths.change(reference))}>{t('bids:status.change')}</a></li>}
        <li><a className="govuk-link" href={path(bidPaths.print(reference))}>{t('bids:status.print')}</a></li>
        {bid.english && <li><a className="govuk-link" href={path(bidPaths.translation(reference))}>{t('bids:translation.title')}</a></li>}
        {bid.asked > 0 && <li><a className="govuk-link" href={path(bidPaths.questions(reference))}>{t('bids:asked.title')}</a></li>}
        <li><a className="govuk-link" href={path(bidPaths.document(reference))}>{t('bids:status.word')}</a></li>
        {bid.mayCopy && <li><a className="govuk-link" href={path(bidPaths.copy(reference))}>{t('bids:status.copy')}</a></li>}
        {bid.mayAdjust && <li><a className="govuk-link" href={path(bidPaths.adjustments(reference))}>{t('adjustments:title')}</a></li>}
        {!decided && bid.mayAdjust && state !== 'withdrawn' && <li><a className="govuk-link" href={path(bidPaths.publicity(reference))}>{t('publicity:link')}</a></li>}
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
