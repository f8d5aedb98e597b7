import type { LoaderFunctionArgs } from '@remix-run/node'
import { csvFile } from '~/features/assessment'
import { evidenceRows, placeName, readPlace } from '~/features/coaching'
import { publicEvidence } from '~/features/coaching/index.server'
import { contentDisposition } from '~/features/documents'
import { funder } from '~/features/funds'
import { translator } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'

export const handle = { access: 'anyone', public: true, namespaces: ['evidence', 'areas'] } satisfies RouteHandle

/** The same figures as the page, of the same place, as a file for a spreadsheet. */
export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const place = readPlace(portal.url.searchParams, funder().areas.map(({ code }) => code))
  const t = translator(portal.language)
  const rows = evidenceRows(await publicEvidence(place), portal.language, t)
  const name = place ? t('evidence:fileNameOf', { place: placeName(place, t) }) : t('evidence:fileName')
  return new Response(csvFile(rows), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': contentDisposition(`${name}.csv`) },
  })
}
