import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { messagePaths } from '~/features/notifications'
import { caughtMailById } from '~/features/notifications/index.server'
import { directionOf, formatDateTime, useLanguage } from '~/i18n'
import { InEnglish } from '~/i18n/InEnglish'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Ltr, SummaryList } from '~/ui'

export const handle = { access: 'try-it', robots: 'noindex' } satisfies RouteHandle

export async function loader({ params }: LoaderFunctionArgs) {
  const { createdAt, ...mail } = await caughtMailById(params.mail ?? '')
  return { title: mail.subject, mail: { ...mail, at: createdAt.toISOString() } }
}

export default function MailboxMail() {
  return <InEnglish><Mail /></InEnglish>
}

function Mail() {
  const { mail } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  const tongue = { lang: mail.language, dir: directionOf(mail.language) }
  return (
    <>
      <BackLink href={path(messagePaths.mailbox)}>{t('dev:mailbox.back')}</BackLink>
      <h1 className="govuk-heading-l" {...tongue}>{mail.subject}</h1>
      <SummaryList
        rows={[
          { key: t('dev:mailbox.to'), value: <Ltr>{mail.to}</Ltr> },
          { key: t('dev:mailbox.at'), value: formatDateTime(new Date(mail.at), 'en') },
          { key: t('dev:mailbox.messageId'), value: <Ltr>{mail.messageId}</Ltr> },
        ]}
      />
      <div {...tongue}>
        {mail.text.trim().split('\n\n').map((paragraph, index) => (
          <p className="govuk-body" key={index}>
            {paragraph.split('\n').map((line, at) => <Line key={at} text={line} first={at === 0} />)}
          </p>
        ))}
      </div>
    </>
  )
}

function Line({ text, first }: { text: string; first: boolean }) {
  return (
    <>
      {!first && <br />}
      {/^https?:\/\/\S+$/.test(text) ? <a className="govuk-link" href={text} dir="ltr">{text}</a> : text}
    </>
  )
}
