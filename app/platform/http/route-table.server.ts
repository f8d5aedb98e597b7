import { matchRoutes } from '@remix-run/react'
import type { ServerBuild } from '@remix-run/server-runtime'
import { routeHandle, type RouteHandle } from '../route-handle'

type Node = { id: string; path?: string; index?: boolean; caseSensitive?: boolean; children?: Node[] }
type Branch = Omit<Node, 'index' | 'children'> & ({ index: true } | { index?: false; children: Branch[] })

export type MatchedRoute = {
  /** The route's id in the build. */
  id: string
  handle: RouteHandle | null
  /** '/funds/:fund', for the log. */
  pattern: string
}
/** How many addresses are remembered, and how long they may be. */
const [mostKnown, longestKnown] = [2_000, 200]

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
  const tops = branches(build, undefined).map((top) => ({ top, children: top.index ? [] : top.children ?? [] }))
  const known = new Map<string, MatchedRoute | null>()
  return {
    /** The last addresses are remembered: bids and their pages are asked for again and again. */
    match(pathname) {
      const before = known.get(pathname)
      if (before !== undefined) return before
      const found = find(pathname)
      if (pathname.length <= longestKnown) known.set(pathname, found)
      if (known.size > mostKnown) known.delete(known.keys().next().value ?? '')
      return found
    },
  }

  function find(pathname: string): MatchedRoute | null {
    // matchRoutes ranks all it is given, every time: most routes are left out by a glance at their first words.
    const words = wordsOf(pathname)
    const near = tops.map(({ top, children }) => (top.index ? top : { ...top, children: children.filter((one) => mayMatch(one, words)) }))
    const matches = matchRoutes(near, pathname)
    const leaf = matches?.at(-1)
    // A path that only the root matches is no page.
    if (!matches || !leaf || leaf.route.id === 'root') return null
    const steps = matches.map((match) => match.route.path ?? '').filter(Boolean)
    const { id } = leaf.route
    return { id, handle: routeHandle(build.routes[id]?.module.handle), pattern: `/${steps.join('/')}`.replace(/\/{2,}/g, '/') }
  }
}

function wordsOf(path: string): string[] {
  return path.toLowerCase().split('/').filter(Boolean)
}

/** False only for a route that cannot match: a plain word of its path differs, or their number does. */
function mayMatch(route: Branch, words: string[]): boolean {
  const { path = '' } = route
  const own = wordsOf(path)
  if (/[*?%]/.test(path) || words.some((word) => word.includes('%'))) return true
  const open = !route.index && (route.children?.length ?? 0) > 0
  if (open ? own.length > words.length : own.length !== words.length) return false
  return own.every((word, at) => word.startsWith(':') || word === words[at])
}
