import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { deskAccess, DeskPage } from '~/features/assessment'
import { publishPaths } from '~/features/directory'
import { finishRemark, openRemarks } from '~/features/directory/index.server'
import { formatDateTime, useLanguage } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { Button, Ltr, SummaryList, TextInput, UserText } from '~/ui'

export const handle = { access: { staff: deskAccess.remarks }, title: 'publishing:remarks.title', namespaces: ['publishing'] } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const remarks = await openRemarks(portal.viewer!)
  return {
    roles: portal.viewer!.staffRoles,
    remarks: remarks.map(({ id, path, text, address, language, createdAt }) => ({ id, path, text, address, language, at: createdAt.toISOString() })),
  }
}

export async function action({ request, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  await finishRemark(portal.viewer!, String(form.get('remark') ?? ''), String(form.get('answer') ?? ''))
  return redirect(publishPaths.remarks, 303)
}

export default function Remarks() {
  const { roles, remarks } = useLoaderData<typeof loader>()
  const { t } = useLanguage()
  return (
    <DeskPage current="remarks" roles={roles}>
      <h1 className="govuk-heading-l">{t('publishing:remarks.title')}</h1>
      <p className="govuk-body">{t(remarks.length === 0 ? 'publishing:remarks.none' : 'publishing:remarks.intro')}</p>
      {remarks.map((remark) => <Remark remark={remark} key={remark.id} />)}
    </DeskPage>
  )
}

function Remark({ remark: { id, path: page, text, address, language, at } }: { remark: { id: string; path: string; text: string; address: string | null; language: string; at: string } }) {
  const { t, path } = useLanguage()
  return (
    <form method="post" noValidate>
      <input type="hidden" name="remark" value={id} />
      <SummaryList rows={[
        { id: `page-${id}`, key: t('publishing:remarks.page'), value: <a className="govuk-link" href={path(page)}><Ltr>{page}</Ltr></a> },
        { id: `text-${id}`, key: t('publishing:remarks.text'), value: <UserText lang={language}>{text}</UserText> },
        { id: `address-${id}`, key: t('publishing:remarks.address'), value: address ? <Ltr>{address}</Ltr> : t('publishing:remarks.noAddress') },
        { id: `since-${id}`, key: t('publishing:remarks.since'), value: formatDateTime(new Date(at), 'en') },
      ]} />
      <TextInput id={`answer-${id}`} name="answer" label={t('publishing:remarks.answer')} labelSize="s" />
      <Button variant="secondary">{t('publishing:remarks.done')}<span className="govuk-visually-hidden"> {page}</span></Button>
    </form>
  )
}
