import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AskUs, findHelpers, HelperCard, HelperFilters, NobodyFits, readHelperFilter } from '~/features/directory'
import { publicHelpers } from '~/features/directory/index.server'
import { areaName, funder } from '~/features/funds'
import { translator, useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'

export const handle = {
  access: 'anyone', public: true, title: 'support:title', namespaces: ['support', 'directory', 'areas'],
} satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const areas = funder().areas.map(({ code }) => code)
  const filter = readHelperFilter(portal.url.searchParams, areas)
  const all = await publicHelpers()
  const t = translator(portal.language)
  const title = filter.district ? t('support:titleOf', { place: areaName(filter.district, t) }) : t('support:title')
  return json({ title, filter, some: all.length > 0, found: findHelpers(all, filter, areas) })
}

/** Who helps groups to write a bid, by place and language; and our own team, always. */
export default function BidSupport() {
  const { filter, some, found } = useLoaderData<typeof loader>()
  const { t } = useLanguage()
  return (
    <div className="readable">
      <h1 className="govuk-heading-xl">{t('support:title')}</h1>
      <p className="govuk-body-l">{t(some ? 'support:intro' : 'support:empty')}</p>
      {some && (
        <>
          <p className="govuk-body">{t('support:not')}</p>
          <HelperFilters filter={filter} districts={found.districts} languages={found.languages} />
          {found.helpers.length === 0
            ? <NobodyFits filter={filter} districts={found.districts} languages={found.languages} />
            : <h2 className="govuk-heading-m">{t('support:found', { count: found.helpers.length })}</h2>}
          {found.helpers.map((helper) => <HelperCard key={helper.id} helper={helper} />)}
        </>
      )}
      <AskUs />
    </div>
  )
}
