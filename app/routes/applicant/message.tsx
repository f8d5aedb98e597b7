import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { MessageBody, messagePaths } from '~/features/notifications'
import { readMessage } from '~/features/notifications/index.server'
import { formatDateTime, useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink } from '~/ui'

export const handle = { access: 'signed-in', namespaces: ['messages'] } satisfies RouteHandle

export async function loader({ context: { portal }, params }: LoaderFunctionArgs) {
  const { at, ...message } = await readMessage(portal.viewer!, params.message ?? '', portal.language)
  return { title: message.subject, message, at: at.toISOString() }
}

export default function Message() {
  const { message, at } = useLoaderData<typeof loader>()
  const { t, path, language } = useLanguage()
  return (
    <>
      <BackLink href={path(messagePaths.list)}>{t('messages:page.back')}</BackLink>
      <h1 className="govuk-heading-l">{message.subject}</h1>
      <MessageBody message={message} />
      <dl className="govuk-body-s">
        <dt>{t('messages:page.sentAt')}</dt>
        <dd>{formatDateTime(new Date(at), language)}</dd>
      </dl>
    </>
  )
}
