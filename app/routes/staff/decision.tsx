import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  checkDecision, decisionFields, decisionWarnings, deskAccess, DeskPage, deskPaths, DecisionForm, DecisionShown, readDecision, SecondManager,
  type DecisionErrors, type DecisionTyped,
} from '~/features/assessment'
import { AdviceShown } from '~/features/assessment/components/AdviceShown'
import { confirmDecision, readSentBid, recordDecision, returnDecision } from '~/features/assessment/index.server'
import { publishTold } from '~/features/directory/index.server'
import { translator, useLanguage } from '~/i18n'
import { now } from '~/platform/clock.server'
import { BadRequest, NotFound } from '~/platform/errors'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, InsetText, Ltr, UserText, WarningText } from '~/ui'

export const handle = { access: { staff: deskAccess.decide }, title: 'desk:decision.title' } satisfies RouteHandle

export async function loader({ context: { portal }, params }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const { bid, contact, decisions, belongs, scored, advice } = await readSentBid(viewer, params.reference ?? '')
  const language = contact?.language ?? 'en'
  const shown = decisions.map(({ decision, recordedBy, secondName }) => ({
    ...decision,
    recordedBy: recordedBy ?? '',
    secondName,
    mine: decision.recordedBy === viewer.personId,
    warnings: decisionWarnings({ ...bid, awardedPence: decision.awardedPence, language, hasOwnFeedback: Boolean(decision.feedback[language]) || !decision.feedback.en }),
  }))
  return {
    title: translator('en')('desk:decision.titleOf', { reference: bid.reference }),
    roles: viewer.staffRoles,
    bid: { reference: bid.reference, stage: bid.kind, embargo: bid.announcement === 'together', organisation: bid.organisation, state: bid.state, stillOpen: now() < bid.closesAt },
    language,
    scored,
    advice,
    belongs,
    live: shown.find((one) => one.returnedAt === null && one.stageId === bid.stageId) ?? null,
    earlier: shown.filter((one) => one.returnedAt !== null || one.stageId !== bid.stageId),
  }
}

type Answer = { errors: Record<string, string>; typed?: DecisionTyped; why?: string }

/** One page, three acts: record, confirm, give back. */
export async function action({ request, context: { portal }, params }: ActionFunctionArgs) {
  const viewer = portal.viewer!
  const reference = params.reference ?? ''
  const form = await readForm(request)
  const act = form.get('act')
  const id = String(form.get('decision') ?? '')
  if (act === 'record') {
    const typed = readDecision(form)
    const result = await recordDecision(viewer, reference, typed)
    if (result.ok) return redirect(deskPaths.decide(reference), 303)
    const errors = 'errors' in result ? fieldKeys(result.errors) : { '#main-content': `desk:refused.${result.refused}` }
    return json<Answer>({ errors, typed }, 422)
  }
  if (act !== 'confirm' && act !== 'return') throw new BadRequest()
  const { decisions } = await readSentBid(viewer, reference)
  // The page of one bid decides on no other.
  if (!decisions.some(({ decision }) => decision.id === id)) throw new NotFound('no-such-decision')
  const why = String(form.get('why') ?? '')
  const result = act === 'confirm' ? await confirmDecision(viewer, id) : await returnDecision(viewer, id, why)
  // What fails here comes out with the next turn of the clock.
  if (result.ok && act === 'confirm') await publishTold().catch((error: unknown) => { portal.failure ??= error })
  if (result.ok) return redirect(deskPaths.decide(reference), 303)
  const place = result.refused === 'whyMissing' ? '#why' : '#main-content'
  return json<Answer>({ errors: { [place]: `desk:refused.${result.refused}` }, why }, 422)
}

function fieldKeys(errors: DecisionErrors): Record<string, string> {
  return Object.fromEntries(decisionFields.filter((field) => errors[field]).map((field) => [`#${field}`, `desk:form.${field}.${errors[field]}`]))
}

export default function Decision() {
  const { roles } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  return <DeskPage current="bids" roles={roles} errors={answered?.errors}><DecisionPage /></DeskPage>
}

function DecisionPage() {
  const { bid, live, earlier, belongs, advice } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  const warnings = [...(bid.stillOpen && bid.state !== 'decided' ? ['stillOpen'] : []), ...(live && bid.state === 'waiting' ? live.warnings : [])]
  return (
    <>
      <BackLink href={path(deskPaths.bid(bid.reference))}>{t('desk:decision.back')}</BackLink>
      <span className="govuk-caption-l"><UserText as="span">{bid.organisation}</UserText> <Ltr>{bid.reference}</Ltr></span>
      <h1 className="govuk-heading-l">{t('desk:decision.title')}</h1>
      {belongs && <WarningText>{t('desk:decision.own')}</WarningText>}
      {bid.state === 'withdrawn' && <InsetText>{t('desk:decision.withdrawn')}</InsetText>}
      {!belongs && warnings.map((warning) => <WarningText key={warning}>{t(`desk:decision.warning.${warning}`)}</WarningText>)}
      {advice && <AdviceShown advice={advice} />}
      {live ? <Live /> : !belongs && bid.state === 'toDecide' && <Record />}
      {earlier.length > 0 && <h2 className="govuk-heading-m">{t('desk:decision.earlier')}</h2>}
      {earlier.map((decision) => <DecisionShown decision={decision} key={decision.id} />)}
    </>
  )
}

function Live() {
  const { bid, live, belongs } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t } = useLanguage()
  if (!live) return null
  return (
    <>
      <DecisionShown decision={live} />
      {live.toldAt && <InsetText>{t('desk:decision.done')}</InsetText>}
      {live.confirmedAt && !live.toldAt && <InsetText>{t('desk:decision.agreed')}</InsetText>}
      {!live.confirmedAt && live.mine && <InsetText>{t('desk:decision.mine')}</InsetText>}
      {!live.confirmedAt && !live.mine && !belongs && (
        <SecondManager decisionId={live.id} embargo={bid.embargo} why={answered?.why ?? ''} error={answered?.errors['#why'] && t(answered.errors['#why'])} />
      )}
    </>
  )
}

function Record() {
  const { language, bid, scored } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const typed = answered?.typed ?? emptyDecision
  const checked = answered?.typed ? checkDecision(answered.typed, language, bid.stage, scored) : null
  return <DecisionForm typed={typed} errors={checked && !checked.ok ? checked.errors : {}} language={language} stage={bid.stage} scored={scored} />
}

const emptyDecision = Object.fromEntries(decisionFields.map((field) => [field, ''])) as DecisionTyped
