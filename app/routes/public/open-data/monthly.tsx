import { json } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openDataPaths } from '~/features/directory'
import { listedMonths } from '~/features/directory/index.server'
import { formatMonth, useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink } from '~/ui'

export const handle = { access: 'anyone', public: true, title: 'openData:monthly.title', namespaces: ['openData'] } satisfies RouteHandle

export async function loader() {
  return json({ months: await listedMonths() })
}

/** Lists of crime and disorder reduction grants, a month each. */
export default function Monthly() {
  const { months } = useLoaderData<typeof loader>()
  const { t, path, language } = useLanguage()
  return (
    <div className="readable">
      <BackLink href={path(openDataPaths.all)} />
      <h1 className="govuk-heading-xl">{t('openData:monthly.title')}</h1>
      <p className="govuk-body-l">{t('openData:monthly.lead')}</p>
      <p className="govuk-body">{t('openData:monthly.law')}</p>
      <ul className="govuk-list govuk-list--spaced">
        {months.map(({ month, awards }) => (
          <li key={month}>
            <a className="govuk-link" href={path(openDataPaths.month(month))}>{formatMonth(new Date(`${month}-15T12:00:00Z`), language)}</a>
            <br />
            {t('openData:monthly.count', { count: awards })}
          </li>
        ))}
      </ul>
      <p className="govuk-body">{t('openData:leftOut')}</p>
    </div>
  )
}
