import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { awardParams, awardPaths, EmbedTable, inNumbers, readAwardFilter } from '~/features/directory'
import { findAwards } from '~/features/directory/index.server'
import { useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'

export const handle = {
  access: 'anyone', public: true, framed: true, robots: 'noindex', title: 'awards:title', namespaces: ['awards', 'directory'],
} satisfies RouteHandle

const mostRows = 50

/** The first of what the filter finds, for pages of others; the list itself has the rest. */
export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const filter = { ...readAwardFilter(portal.url.searchParams), page: 1 }
  const { awards, totals } = await findAwards(filter, mostRows)
  return { filter, totals, awards }
}

export default function EmbedAwards() {
  const { filter, totals, awards } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  return (
    <>
      <h1 className="govuk-heading-m">{t('awards:title')}</h1>
      <p className="govuk-body">{totals.atLeast ? t('awards:found.many', { number: inNumbers(totals.awards) }) : t('awards:found.awards', { count: totals.awards })}</p>
      {awards.length > 0 && <EmbedTable awards={awards} caption={t('awards:title')} />}
      <p className="govuk-body"><a className="govuk-link" href={path(awardPaths.list(awardParams(filter)))}>{t('awards:embed.all')}</a></p>
    </>
  )
}
