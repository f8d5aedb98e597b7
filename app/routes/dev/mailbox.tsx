import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { messagePaths } from '~/features/notifications'
import { caughtMails } from '~/features/notifications/index.server'
import { directionOf, formatDateTime, useLanguage } from '~/i18n'
import { InEnglish } from '~/i18n/InEnglish'
import type { RouteHandle } from '~/platform/route-handle'
import { Button, Ltr, Table, TextInput } from '~/ui'

export const handle = { access: 'try-it', title: 'dev:mailbox.title', robots: 'noindex' } satisfies RouteHandle

export async function loader({ context }: LoaderFunctionArgs) {
  const to = context.portal.url.searchParams.get('to')?.trim() ?? ''
  const mails = await caughtMails(to)
  return { to, mails: mails.map(({ id, to: address, subject, language, createdAt }) => ({ id, address, subject, language, at: createdAt.toISOString() })) }
}

export default function Mailbox() {
  return <InEnglish><MailboxPage /></InEnglish>
}

function MailboxPage() {
  const { mails, to } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  const rows = mails.map(({ id, address, subject, language, at }) => ({
    key: id,
    cells: [
      <a className="govuk-link" href={path(messagePaths.caught(id))} lang={language} dir={directionOf(language)} key="subject">{subject}</a>,
      <Ltr key="to">{address}</Ltr>,
      formatDateTime(new Date(at), 'en'),
    ],
  }))
  return (
    <>
      <h1 className="govuk-heading-l">{t('dev:mailbox.title')}</h1>
      <p className="govuk-body">{t('dev:mailbox.intro')}</p>
      <form method="get" noValidate>
        <TextInput id="to" name="to" type="email" label={t('dev:mailbox.filter')} defaultValue={to} width={30} autoComplete="off" />
        <Button variant="secondary">{t('dev:mailbox.find')}</Button>
      </form>
      {rows.length === 0 ? <p className="govuk-body">{t('dev:mailbox.empty')}</p> : (
        <Table
          caption={t('dev:mailbox.list')}
          columns={['subject', 'to', 'at'].map((name) => ({ head: t(`dev:mailbox.${name}`) }))}
          rows={rows}
          firstCellIsHeader
          dense
        />
      )}
    </>
  )
}
