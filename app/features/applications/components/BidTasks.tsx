import { StaffWords, timeLeft, TimeLeftText } from '~/features/funds'
import { formatDateTime, useLanguage } from '~/i18n'
import { taskColours } from '~/forms/views'
import { Button, InsetText, LinkButton, Ltr, TaskListView } from '~/ui'
import { givenHint } from '../joint/components/GivenHint'
import { bidPaths, jointPaths } from '../paths'
import type { BidPage } from './bid-page'

/** The task list of a bid that is being written: what is done, what stops sending, how much time is left. */
export function BidTasks({ bid }: { bid: BidPage }) {
  const { t, path, language } = useLanguage()
  const { reference, tasks, state } = bid
  const done = tasks.filter((task) => task.state === 'completed').length
  const open = tasks.filter((task) => task.state !== 'completed')
  const closes = formatDateTime(new Date(bid.closesAt), language)
  return (
    <>
      <span className="govuk-caption-l"><StaffWords text={bid.fund} /> – <StaffWords text={bid.pot} /></span>
      <h1 className="govuk-heading-l">{t('bids:list.title')}</h1>
      <p className="govuk-body">{t('bids:list.reference')} <Ltr whole><strong>{reference}</strong></Ltr></p>
      {bid.kind === 'full' && (
        <InsetText>
          <p>{t('bids:full.filledIn')}</p>
          <p><a className="govuk-link" href={path(bidPaths.outcome(reference))}>{t('bids:full.advice')}</a></p>
        </InsetText>
      )}
      {state === 'missed' && <InsetText>{t('bids:list.missed')}</InsetText>}
      {state === 'changing' && <InsetText>{t('bids:list.changing')}</InsetText>}
      {bid.claimed && <InsetText>{t('bids:list.claimed')}</InsetText>}
      {!bid.mayWrite && <InsetText>{t('bids:list.readOnly')}</InsetText>}
      {state !== 'missed' && (
        <p className="govuk-body">
          {t('bids:list.closes', { when: closes })}{' '}
          <strong><TimeLeftText left={timeLeft(new Date(bid.closesAt), new Date(bid.at))} /></strong><br />
          <span className="govuk-hint">{t('bids:list.clock', { when: formatDateTime(new Date(bid.at), language) })}</span>
        </p>
      )}
      {bid.maxPartners > 1 && (
        <p className="govuk-body">
          {bid.groups > 0 ? t('joint:room.linkIn', { count: bid.groups }) : t('joint:room.alone', { most: Math.min(8, bid.maxPartners) })}{' '}
          <a className="govuk-link" href={path(jointPaths.room(reference))}>{t('joint:room.link')}</a>
        </p>
      )}
      <p className="govuk-body">{t('bids:list.done', { done, all: tasks.length })}</p>
      <TaskListView
        groups={[{
          items: tasks.map((task) => ({
            id: task.id,
            title: t(`questions:task.${task.id}`),
            href: task.state === 'cannotStart' || !bid.mayWrite ? undefined : path(bidPaths.page(reference, task.pageId)),
            hint: givenHint(bid.given, task.pages),
            status: { text: t(`forms:state.${task.state}`), colour: taskColours[task.state] },
          })),
        }]}
      />
      <p className="govuk-body">
        {bid.savedAt
          ? t('bids:list.saved', { when: formatDateTime(new Date(bid.savedAt), language), who: bid.savedBy ?? '' })
          : t('bids:list.notSaved')}
      </p>
      {bid.mayWrite && !bid.enteredFor && <p className="govuk-body"><a className="govuk-link" href={path(bidPaths.coach(reference))}>{t('coaching:before.link')}</a></p>}
      {bid.maySend && open.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{t('bids:list.stops')}</h2>
          <ul className="govuk-list govuk-list--bullet">
            {open.map((task) => <li key={task.id}>{t(`questions:task.${task.id}`)}</li>)}
          </ul>
        </>
      )}
      {bid.maySend && open.length === 0 ? (
        <>
          <p className="govuk-body">{t('bids:list.ready')}</p>
          <LinkButton href={path(bidPaths.check(reference))}>{t('bids:list.check')}</LinkButton>
        </>
      ) : (
        <p className="govuk-body"><a className="govuk-link" href={path(bidPaths.check(reference))}>{t('bids:list.looking')}</a></p>
      )}
      {state === 'changing' && bid.maySend && (
        <form method="post" noValidate action={path(bidPaths.change(reference))}>
          <Button variant="secondary" name="intent" value="keepSent">{t('bids:list.keepSent')}</Button>
        </form>
      )}
      <ul className="govuk-list">
        <li><a className="govuk-link" href={path(`/funds/${bid.fundSlug}/${bid.potSlug}/questions`)}>{t('bids:list.questions')}</a></li>
        <li><a className="govuk-link" href={path('/guide')}>{t('guide:links.tasks')}</a></li>
        {bid.mayCopy && state !== 'draft' && <li><a className="govuk-link" href={path(bidPaths.copy(reference))}>{t('bids:list.copy')}</a></li>}
        {bid.joint && <li><a className="govuk-link" href={path(jointPaths.people(reference))}>{t('joint:people.link')}</a></li>}
        {bid.mayAdjust && <li><a className="govuk-link" href={path(bidPaths.adjustments(reference))}>{t('adjustments:title')}</a></li>}
        <li><a className="govuk-link" href={path(bidPaths.home)}>{t('bids:list.all')}</a></li>
      </ul>
    </>
  )
}
