import type { LoaderFunctionArgs } from '@remix-run/node'
import { apiAnswer, openDataPaths, organisationJson, programAnswer, readApiQuery, readOrganisationFilter } from '~/features/directory'
import { findOrganisations } from '~/features/directory/index.server'
import type { RouteHandle } from '~/platform/route-handle'

export const handle = { access: 'anyone', public: true, crossOrigin: true } satisfies RouteHandle

/** The directory for programs, with the filters of its page. Answers 400 where something asked for is not known. */
export async function loader({ context: { portal: { url } } }: LoaderFunctionArgs) {
  const query = readApiQuery('organisations', url.searchParams)
  if (!query.ok) return programAnswer({ message: query.message }, { status: 400 })
  const { page, perPage } = query.of
  const { organisations, totals, pages } = await findOrganisations({ ...readOrganisationFilter(url.searchParams), page }, perPage)
  const { links, header } = apiAnswer(url, openDataPaths.apiOrganisations, { page, perPage, pages })
  const items = page > pages ? [] : organisations.map((organisation) => organisationJson(organisation, url.origin))
  return programAnswer({ organisations: items, total: totals.organisations, totalAtLeast: totals.atLeast, page, perPage, pages, links }, { headers: header })
}
