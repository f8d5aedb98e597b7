import { json } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openDataPaths } from '~/features/directory'
import { holdings } from '~/features/directory/index.server'
import { useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Ltr } from '~/ui'

export const handle = { access: 'anyone', public: true, title: 'openData:yearly.title', namespaces: ['openData'] } satisfies RouteHandle

export async function loader() {
  const { financialYears } = await holdings()
  return json({ financialYears })
}

/** Lists of grants by the Transparency Code, a financial year each. */
export default function Yearly() {
  const { financialYears } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  return (
    <div className="readable">
      <BackLink href={path(openDataPaths.all)} />
      <h1 className="govuk-heading-xl">{t('openData:yearly.title')}</h1>
      <p className="govuk-body-l">{t('openData:yearly.lead')}</p>
      <p className="govuk-body">{t('openData:yearly.law')}</p>
      <ul className="govuk-list govuk-list--spaced">
        {financialYears.map((year) => <li key={year}><a className="govuk-link" href={path(openDataPaths.year(year))}><Ltr>{year}</Ltr></a></li>)}
      </ul>
      <p className="govuk-body">{t('openData:leftOut')}</p>
    </div>
  )
}
