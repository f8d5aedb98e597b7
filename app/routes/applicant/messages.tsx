import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { messagePaths, subjectOf } from '~/features/notifications'
import { messagesOf } from '~/features/notifications/index.server'
import { formatDate, formatDateTime, useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { Table, Tag } from '~/ui'

export const handle = { access: 'signed-in', title: 'messages:page.title', namespaces: ['messages'] } satisfies RouteHandle

export async function loader({ context }: LoaderFunctionArgs) {
  const messages = await messagesOf(context.portal.viewer!)
  return { messages: messages.map(({ at, ...message }) => ({ ...message, at: at.toISOString() })) }
}

export default function Messages() {
  const { messages } = useLoaderData<typeof loader>()
  const { t, path, language } = useLanguage()
  const rows = messages.map(({ id, template, reference, at, read }) => ({
    key: id,
    cells: [
      <a className={`govuk-link${read ? '' : ' govuk-!-font-weight-bold'}`} href={path(messagePaths.one(id))} key="subject">
        {subjectOf(template, language)}
        <span className="govuk-visually-hidden"> {reference && <bdi dir="ltr">{reference}</bdi>} {formatDateTime(new Date(at), language)}</span>
      </a>,
      formatDate(new Date(at), language),
      read ? t('messages:page.read') : <Tag colour="blue" key="state">{t('messages:page.new')}</Tag>,
    ],
  }))
  return (
    <>
      <h1 className="govuk-heading-l">{t('messages:page.title')}</h1>
      {rows.length === 0 && <p className="govuk-body">{t('messages:page.empty')}</p>}
      {rows.length > 0 && (
        <>
          <p className="govuk-body">{t('messages:page.intro')}</p>
          <Table
            caption={t('messages:page.title')}
            captionHidden
            columns={['subject', 'sent', 'state'].map((name) => ({ head: t(`messages:page.${name}`) }))}
            rows={rows}
            firstCellIsHeader
          />
        </>
      )}
    </>
  )
}
