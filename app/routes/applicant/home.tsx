import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { helpingPath } from '~/features/accounts'
import { bidState, isInvitation } from '~/features/applications'
import { BidCard } from '~/features/applications/components/BidCard'
import { PartneredBids } from '~/features/applications/joint/components/PartneredBids'
import { MyPages } from '~/features/applications/joint/components/MyPages'
import { bidsAndHelp, isLate } from '~/features/applications/index.server'
import { contactPaths } from '~/features/directory'
import { contactsWaitingIn } from '~/features/directory/index.server'
import { isoDay, londonDay } from '~/features/funds'
import { useLanguage } from '~/i18n'
import { now } from '~/platform/clock.server'
import type { RouteHandle } from '~/platform/route-handle'
import { LinkButton } from '~/ui'

export const handle = { access: 'signed-in', title: 'bids:home.title', namespaces: ['contacts'] } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const at = now()
  const { bids: all, helps, mine, partnered, invitations, more: waiting } = await bidsAndHelp(portal.viewer!, contactsWaitingIn)
  // What she helps with is on a page of its own.
  const bids = all.filter(({ role }) => role !== 'helper')
  return json({
    helps,
    waiting: waiting ?? 0,
    invitations,
    partnered: partnered.map((one) => ({ ...one, state: bidState(one, at) })),
    mine: mine.map((one) => ({ ...one, late: isLate(one, isoDay(londonDay(at))) })),
    bids: bids.map((bid) => ({
      reference: bid.reference,
      project: bid.project,
      organisation: bid.organisationName,
      pot: bid.potTitle,
      fund: bid.fundTitle,
      state: bidState(bid, at),
      invited: isInvitation(bid.outcome),
      closesAt: bid.closesAt,
      decisionBy: bid.decisionBy,
      contactEmail: bid.contactEmail,
    })),
  })
}

export default function Home() {
  const { t, path } = useLanguage()
  const { bids, helps, waiting, mine, partnered, invitations } = useLoaderData<typeof loader>()
  return (
    <>
      <h1 className="govuk-heading-l">{t('bids:home.title')}</h1>
      <MyPages pages={mine} />
      {bids.length + partnered.length === 0 && <p className="govuk-body">{t('bids:home.none')}</p>}
      {bids.map((bid) => <BidCard key={bid.reference} {...bid} />)}
      <PartneredBids partnered={partnered} invitations={invitations} />
      <LinkButton href={path('/funds')} variant={bids.length > 0 ? 'secondary' : undefined}>{t('bids:home.find')}</LinkButton>
      {helps && <p className="govuk-body"><a className="govuk-link" href={path(helpingPath)}>{t('helping:mine.homeLink')}</a></p>}
      <p className="govuk-body">
        <a className="govuk-link" href={path(contactPaths.list)}>{waiting > 0 ? t('contacts:list.homeWaiting', { count: waiting }) : t('contacts:list.homeNone')}</a>
      </p>
      <p className="govuk-body"><a className="govuk-link" href={path('/messages')}>{t('bids:home.messages')}</a></p>
    </>
  )
}
