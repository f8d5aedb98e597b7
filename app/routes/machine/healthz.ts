import type { RouteHandle } from '~/platform/route-handle'

export const handle = { access: 'anyone' } satisfies RouteHandle

/** The process is alive; says nothing about the database (readyz does). */
export function loader() {
  return new Response('ok\n', { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
