import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ListTable, openDataPaths } from '~/features/directory'
import { monthlyList } from '~/features/directory/index.server'
import { formatMonth, translator, useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink } from '~/ui'

export const handle = { access: 'anyone', public: true, namespaces: ['openData'] } satisfies RouteHandle

/** @throws NotFound for a month that has no list */
export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const month = params.month ?? ''
  const lines = await monthlyList(month)
  const name = formatMonth(new Date(`${month}-15T12:00:00Z`), portal.language)
  return json({ month, lines, title: translator(portal.language)('openData:monthly.titleOf', { month: name }) })
}

/** The grants of a month with conditions, purpose and reasons. */
export default function Month() {
  const { month, lines, title } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  return (
    <>
      <BackLink href={path(openDataPaths.months)}>{t('openData:monthly.title')}</BackLink>
      <h1 className="govuk-heading-xl">{title}</h1>
      <p className="govuk-body readable">{t('openData:monthly.law')}</p>
      <p className="govuk-body readable">{t('openData:leftOut')}</p>
      {lines.length > 0 ? <ListTable kind="monthly" lines={lines} /> : <p className="govuk-body">{t('openData:monthly.none')}</p>}
      <p className="govuk-body"><a className="govuk-link" href={path(openDataPaths.monthFile(month))}>{t('openData:monthly.file')}</a></p>
    </>
  )
}
