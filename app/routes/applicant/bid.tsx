import { json, redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { bidState, jointPaths, mayDo } from '~/features/applications'
import { EnteredFor } from '~/features/applications/components/EnteredFor'
import { BidStatus } from '~/features/applications/components/BidStatus'
import { BidTasks } from '~/features/applications/components/BidTasks'
import { HelpersWhoBid, YouHelp } from '~/features/applications/components/HelperNotes'
import { NeedsAnswered } from '~/features/applications/components/NeedsAnswered'
import { TakenAway } from '~/features/applications/components/TakenAway'
import { givenOf, isPartner } from '~/features/applications/index.server'
import { bidAndMatters } from '~/features/assessment/index.server'
import { numbered, takenAway } from '~/features/funds'
import { progress } from '~/forms'
import { localePath, useLanguage, type Language } from '~/i18n'
import { now } from '~/platform/clock.server'
import { NotFound } from '~/platform/errors'
import type { RouteHandle } from '~/platform/route-handle'

export const handle = { access: 'signed-in', title: 'bids:list.title', namespaces: ['publicity'] } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const { bid, needs, latest, events, decision, matters, helpersWhoBid } = await bidAndMatters(portal.viewer!, params.reference ?? '')
    .catch((error: unknown) => toRoom(portal.viewer!, params.reference ?? '', portal.language, error))
  const at = now()
  // Of a bid on paper counts when the paper came.
  const state = bidState({ ...bid, decidedAt: decision?.toldAt ?? null }, bid.onPaper ? new Date(bid.onPaper.receivedAt) : at)
  const tasks = progress(bid.form, bid.answers, bid.context)
  return json({
    reference: bid.reference,
    enteredFor: bid.onPaper?.name ?? null,
    needs: needs && needs.state !== 'asked' ? needs : null,
    kind: bid.kind,
    outcome: decision?.outcome ?? null,
    fund: bid.fundTitle,
    fundSlug: bid.fundSlug,
    pot: bid.potTitle,
    potSlug: numbered(bid.potSlug, bid.roundNumber),
    organisation: bid.organisationName,
    contactEmail: bid.contactEmail,
    contactPhone: bid.contactPhone,
    state,
    at,
    closesAt: bid.closesAt,
    decisionBy: bid.decisionBy,
    savedAt: bid.savedAt,
    savedBy: bid.savedBy,
    sentAt: latest?.arrivedAt ?? null,
    claimed: bid.claimed,
    groups: bid.onPaper ? 0 : bid.groups,
    maxPartners: bid.onPaper ? 1 : bid.maxPartners,
    mayWrite: mayDo('write', state, bid.role),
    maySend: mayDo('send', state, bid.role),
    mayChange: mayDo('change', state, bid.role) && at < bid.closesAt,
    mayWithdraw: mayDo('withdraw', state, bid.role),
    mayCopy: mayDo('copy', state, bid.role),
    helper: bid.role === 'helper',
    helpersWhoBid: helpersWhoBid.map(({ name }) => name),
    mayAdjust: bid.role === 'owner' || bid.role === 'editor',
    tasks: tasks.map(({ task, state: progressState, pageId }) => ({ id: task.id, state: progressState, pageId, pages: task.pages.map(({ id }) => id) })),
    joint: bid.joint,
    given: await givenOf(portal.viewer!, bid),
    ...matters,
    events,
    toldAt: decision?.toldAt ?? null,
    gone: takenAway(bid.extras, bid.answers).map((question) => ({ question, answer: bid.answers[question.id] ?? null })),
  })
}

/** A partner's people are led to the room of the bid. @throws what was thrown, for everybody else */
async function toRoom(viewer: { personId: string }, reference: string, language: Language, error: unknown): Promise<never> {
  if (!(error instanceof NotFound) || !(await isPartner(viewer, reference))) throw error
  throw redirect(localePath(language, jointPaths.room(reference)), 303)
}

export default function BidRoute() {
  const { t, path } = useLanguage()
  const bid = useLoaderData<typeof loader>()
  const writing = bid.state === 'draft' || bid.state === 'changing' || bid.state === 'missed'
  return (
    <>
      <EnteredFor name={bid.enteredFor} />
      <YouHelp helper={bid.helper} reference={bid.reference} open={bid.state === 'draft' || bid.state === 'changing'} />
      <HelpersWhoBid names={bid.helpersWhoBid} />
      <NeedsAnswered reference={bid.reference} needs={bid.needs} />
      {writing ? <BidTasks bid={bid} /> : <BidStatus bid={bid} />}
      {!writing && bid.groups > 0 && <p className="govuk-body"><a className="govuk-link" href={path(jointPaths.room(bid.reference))}>{t('joint:room.link')}</a></p>}
      <TakenAway gone={bid.gone} />
    </>
  )
}
