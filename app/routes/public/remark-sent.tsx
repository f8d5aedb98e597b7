import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { remarkPage } from '~/features/directory'
import { useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { Panel } from '~/ui'

export const handle = {
  access: 'anyone', public: true, title: 'publicity:remark.sent.title', namespaces: ['publicity'], robots: 'noindex',
} satisfies RouteHandle

export function loader({ context: { portal } }: LoaderFunctionArgs) {
  return json({ about: remarkPage(portal.url.searchParams.get('about') ?? '') ?? '/' })
}

export default function RemarkSent() {
  const { about } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  return (
    <div className="readable">
      <Panel title={t('publicity:remark.sent.title')} />
      <p className="govuk-body-l">{t('publicity:remark.sent.text')}</p>
      <p className="govuk-body">{t('publicity:remark.sent.answer')}</p>
      <p className="govuk-body"><a className="govuk-link" href={path(about)}>{t('publicity:remark.sent.back')}</a></p>
    </div>
  )
}
