import type { LoaderFunctionArgs } from '@remix-run/node'
import { yearlyCsv } from '~/features/directory'
import { yearlyList } from '~/features/directory/index.server'
import { contentDisposition } from '~/features/documents'
import { translator } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'

export const handle = { access: 'anyone', public: true, crossOrigin: true, namespaces: ['openData'] } satisfies RouteHandle

/** The same list as the page of the financial year, for a spreadsheet. @throws NotFound */
export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const year = params.year ?? ''
  const csv = yearlyCsv(await yearlyList(year), translator(portal.language))
  return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': contentDisposition(`grants-${year}.csv`) } })
}
