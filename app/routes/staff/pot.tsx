import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DeskPage } from '~/features/assessment'
import { editAnswer, emptyPot, funder, potPart, readSheet, readWas, roundPaths, roundRoles } from '~/features/funds'
import { PotFields, SheetForm } from '~/features/funds/components/desk'
import { addPot, deskPot, deskRound, editPot, noteFields } from '~/features/funds/index.server'
import { useLanguage } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink } from '~/ui'

export const handle = { access: { staff: roundRoles }, title: 'desk:pots.title' } satisfies RouteHandle

const newPot = 'new'

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const [roundId, potId] = [params.round ?? '', params.pot ?? '']
  if (potId === newPot) {
    const { plan } = await deskRound(viewer, roundId)
    const empty = { ...emptyPot('new', 1, funder().areas.map(({ code }) => code)), id: newPot, roundId }
    return json({ roles: viewer.staffRoles, roundId, potId, published: false, priorities: plan.priorities, sheet: potPart.toSheet(empty) })
  }
  const { round, plan, pot } = await deskPot(viewer, roundId, potId)
  return json({ roles: viewer.staffRoles, roundId, potId, published: round.state !== 'draft' && pot.open, priorities: plan.priorities, sheet: potPart.toSheet(pot) })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const [roundId, potId] = [params.round ?? '', params.pot ?? '']
  const form = await readForm(request)
  const typed = readSheet(form, [...potPart.fields, ...noteFields])
  if (potId === newPot) {
    const added = await addPot(portal.viewer!, roundId, typed)
    return added.ok ? redirect(roundPaths.pot(roundId, added.id), 303) : json(editAnswer(added, typed), 422)
  }
  const result = await editPot(portal.viewer!, { roundId, potId }, potPart, { typed, was: readWas(form) }, 'rules')
  if (result.ok) return redirect(roundPaths.round(roundId), 303)
  return json(editAnswer(result, typed), 'differences' in result ? 409 : 422)
}

export default function PotOfRound() {
  const { roles } = useLoaderData<typeof loader>()
  return <DeskPage current="rounds" roles={roles} errors={useActionData<typeof action>()?.errors}><Edit /></DeskPage>
}

function Edit() {
  const { roundId, potId, sheet, published, priorities } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t, path } = useLanguage()
  const isNew = potId === newPot
  return (
    <>
      <BackLink href={path(roundPaths.round(roundId))}>{t('desk:rounds.back')}</BackLink>
      <h1 className="govuk-heading-l">{t(isNew ? 'desk:pots.newTitle' : 'desk:pots.title')}</h1>
      {!isNew && (
        <p className="govuk-body">
          <a className="govuk-link" href={path(roundPaths.criteria(roundId, potId))}>{t('desk:pots.criteria')}</a><br />
          <a className="govuk-link" href={path(roundPaths.questions(roundId, potId))}>{t('desk:pots.questions')}</a>
        </p>
      )}
      <SheetForm
        answered={answered} sheet={sheet} published={published} save={t(isNew ? 'desk:pots.add' : 'desk:pots.save')}
        nameOf={(field) => t(`desk:pots.field.${field.split('.')[0]}`)}
      >
        {(form) => <PotFields form={form} published={published} priorities={priorities} />}
      </SheetForm>
    </>
  )
}
