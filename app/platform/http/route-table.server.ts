import { matchRoutes } from '@remix-run/react'
import type { ServerBuild } from '@remix-run/server-runtime'
import { routeHandle, type RouteHandle } from '../route-handle'

type Node = { id: string; path?: string; index?: boolean; caseSensitive?: boolean; children?: Node[] }
type Branch = Omit<Node, 'index' | 'children'> & ({ index: true } | { index?: false; children: Branch[] })

export type MatchedRoute = { handle: RouteHandle | null; /** '/funds/:fund', for the log. */ pattern: string }
export type RouteTable = { match: (pathname: string) => MatchedRoute | null }

function branches(build: ServerBuild, parentId: string | undefined): Branch[] {
  return Object.values(build.routes)
    .filter((route) => route !== undefined && route.parentId === parentId)
    .map((route) => {
      const { id, path, caseSensitive } = route as NonNullable<typeof route>
      if (route?.index) return { id, path, caseSensitive, index: true as const }
      return { id, path, caseSensitive, children: branches(build, id) }
    })
}

/** Finds a route as Remix does, before Remix runs: the front needs its handle to read bodies and find sessions. */
export function routeTable(build: ServerBuild): RouteTable {
  const tree = branches(build, undefined)
  return {
    match(pathname) {
      const matches = matchRoutes(tree, pathname)
      const leaf = matches?.at(-1)
      // A path that only the root matches is no page.
      if (!matches || !leaf || leaf.route.id === 'root') return null
      const steps = matches.map((match) => match.route.path ?? '').filter(Boolean)
      const handle = routeHandle(build.routes[leaf.route.id]?.module.handle)
      return { handle, pattern: `/${steps.join('/')}`.replace(/\/{2,}/g, '/') }
    },
  }
}
