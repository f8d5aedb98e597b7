import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { deskAccess, DeskPage, deskPaths } from '~/features/assessment'
import { finishCallBack, openCallBacks } from '~/features/assessment/index.server'
import { directionOf, formatDateTime, knownLanguages, useLanguage } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { Button, Ltr, Table, UserText } from '~/ui'

export const handle = { access: { staff: deskAccess.callBacks }, title: 'desk:callBacks.title' } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const calls = await openCallBacks(viewer)
  return {
    roles: viewer.staffRoles,
    calls: calls.map(({ id, name, phone, language, wish, createdAt }) => ({ id, name, phone, language, wish, at: createdAt.toISOString() })),
  }
}

export async function action({ request, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  await finishCallBack(portal.viewer!, String(form.get('call') ?? ''))
  return redirect(deskPaths.callBacks, 303)
}

export default function CallBacks() {
  const { roles } = useLoaderData<typeof loader>()
  return <DeskPage current="callBacks" roles={roles}><List /></DeskPage>
}

const columns = ['name', 'phone', 'language', 'wish', 'since', 'answer']

function List() {
  const { calls } = useLoaderData<typeof loader>()
  const { t } = useLanguage()
  return (
    <>
      <h1 className="govuk-heading-l">{t('desk:callBacks.title')}</h1>
      {calls.length === 0 ? <p className="govuk-body">{t('desk:callBacks.empty')}</p> : (
        <Table
          caption={t('desk:callBacks.caption')}
          columns={columns.map((name) => ({ head: t(`desk:callBacks.${name}`) }))}
          rows={calls.map((call) => ({
            key: call.id,
            cells: [
              <UserText as="span" key="name">{call.name}</UserText>,
              <Ltr key="phone">{call.phone}</Ltr>,
              <span lang={call.language} dir={directionOf(call.language)} key="language">{knownLanguages.find(({ code }) => code === call.language)?.name}</span>,
              <UserText key="wish" lang={call.language}>{call.wish}</UserText>,
              formatDateTime(new Date(call.at), 'en'),
              <form method="post" noValidate key="answer">
                <input type="hidden" name="call" value={call.id} />
                <Button variant="secondary">{t('desk:callBacks.done')}<span className="govuk-visually-hidden"> {call.name}</span></Button>
              </form>,
            ],
          }))}
          firstCellIsHeader
          dense
        />
      )}
    </>
  )
}
