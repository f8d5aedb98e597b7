import type { LoaderFunctionArgs } from '@remix-run/node'
import { apiAnswer, awardJson, openDataPaths, programAnswer, readApiQuery, readAwardFilter } from '~/features/directory'
import { findAwards } from '~/features/directory/index.server'
import type { RouteHandle } from '~/platform/route-handle'

export const handle = { access: 'anyone', public: true, crossOrigin: true } satisfies RouteHandle

/** The list of awards for programs, with the filters of its page. Answers 400 where something asked for is not known. */
export async function loader({ context: { portal: { url } } }: LoaderFunctionArgs) {
  const query = readApiQuery('awards', url.searchParams)
  if (!query.ok) return programAnswer({ message: query.message }, { status: 400 })
  const { page, perPage } = query.of
  const { awards, totals, pages } = await findAwards({ ...readAwardFilter(url.searchParams), page }, perPage)
  const { links, header } = apiAnswer(url, openDataPaths.apiAwards, { page, perPage, pages })
  // A page past the last one is empty: the search gives the last one for it.
  const items = page > pages ? [] : awards.map((award) => awardJson(award, url.origin))
  return programAnswer({ awards: items, total: totals.awards, totalAtLeast: totals.atLeast, page, perPage, pages, links }, { headers: header })
}
