import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DeskPage } from '~/features/assessment'
import { evidenceDeskPaths, evidencePart, evidenceRoles, evidenceTopics, evidenceUnits, placeName, widePlaces } from '~/features/coaching'
import { editEvidence, oneEvidence } from '~/features/coaching/index.server'
import { controlId, editAnswer, funder, readSheet, readWas } from '~/features/funds'
import { SheetForm, SheetText, SheetTexts, type FormState } from '~/features/funds/components/desk'
import { useLanguage } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Select } from '~/ui'

export const handle = { access: { staff: evidenceRoles }, title: 'desk:evidence.one' } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const found = params.figure === 'new' ? null : await oneEvidence(viewer, params.figure ?? '')
  return json({ roles: viewer.staffRoles, sheet: evidencePart.toSheet(found) })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const typed = readSheet(form, evidencePart.fields)
  const result = await editEvidence(portal.viewer!, params.figure ?? '', { typed, was: readWas(form) })
  if (result.ok) return redirect(evidenceDeskPaths.all, 303)
  return json(editAnswer(result, typed), 'differences' in result ? 409 : 422)
}

export default function EvidenceOne() {
  const { roles } = useLoaderData<typeof loader>()
  return <DeskPage current="evidence" roles={roles} errors={useActionData<typeof action>()?.errors}><Edit /></DeskPage>
}

function Edit() {
  const { sheet } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t, path } = useLanguage()
  const field = (name: string) => t(`desk:evidence.field.${name}`)
  const places = [...funder().areas.map(({ code }) => code), ...widePlaces]
  return (
    <>
      <BackLink href={path(evidenceDeskPaths.all)}>{t('desk:evidence.title')}</BackLink>
      <h1 className="govuk-heading-l">{t('desk:evidence.one')}</h1>
      <SheetForm answered={answered} sheet={sheet} published={false} save={t('desk:evidence.save')} nameOf={(name) => field(name.split('.')[0] ?? '')}>
        {(form) => (
          <>
            <OneOf form={form} name="topic" none={t('desk:evidence.choose')} items={evidenceTopics.map((value) => ({ value, label: t(`evidence:topic.${value}`) }))} />
            <OneOf form={form} name="place" none={t('desk:evidence.choose')} items={places.map((value) => ({ value, label: placeName(value, t) }))} />
            <SheetTexts form={form} name="statement" label={field('statement')} hint={t('desk:evidence.hint.statement')} rows={2} />
            <SheetText form={form} name="value" label={field('value')} hint={t('desk:evidence.hint.value')} width={10} />
            <OneOf form={form} name="unit" none={t('desk:evidence.noUnit')} items={evidenceUnits.map((value) => ({ value, label: t(`evidence:unit.${value}`) }))} />
            <SheetText form={form} name="year" label={field('year')} hint={t('desk:evidence.hint.year')} width={5} />
            <SheetText form={form} name="sourceName" label={field('sourceName')} />
            <SheetText form={form} name="sourceLink" label={field('sourceLink')} />
          </>
        )}
      </SheetForm>
    </>
  )
}

type OneOfProps = { form: FormState; name: string; none: string; items: readonly { value: string; label: string }[] }

function OneOf({ form, name, none, items }: OneOfProps) {
  const { t } = useLanguage()
  const code = form.wrong[name]
  return (
    <Select
      id={controlId(name)} name={name} label={t(`desk:evidence.field.${name}`)} labelSize="s" defaultValue={form.sheet[name] ?? ''}
      error={code ? t(`desk:rounds.error.${code}`) : undefined} items={[{ value: '', label: none }, ...items]}
    />
  )
}
