import type { LoaderFunctionArgs } from '@remix-run/node'
import { monthlyCsv } from '~/features/directory'
import { monthlyList } from '~/features/directory/index.server'
import { contentDisposition } from '~/features/documents'
import { translator } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'

export const handle = { access: 'anyone', public: true, crossOrigin: true, namespaces: ['openData'] } satisfies RouteHandle

/** The same list as the page of the month, for a spreadsheet. @throws NotFound */
export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const month = params.month ?? ''
  const csv = monthlyCsv(await monthlyList(month), translator(portal.language))
  return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': contentDisposition(`grants-${month}.csv`) } })
}
