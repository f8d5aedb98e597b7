import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { deskAccess, DeskPage } from '~/features/assessment'
import { DueList, openDataPaths } from '~/features/directory'
import { listsDue, recordDelay } from '~/features/directory/index.server'
import { useLanguage } from '~/i18n'
import { NotFound } from '~/platform/errors'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'

export const handle = { access: { staff: deskAccess.legalLists }, title: 'publishing:legal.title' } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  return json({ roles: viewer.staffRoles, due: await listsDue(viewer) })
}

/** A manager writes down why a month's list was late. */
export async function action({ request, context: { portal } }: ActionFunctionArgs) {
  const viewer = portal.viewer!
  if (!viewer.staffRoles.includes('manager')) throw new NotFound('not-for-this-role')
  const form = await readForm(request)
  const typed = { month: String(form.get('month') ?? ''), why: String(form.get('why') ?? '') }
  const result = await recordDelay(viewer, typed)
  if (result.ok) return redirect(openDataPaths.desk, 303)
  const href = result.error === 'month' ? '#lists' : `#why-${typed.month}`
  return json({ errors: { [href]: `publishing:legal.error.${result.error}` }, typed }, result.error === 'month' ? 409 : 400)
}

export default function LegalLists() {
  const { roles, due } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  return (
    <DeskPage current="legalLists" roles={roles} errors={answered?.errors}>
      <Lists due={due} mayRecord={roles.includes('manager')} errors={answered?.errors ?? {}} typed={answered?.typed} />
    </DeskPage>
  )
}

type Props = { due: Parameters<typeof DueList>[0]['due'][]; mayRecord: boolean; errors: Record<string, string>; typed?: { month: string; why: string } }

function Lists({ due, mayRecord, errors, typed }: Props) {
  const { t } = useLanguage()
  const waiting = due.some(({ awards }) => awards.length > 0)
  return (
    <div className="readable">
      <h1 className="govuk-heading-l" id="lists" tabIndex={-1}>{t('publishing:legal.title')}</h1>
      <p className="govuk-body">{t(waiting ? 'publishing:legal.intro' : 'publishing:legal.none')}</p>
      <p className="govuk-body">{t('publishing:legal.interest')}</p>
      {due.map((one) => (
        <DueList key={one.month} due={one} mayRecord={mayRecord} error={errors[`#why-${one.month}`]} typed={typed?.month === one.month ? typed.why : undefined} />
      ))}
    </div>
  )
}
