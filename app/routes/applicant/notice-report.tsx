import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { contactPaths } from '~/features/directory'
import { ReportForm, reportFields } from '~/features/directory/contacts/components/ReportForm'
import { noticeToReport, reportNotice } from '~/features/directory/index.server'
import { localePath, useLanguage } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { ErrorSummary, LinkButton, Panel, UserText } from '~/ui'

export const handle = { access: 'signed-in', title: 'contacts:report.title', namespaces: ['contacts'], robots: 'noindex' } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  if (portal.url.searchParams.get('done') === 'reported') return json({ sent: true as const })
  const { text } = await noticeToReport(portal.viewer!, params.notice ?? '')
  return json({ sent: false as const, text })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const typed = { reason: String(form.get('reason') ?? ''), more: String(form.get('more') ?? '') }
  const id = params.notice ?? ''
  const said = await reportNotice(portal.viewer!, id, { reason: typed.reason, text: typed.more })
  if (said.ok) return redirect(localePath(portal.language, `${contactPaths.reportNotice(id)}?done=reported`), 303)
  return json({ typed, error: said.code, errors: [said.code] }, { status: 400 })
}

/** Tells staff that something is wrong with a notice. */
export default function NoticeReport() {
  const { t, path } = useLanguage()
  const loaded = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  if (loaded.sent) {
    return (
      <>
        <Panel title={t('contacts:report.sentTitle')} />
        <LinkButton href={path('/directory')} variant="secondary">{t('contacts:list.directory')}</LinkButton>
      </>
    )
  }
  const error = failed && { code: failed.error, text: t(`contacts:report.error.${failed.error}`) }
  return (
    <div className="readable">
      {error && <ErrorSummary errors={[{ href: reportFields[failed.error], text: error.text }]} />}
      <h1 className="govuk-heading-l">{t('contacts:report.title')}</h1>
      <blockquote className="govuk-inset-text"><UserText lang={loaded.text.language}>{loaded.text.text}</UserText></blockquote>
      <ReportForm text={t('contacts:report.textNotice')} typed={failed?.typed} error={error} />
    </div>
  )
}
