import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { fundPaths, StaffWords } from '~/features/funds'
import { fundBySlug } from '~/features/funds/index.server'
import { useLanguage } from '~/i18n'
import { NotFound } from '~/platform/errors'
import type { RouteHandle } from '~/platform/route-handle'
import { Panel } from '~/ui'

export const handle = {
  access: 'anyone', public: true, title: 'openness:ask.sent.title', namespaces: ['openness'], robots: 'noindex',
} satisfies RouteHandle

export async function loader({ params }: LoaderFunctionArgs) {
  const page = await fundBySlug(params.fund ?? '')
  if (!page) throw new NotFound('no-such-fund')
  return json({ slug: page.fund.slug, fund: page.fund.title })
}

export default function AskSent() {
  const { slug, fund } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  return (
    <div className="readable">
      <Panel title={t('openness:ask.sent.title')} />
      <p className="govuk-body-l">{t('openness:ask.sent.text')}</p>
      <p className="govuk-body">{t('openness:ask.sent.more')}</p>
      <p className="govuk-body"><a className="govuk-link" href={path(fundPaths.callBack)}>{t('openness:ask.sent.call')}</a></p>
      <p className="govuk-body"><a className="govuk-link" href={path(fundPaths.fund(slug))}><StaffWords text={fund} /></a></p>
    </div>
  )
}
