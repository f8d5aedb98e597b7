import type { LoaderFunctionArgs } from '@remix-run/node'
import { catalogueOf, leftOut, openDataSetup } from '~/features/directory'
import { holdings } from '~/features/directory/index.server'
import { NotFound } from '~/platform/errors'
import type { RouteHandle } from '~/platform/route-handle'

export const handle = { access: 'anyone', public: true, crossOrigin: true } satisfies RouteHandle

/** data.json: every file that is published. @throws NotFound where the funder has not said who it is in open data */
export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const setup = openDataSetup(portal.url.origin)
  if (!setup) throw new NotFound('no-open-data')
  const held = await holdings()
  const headers = new Headers({ 'Content-Type': 'application/json; charset=utf-8' })
  if (held.changedAt) headers.set('Last-Modified', new Date(held.changedAt).toUTCString())
  return new Response(`${JSON.stringify(catalogueOf(setup, held, leftOut), null, 1)}\n`, { headers })
}
