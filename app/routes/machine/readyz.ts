import { readiness } from '~/platform/readiness.server'
import type { RouteHandle } from '~/platform/route-handle'

export const handle = { access: 'anyone' } satisfies RouteHandle

/** Whether this process should get requests: database, migrations and storage answer. */
export async function loader() {
  const { ready, parts } = await readiness()
  return Response.json({ ready, parts }, { status: ready ? 200 : 503 })
}
