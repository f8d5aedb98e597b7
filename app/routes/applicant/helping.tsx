import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { groupsPath } from '~/features/accounts'
import { bidPaths, questionPaths } from '~/features/applications'
import { stateColours } from '~/features/applications/components/BidCard'
import { MyPages } from '~/features/applications/joint/components/MyPages'
import { givenTo, isLate } from '~/features/applications/index.server'
import { helpingAndDues } from '~/features/assessment/index.server'
import { isoDay, londonDay, StaffWords, timeLeft, TimeLeftText } from '~/features/funds'
import { formatDate, formatDateTime, useLanguage } from '~/i18n'
import { now } from '~/platform/clock.server'
import type { RouteHandle } from '~/platform/route-handle'
import { Ltr, SummaryCard, Tag } from '~/ui'

export const handle = { access: 'signed-in', title: 'helping:mine.title', namespaces: ['helping', 'bids', 'joint'], robots: 'noindex' } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const [groups, mine] = await Promise.all([helpingAndDues(portal.viewer!), givenTo(portal.viewer!)])
  const at = now()
  return json({ groups, at, mine: mine.map((one) => ({ ...one, late: isLate(one, isoDay(londonDay(at))) })) })
}

/** One page for somebody who helps several groups: what closes next, what is missing, what waits for a reply. */
export default function Helping() {
  const { t, path, language } = useLanguage()
  const { groups, mine } = useLoaderData<typeof loader>()
  return (
    <>
      <h1 className="govuk-heading-l">{t('helping:mine.title')}</h1>
      {groups.length === 0 ? <p className="govuk-body">{t('helping:mine.none')}</p> : <p className="govuk-body">{t('helping:mine.lead')}</p>}
      <MyPages pages={mine} />
      {groups.map(({ id, name, until, bids }) => (
        <section key={id} aria-labelledby={`group-${id}`}>
          <h2 className="govuk-heading-m" id={`group-${id}`}><bdi>{name}</bdi></h2>
          {until && <p className="govuk-body">{t('helping:scope.until', { date: formatDate(new Date(until), language) })}</p>}
          {bids.length === 0 && <p className="govuk-body">{t('helping:mine.noBids')}</p>}
          {bids.map((bid) => <Bid key={bid.reference} bid={bid} group={name} />)}
        </section>
      ))}
      <ul className="govuk-list">
        <li><a className="govuk-link" href={path(bidPaths.home)}>{t('helping:mine.home')}</a></li>
        <li><a className="govuk-link" href={path(groupsPath)}>{t('helping:mine.groups')}</a></li>
      </ul>
    </>
  )
}

type Helped = ReturnType<typeof useLoaderData<typeof loader>>['groups'][number]['bids'][number]

/** She may help two groups of one bid. */
function Bid({ bid, group }: { bid: Helped; group: string }) {
  const { t, path, language } = useLanguage()
  const { at } = useLoaderData<typeof loader>()
  const { reference, part, state, closesAt, gaps, mayWrite, replyBy, englishBy } = bid
  const moment = (when: string) => formatDateTime(new Date(when), language)
  return (
    <SummaryCard title={<StaffWords text={bid.pot} />} level={3}>
      <p className="govuk-body"><Ltr whole><strong>{reference}</strong></Ltr> <Tag colour={stateColours[state]}>{t(`bids:state.${state}`)}</Tag></p>
      {mayWrite && (
        <p className="govuk-body">
          {t('helping:mine.closes', { when: moment(closesAt) })} <strong><TimeLeftText left={timeLeft(new Date(closesAt), new Date(at))} /></strong>
        </p>
      )}
      {replyBy && <p className="govuk-body"><a className="govuk-link" href={path(bidPaths.questions(reference))}>{t('helping:mine.reply', { when: moment(replyBy) })}</a></p>}
      {englishBy && <p className="govuk-body"><a className="govuk-link" href={path(bidPaths.translation(reference))}>{t('helping:mine.english', { when: moment(englishBy) })}</a></p>}
      {mayWrite && gaps.length > 0 && (
        <>
          <p className="govuk-body">{t('helping:mine.gaps', { count: gaps.length })}</p>
          <ul className="govuk-list govuk-list--bullet">{gaps.map((task) => <li key={task}>{t(`questions:task.${task}`)}</li>)}</ul>
        </>
      )}
      {mayWrite && gaps.length === 0 && <p className="govuk-body">{t('helping:mine.noGaps')}</p>}
      <p className="govuk-body">
        <a className="govuk-link" href={path(questionPaths(reference, part).list)}>{t('helping:mine.open')}<span className="govuk-visually-hidden"> <Ltr>{reference}</Ltr> <bdi>{group}</bdi></span></a>
      </p>
      {mayWrite && part === null && <p className="govuk-body"><a className="govuk-link" href={path(bidPaths.ready(reference))}>{t('helping:mine.ready')}<span className="govuk-visually-hidden"> <Ltr>{reference}</Ltr></span></a></p>}
    </SummaryCard>
  )
}
