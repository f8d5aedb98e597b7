import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import type { Portal } from '../portal'
import { guardRoutes } from './access-guard.server'
import type { HttpOptions } from './options.server'
import { routeTable, type MatchedRoute } from './route-table.server'

export type RemixHandler = {
  match: (pathname: string) => MatchedRoute | null
  handle: (request: Request, portal: Portal, routeId: string) => Promise<Response>
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

/** Remix matches every request against all routes several times; so it gets the one that was found, and what is above it. */
function makeHandler(build: ServerBuild, options: HttpOptions): RemixHandler {
  const guarded = guardRoutes(build, options.keepPost)
  const handlers = new Map<string, ReturnType<typeof createRequestHandler>>()
  const handlerOf = (routeId: string) => {
    const known = handlers.get(routeId)
    if (known) return known
    const assets = { ...guarded.assets, routes: lineOf(guarded.assets.routes, routeId) }
    const made = createRequestHandler({ ...guarded, assets, routes: lineOf(guarded.routes, routeId) }, options.mode)
    handlers.set(routeId, made)
    return made
  }
  return { match: routeTable(guarded).match, handle: (request, portal, routeId) => handlerOf(routeId)(request, { portal }) }
}

/** A route and those it is in. */
function lineOf<R extends { parentId?: string }>(routes: Record<string, R | undefined>, routeId: string): Record<string, R> {
  const line: Record<string, R> = {}
  for (let route = routes[routeId], id = routeId; route; id = route.parentId ?? '', route = routes[id]) line[id] = route
  return line
}
