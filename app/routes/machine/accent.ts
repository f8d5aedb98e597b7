import { accentSheet, funder } from '~/features/funds'
import type { RouteHandle } from '~/platform/route-handle'

export const handle = { access: 'anyone', public: true } satisfies RouteHandle

/** The funder's colours, where FUNDER_FILE has some: a file of its own, for no page may hold styles. */
export function loader() {
  const { accent } = funder()
  return new Response(accent ? accentSheet(accent) : '', { headers: { 'Content-Type': 'text/css; charset=utf-8' } })
}
