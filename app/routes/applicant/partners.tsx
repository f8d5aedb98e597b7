import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { bidState, daysToSign, jointPaths, mayDo, mayGather, nextSteps, placesLeft } from '~/features/applications'
import { MoneySummary } from '~/features/applications/joint/components/MoneySummary'
import { RoomGroups } from '~/features/applications/joint/components/RoomGroups'
import { RoomInvitations } from '~/features/applications/joint/components/RoomInvitations'
import { RoomHistory, RoomNext } from '~/features/applications/joint/components/RoomNext'
import { WhoIsHere } from '~/features/applications/joint/components/WhoIsHere'
import { readHere, readMoney, readRoom, sendPartnerAgain, takePartnerBack } from '~/features/applications/index.server'
import { endOfWorkingDays, StaffWords } from '~/features/funds'
import { formatDateTime, localePath, useLanguage } from '~/i18n'
import { now } from '~/platform/clock.server'
import { BadRequest } from '~/platform/errors'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, ErrorSummary, InsetText, LinkButton, Ltr, NotificationBanner, SummaryList } from '~/ui'

export const handle = { access: 'signed-in', title: 'joint:room.title', namespaces: ['joint'], robots: 'noindex', scripts: ['here'] } satisfies RouteHandle

const deeds = ['invited', 'again', 'takenBack', 'joined', 'removed', 'replaced', 'offered', 'withdrawn', 'leads', 'notLeading'] as const

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const { bid, groups, own, offer, invitations, events } = await readRoom(portal.viewer!, params.reference ?? '')
  const at = now()
  const state = bidState(bid, at)
  const mayInvite = bid.leadRole === 'owner' || bid.leadRole === 'editor'
  const waiting = invitations.filter(({ answer, gone }) => answer === null && !gone).length
  const places = placesLeft(bid.maxPartners, groups, waiting)
  const offered = groups.find(({ partId }) => partId === offer?.partId)?.position ?? null
  const parts = bid.kind !== 'expression'
  const facts = { state, parts, groups, own, offered, places, mayInvite }
  return json({
    ...facts,
    groups: groups.map(({ partId: _, ...group }) => group),
    reference: bid.reference, fund: bid.fund, pot: bid.pot, project: bid.project, leads: bid.leads,
    minPartners: bid.minPartners, maxPartners: Math.min(8, bid.maxPartners), closesAt: bid.closesAt,
    invitations: invitations.map(({ organisationId: _, ...one }) => one),
    events,
    open: mayGather(bid, at),
    waitsUntil: bid.sentAt && endOfWorkingDays(bid.sentAt, daysToSign),
    mayRemove: bid.leadRole === 'owner',
    next: nextSteps({ ...facts, minPartners: bid.minPartners, waiting, mayWriteCommon: mayDo('write', state, bid.leadRole) }),
    money: parts && groups.some((group) => group.own && group.state === 'active') ? await readMoney(portal.viewer!, bid.reference) : null,
    here: groups.some((group) => group.own && group.state === 'active') ? await readHere(portal.viewer!, bid.reference, portal.language) : null,
    done: deeds.find((deed) => deed === portal.url.searchParams.get('done')) ?? null,
  })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const [what, id] = ['do', 'invitation'].map((name) => String(form.get(name) ?? '')) as [string, string]
  const reference = params.reference ?? ''
  const back = (done: string) => redirect(localePath(portal.language, `${jointPaths.room(reference)}?done=${done}`), 303)
  if (what === 'takeBack') {
    await takePartnerBack(portal.viewer!, reference, id)
    return back('takenBack')
  }
  if (what !== 'again') throw new BadRequest('unknown-act')
  const sent = await sendPartnerAgain(portal.viewer!, reference, id)
  if (sent.ok) return back('again')
  const againAt = 'againAt' in sent ? sent.againAt.toISOString() : null
  return json({ error: sent.code, againAt, errors: [sent.code] }, { status: againAt ? 429 : 409 })
}

export default function Partners() {
  const { t, path, language } = useLanguage()
  const room = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  const { reference, state, groups } = room
  const when = failed?.againAt ? formatDateTime(new Date(failed.againAt), language) : ''
  const offered = groups.find(({ position }) => position === room.offered)
  const joint = groups.length > 0
  return (
    <>
      <BackLink href={path(room.leads ? `/bids/${reference}` : '/home')} />
      {failed && <ErrorSummary errors={[{ href: '#waiting', text: t(`joint:room.error.${failed.error}`, { when }) }]} />}
      {room.done && !failed && <NotificationBanner success>{t(`joint:room.done.${room.done}`)}</NotificationBanner>}
      <span className="govuk-caption-l"><StaffWords text={room.fund} /> – <StaffWords text={room.pot} /></span>
      <h1 className="govuk-heading-l">{t('joint:room.title')}</h1>
      <SummaryList
        rows={[
          ...(room.project ? [{ key: t('joint:room.project'), value: <bdi>{room.project}</bdi> }] : []),
          { key: t('joint:room.reference'), value: <Ltr>{reference}</Ltr> },
        ]}
      />
      {state !== 'sent' && state !== 'decided' && (
        <p className="govuk-body">{t('joint:room.closes', { when: formatDateTime(new Date(room.closesAt), language) })}</p>
      )}
      <p className="govuk-body">{t(room.parts ? 'joint:room.intro' : 'joint:room.introExpression')}</p>
      {room.minPartners > 1 && <p className="govuk-body">{t('joint:room.mustHave', { least: room.minPartners, most: room.maxPartners })}</p>}
      {offered && <InsetText>{t('joint:room.offered', { name: offered.name })}</InsetText>}
      <RoomNext reference={reference} next={room.next} />
      {state === 'sent' && room.parts && groups.filter((group) => group.state === 'active' && !group.signedAt).map(({ position, name }) => (
        <InsetText key={position}>
          <p>{t('joint:waiting.sent', { name })}</p>
          {room.waitsUntil && <p>{t('joint:waiting.until', { when: formatDateTime(new Date(room.waitsUntil), language) })}</p>}
        </InsetText>
      ))}
      {joint ? <RoomGroups room={room} /> : <p className="govuk-body">{t('joint:room.alone', { most: room.maxPartners })}</p>}
      <RoomInvitations invitations={room.invitations} mayInvite={room.mayInvite} open={room.open} />
      {room.mayInvite && room.open && room.places > 0 && <LinkButton href={path(jointPaths.invite(reference))} variant="secondary">{t('joint:room.ask')}</LinkButton>}
      {room.money && (
        <>
          <h2 className="govuk-heading-m">{t('joint:money.title')}</h2>
          <MoneySummary reference={reference} sums={room.money.sums} asked={room.money.asked} />
        </>
      )}
      {joint && (
        <ul className="govuk-list">
          <li><a className="govuk-link" href={path(jointPaths.common(reference))}>{t('joint:room.common')}</a></li>
          {room.parts && <li><a className="govuk-link" href={path(jointPaths.agreement(reference))}>{t('joint:room.agreement')}</a></li>}
        </ul>
      )}
      {room.here && <WhoIsHere reference={reference} place="room" lines={room.here} />}
      <RoomHistory events={room.events} />
    </>
  )
}
