import { useLoaderData } from '@remix-run/react'
import { FundCards, opennessPaths } from '~/features/funds'
import { openFunds } from '~/features/funds/index.server'
import { useLanguage } from '~/i18n'
import { now } from '~/platform/clock.server'
import type { RouteHandle } from '~/platform/route-handle'

export const handle = { access: 'anyone', public: true, title: 'funds:title', namespaces: ['funds', 'openness'] } satisfies RouteHandle

export async function loader() {
  const at = now()
  return { at: at.toISOString(), funds: await openFunds(at) }
}

export default function Funds() {
  const { funds, at } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  return (
    <>
      <h1 className="govuk-heading-xl">{t('funds:title')}</h1>
      <p className="govuk-body-l">{t(funds.length > 0 ? 'funds:intro' : 'funds:none')}</p>
      {funds.length > 0 && <FundCards funds={funds} now={at} level={2} />}
      <p className="govuk-body"><a className="govuk-link" href={path(opennessPaths.money)}>{t('openness:money.title')}</a></p>
    </>
  )
}
