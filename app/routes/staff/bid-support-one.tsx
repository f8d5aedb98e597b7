import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DeskPage } from '~/features/assessment'
import { helperKinds, helperPart, spokenLanguages, supportDeskPaths, supportRoles } from '~/features/directory'
import { editHelper, oneHelper } from '~/features/directory/index.server'
import { areaName, controlId, editAnswer, funder, readSheet, readWas } from '~/features/funds'
import { SheetForm, SheetText, SheetTexts, type FormState } from '~/features/funds/components/desk'
import { useLanguage } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Checkboxes, Radios } from '~/ui'

export const handle = { access: { staff: supportRoles }, title: 'desk:bidSupport.one' } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const found = params.helper === 'new' ? null : await oneHelper(viewer, params.helper ?? '')
  return json({ roles: viewer.staffRoles, sheet: helperPart.toSheet(found) })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const typed = readSheet(form, helperPart.fields)
  const result = await editHelper(portal.viewer!, params.helper ?? '', { typed, was: readWas(form) })
  if (result.ok) return redirect(supportDeskPaths.all, 303)
  return json(editAnswer(result, typed), 'differences' in result ? 409 : 422)
}

export default function BidSupportOne() {
  const { roles } = useLoaderData<typeof loader>()
  return <DeskPage current="bidSupport" roles={roles} errors={useActionData<typeof action>()?.errors}><Edit /></DeskPage>
}

function Edit() {
  const { sheet } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t, path } = useLanguage()
  const field = (name: string) => t(`desk:bidSupport.field.${name}`)
  const text = (form: FormState, name: string) => <SheetText form={form} name={name} label={field(name)} hint={t(`desk:bidSupport.hint.${name}`)} />
  return (
    <>
      <BackLink href={path(supportDeskPaths.all)}>{t('desk:bidSupport.title')}</BackLink>
      <h1 className="govuk-heading-l">{t('desk:bidSupport.one')}</h1>
      <SheetForm answered={answered} sheet={sheet} published={false} save={t('desk:bidSupport.save')} nameOf={(name) => field(name.split('.')[0] ?? '')}>
        {(form) => (
          <>
            <Kind form={form} />
            {text(form, 'name')}
            <SheetTexts form={form} name="helps" label={field('helps')} hint={t('desk:bidSupport.hint.helps')} rows={3} />
            <Ticked form={form} name="districts" items={funder().areas.map(({ code }) => ({ value: code, label: areaName(code, t) }))} />
            <Ticked form={form} name="languages" items={spokenLanguages.map((code) => ({ value: code, label: t(`directory:spoken.${code}`) }))} />
            {text(form, 'phone')}
            {text(form, 'email')}
            {text(form, 'website')}
          </>
        )}
      </SheetForm>
    </>
  )
}

function useControl(form: FormState, name: string) {
  const { t } = useLanguage()
  const code = form.wrong[name]
  return { id: controlId(name), name, label: t(`desk:bidSupport.field.${name}`), labelSize: 's' as const, error: code ? t(`desk:rounds.error.${code}`) : undefined }
}

function Kind({ form }: { form: FormState }) {
  const { t } = useLanguage()
  const items = helperKinds.map((kind) => ({ value: kind, label: t(`support:kind.${kind}`), hint: t(`support:kindHint.${kind}`) }))
  return <Radios {...useControl(form, 'kind')} defaultValue={form.sheet.kind ?? ''} items={items} />
}

function Ticked({ form, name, items }: { form: FormState; name: string; items: { value: string; label: string }[] }) {
  return <Checkboxes {...useControl(form, name)} defaultValue={(form.sheet[name] ?? '').split(',')} items={items} small />
}
