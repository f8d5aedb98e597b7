import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DeskPage } from '~/features/assessment'
import { contactDeskPaths, contactRoles, stopDays } from '~/features/directory'
import { contactReports, dealWithReport } from '~/features/directory/index.server'
import { formatDate, formatDateTime, useLanguage } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { Button, NotificationBanner, Radios, Select, SummaryCard, SummaryList, Table, UserText } from '~/ui'

export const handle = { access: { staff: contactRoles }, title: 'introducing:reports.title' } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  return json({ roles: viewer.staffRoles, ...(await contactReports(viewer)), happened: portal.url.searchParams.get('done') })
}

export async function action({ request, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const read = (name: string) => String(form.get(name) ?? '')
  const typed = { report: read('report'), did: read('did'), days: read('days') }
  const dealt = await dealWithReport(portal.viewer!, typed.report, typed)
  if (dealt.ok || dealt.code === 'gone') return redirect(`${contactDeskPaths.reports}?done=${dealt.ok ? 'recorded' : 'gone'}`, 303)
  return json({ typed, code: dealt.code, errors: { [`#${dealt.code}-${typed.report}`]: `introducing:reports.error.${dealt.code}` } }, { status: 422 })
}

export default function ContactReports() {
  const { roles } = useLoaderData<typeof loader>()
  return <DeskPage current="contactReports" roles={roles} errors={useActionData<typeof action>()?.errors}><Lists /></DeskPage>
}

function Lists() {
  const { open, done, happened } = useLoaderData<typeof loader>()
  const { t } = useLanguage()
  return (
    <>
      {(happened === 'recorded' || happened === 'gone') && <NotificationBanner success={happened === 'recorded'}>{t(`introducing:reports.done.${happened}`)}</NotificationBanner>}
      <h1 className="govuk-heading-l">{t('introducing:reports.title')}</h1>
      <p className="govuk-body">{t('introducing:reports.intro')}</p>
      {open.length === 0 && <p className="govuk-body">{t('introducing:reports.empty')}</p>}
      {open.map((report) => <Report key={report.id} {...report} />)}
      {done.length > 0 && (
        <Table
          caption={t('introducing:reports.past')} dense firstCellIsHeader
          columns={['about', 'reason', 'did', 'when'].map((name) => ({ head: t(`introducing:reports.${name}`) }))}
          rows={done.map(({ id, about, reason, did, doneAt }) => (
            { key: id, cells: [<bdi key="about">{about}</bdi>, t(`contacts:report.reason.${reason}`), t(`introducing:reports.didOf.${did}`), formatDate(new Date(doneAt), 'en')] }))}
        />
      )}
    </>
  )
}

type ReportProps = ReturnType<typeof useLoaderData<typeof loader>>['open'][number]

function Report(report: ReportProps) {
  const { id, by, about, reason, text, at } = report
  const { t } = useLanguage()
  return (
    <SummaryCard level={2} title={<>{t(`introducing:reports.${report.messages ? 'contact' : 'notice'}`)}: <bdi>{about}</bdi></>}>
      <SummaryList
        rows={[
          { key: t('introducing:reports.about'), value: <bdi>{about}</bdi> },
          { key: t('introducing:reports.by'), value: <bdi>{by}</bdi> },
          { key: t('introducing:reports.on'), value: formatDateTime(new Date(at), 'en') },
          { key: t('introducing:reports.reason'), value: t(`contacts:report.reason.${reason}`) },
          ...(text ? [{ key: t('introducing:reports.more'), value: <UserText>{text}</UserText> }] : []),
          { key: t(`introducing:reports.${report.messages ? 'messages' : 'text'}`), value: <Reported {...report} /> },
        ]}
      />
      <Deal id={id} />
    </SummaryCard>
  )
}

function Reported({ messages, notice }: ReportProps) {
  const { t } = useLanguage()
  if (messages === null) return notice ? <UserText lang={notice.language}>{notice.text}</UserText> : <>{t('introducing:reports.removedAlready')}</>
  return (
    <ol className="govuk-list govuk-list--spaced">
      {messages.map(({ by, text, language, at }) => (
        <li key={at + text}><strong><bdi>{by}</bdi></strong> <span className="govuk-hint">{formatDateTime(new Date(at), 'en')}</span><UserText lang={language}>{text}</UserText></li>
      ))}
    </ol>
  )
}

function Deal({ id }: { id: string }) {
  const { t } = useLanguage()
  const failed = useActionData<typeof action>()
  const own = failed?.typed.report === id ? failed : undefined
  const wrong = (code: string) => (own?.code === code ? t(`introducing:reports.error.${code}`) : undefined)
  const days = (
    <Select
      id={`days-${id}`} name="days" label={t('introducing:reports.until')} error={wrong('days')} defaultValue={own?.typed.days}
      items={stopDays.map((count) => ({ value: String(count), label: t('introducing:reports.days', { count }) }))}
    />
  )
  return (
    <form method="post" noValidate>
      <input type="hidden" name="report" value={id} />
      <Radios
        id={`deed-${id}`} name="did" label={t('introducing:reports.what')} labelSize="s" error={wrong('deed')} defaultValue={own?.typed.did}
        items={['nothing', 'removed', 'stopped'].map((value) => (
          { value, label: t(`introducing:reports.${value}`), hint: t(`introducing:reports.${value}Hint`), ...(value === 'stopped' && { conditional: days }) }))}
      />
      <Button>{t('introducing:reports.button')}</Button>
    </form>
  )
}
