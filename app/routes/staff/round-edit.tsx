import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DeskPage } from '~/features/assessment'
import { dateWarningsOf, datesToWarnOf, editAnswer, readSheet, readWas, roundMomentsOf, roundPart, roundPaths, roundRoles, yearsOf } from '~/features/funds'
import { DateWarnings, RoundFields, SheetForm } from '~/features/funds/components/desk'
import { calendarOf, deskRound, editRound, noteFields } from '~/features/funds/index.server'
import { useLanguage } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink } from '~/ui'

export const handle = { access: { staff: roundRoles }, title: 'desk:rounds.edit.title' } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const { round, pots, plans } = await deskRound(viewer, params.round ?? '')
  return json({
    roles: viewer.staffRoles,
    id: round.id,
    published: round.state !== 'draft',
    sheet: roundPart.toSheet(round),
    moments: roundMomentsOf(round),
    plans: plans.map(({ id, title }) => ({ id, title })),
    warnings: dateWarningsOf(round, pots, calendarOf(yearsOf(datesToWarnOf(round, pots)))),
  })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const typed = readSheet(form, [...roundPart.fields, ...noteFields])
  const result = await editRound(portal.viewer!, params.round ?? '', roundPart, { typed, was: readWas(form) })
  if (result.ok) return redirect(roundPaths.round(params.round ?? ''), 303)
  return json(editAnswer(result, typed), 'differences' in result ? 409 : 422)
}

export default function EditRound() {
  const { roles } = useLoaderData<typeof loader>()
  return <DeskPage current="rounds" roles={roles} errors={useActionData<typeof action>()?.errors}><Edit /></DeskPage>
}

function Edit() {
  const { id, sheet, plans, published, moments, warnings } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t, path } = useLanguage()
  return (
    <>
      <BackLink href={path(roundPaths.round(id))}>{t('desk:rounds.back')}</BackLink>
      <h1 className="govuk-heading-l">{t('desk:rounds.edit.title')}</h1>
      <SheetForm
        answered={answered} sheet={sheet} published={published} save={t('desk:rounds.edit.save')}
        nameOf={(field) => t(`desk:rounds.field.${field.split('.')[0]}`)}
      >
        {(form) => <RoundFields form={form} plans={plans} published={published} moments={moments} />}
      </SheetForm>
      <DateWarnings warnings={warnings} />
    </>
  )
}
