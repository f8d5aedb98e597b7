import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ListTable, openDataPaths } from '~/features/directory'
import { yearlyList } from '~/features/directory/index.server'
import { translator, useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink } from '~/ui'

export const handle = { access: 'anyone', public: true, namespaces: ['openData'] } satisfies RouteHandle

/** @throws NotFound for a financial year that has no list */
export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const year = params.year ?? ''
  const lines = await yearlyList(year)
  return json({ year, lines, title: translator(portal.language)('openData:yearly.titleOf', { year: `\u2066${year}\u2069` }) })
}

/** The grants of a financial year, as the Transparency Code asks for them. */
export default function Year() {
  const { year, lines, title } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  return (
    <>
      <BackLink href={path(openDataPaths.years)}>{t('openData:yearly.title')}</BackLink>
      <h1 className="govuk-heading-xl">{title}</h1>
      <p className="govuk-body readable">{t('openData:yearly.law')}</p>
      <p className="govuk-body readable">{t('openData:leftOut')}</p>
      {lines.length > 0 ? <ListTable kind="yearly" lines={lines} /> : <p className="govuk-body">{t('openData:yearly.none')}</p>}
      <p className="govuk-body"><a className="govuk-link" href={path(openDataPaths.yearFile(year))}>{t('openData:yearly.file')}</a></p>
    </>
  )
}
