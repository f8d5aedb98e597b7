import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import type { Portal } from '../portal'
import { guardRoutes } from './access-guard.server'
import type { HttpOptions } from './options.server'
import { routeTable, type MatchedRoute } from './route-table.server'

export type RemixHandler = {
  match: (pathname: string) => MatchedRoute | null
  handle: (request: Request, portal: Portal) => Promise<Response>
}

/** Remix behind the access guard; a new build (development) is guarded anew, the same one only once. */
export function remixHandler(options: HttpOptions): () => Promise<RemixHandler> {
  let last: { build: ServerBuild; handler: RemixHandler } | undefined
  return async () => {
    const build = await options.loadBuild()
    if (last?.build !== build) last = { build, handler: makeHandler(build, options) }
    return last.handler
  }
}

function makeHandler(build: ServerBuild, options: HttpOptions): RemixHandler {
  const guarded = guardRoutes(build, options.keepPost)
  const handle = createRequestHandler(guarded, options.mode)
  return { match: routeTable(guarded).match, handle: (request, portal) => handle(request, { portal }) }
}
