import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DeskPage } from '~/features/assessment'
import { editAnswer, opennessDeskPaths, opennessRoles, plannedPart, plannedSteps, readSheet, readWas } from '~/features/funds'
import { SheetForm, SheetText, SheetTexts, type FormState } from '~/features/funds/components/desk'
import { editPlanned, onePlanned } from '~/features/funds/index.server'
import { useLanguage } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Radios } from '~/ui'

export const handle = { access: { staff: opennessRoles.planned }, title: 'desk:planned.one' } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const found = params.planned === 'new' ? null : await onePlanned(viewer, params.planned ?? '')
  return json({ roles: viewer.staffRoles, sheet: plannedPart.toSheet(found) })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const typed = readSheet(form, plannedPart.fields)
  const result = await editPlanned(portal.viewer!, params.planned ?? '', { typed, was: readWas(form) })
  if (result.ok) return redirect(opennessDeskPaths.planned, 303)
  return json(editAnswer(result, typed), 'differences' in result ? 409 : 422)
}

export default function PlannedOne() {
  const { roles } = useLoaderData<typeof loader>()
  return <DeskPage current="planned" roles={roles} errors={useActionData<typeof action>()?.errors}><Edit /></DeskPage>
}

function Edit() {
  const { sheet } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t, path } = useLanguage()
  return (
    <>
      <BackLink href={path(opennessDeskPaths.planned)}>{t('desk:planned.title')}</BackLink>
      <h1 className="govuk-heading-l">{t('desk:planned.one')}</h1>
      <SheetForm
        answered={answered} sheet={sheet} published={false} save={t('desk:planned.save')}
        nameOf={(field) => t(`desk:planned.field.${field.split('.')[0]}`)}
      >
        {(form) => (
          <>
            <SheetTexts form={form} name="title" label={t('desk:planned.field.title')} />
            <SheetTexts form={form} name="summary" label={t('desk:planned.field.summary')} rows={3} />
            <Step form={form} />
            <SheetText form={form} name="plannedFor" label={t('desk:planned.field.plannedFor')} hint={t('desk:planned.monthHint')} width={10} />
          </>
        )}
      </SheetForm>
    </>
  )
}

function Step({ form }: { form: FormState }) {
  const { t } = useLanguage()
  return (
    <Radios
      id="step" name="step" label={t('desk:planned.field.step')} labelSize="s" defaultValue={form.sheet.step ?? ''}
      error={form.wrong.step ? t('desk:rounds.error.step') : undefined}
      items={plannedSteps.map((step) => ({ value: step, label: t(`openness:money.step.${step}.name`) }))}
    />
  )
}
