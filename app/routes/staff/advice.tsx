import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { controlId, deskAccess, DeskPage, deskPaths, rank, type AdviceErrors, type AdviceTyped } from '~/features/assessment'
import { AdviceForm } from '~/features/assessment/components/AdviceForm'
import { recordAdvice, roundTotals } from '~/features/assessment/index.server'
import { useLanguage } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink } from '~/ui'

export const handle = { access: { staff: deskAccess.scoring }, title: 'desk:advice.title' } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const { round, pots } = await roundTotals(viewer, params.round ?? '')
  return json({
    roles: viewer.staffRoles, round,
    pots: pots.map(({ id, title, totalPence, bids }) => ({
      id, title: title.en.text,
      bids: rank(bids, totalPence, 'asked').map(({ applicationId, reference, organisation, place, total, askedPence, advice, touches, state }) =>
        ({ applicationId, reference, organisation, place, total, askedPence, advice, fixed: touches || state === 'decided' })),
    })),
  })
}

type Answer = { errors: Record<string, string>; wrong: AdviceErrors; typed: AdviceTyped }

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const round = params.round ?? ''
  const done = await recordAdvice(portal.viewer!, round, await readForm(request))
  if (done.ok) return redirect(deskPaths.advice(round), 303)
  const errors = Object.entries(done.errors).map(([field, code]) => [`#${controlId(field)}`, `desk:advice.error.${code}`])
  return json<Answer>({ errors: Object.fromEntries(errors), wrong: done.errors, typed: done.typed }, 422)
}

export default function AdvicePage() {
  const { roles } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  return <DeskPage current="scoring" roles={roles} errors={answered?.errors}><Page /></DeskPage>
}

function Page() {
  const { round, pots } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t, path } = useLanguage()
  return (
    <>
      <BackLink href={path(deskPaths.ranking(round.id))}>{t('desk:ranking.title')}</BackLink>
      <span className="govuk-caption-l">{round.title}</span>
      <h1 className="govuk-heading-l">{t('desk:advice.title')}</h1>
      <p className="govuk-body">{t('desk:advice.intro')}</p>
      {pots.length === 0 ? <p className="govuk-body">{t('desk:ranking.none')}</p> : <AdviceForm pots={pots} typed={answered?.typed ?? null} errors={answered?.wrong ?? {}} />}
    </>
  )
}
