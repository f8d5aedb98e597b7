/** Who may use a route. Anything but 'anyone' answers strangers with sign-in, staff pages with 404. */
export type Access = 'anyone' | 'signed-in' | 'try-it' | { staff: readonly string[] }

/** What every route module says about itself in `export const handle = {…} satisfies RouteHandle`. */
export type RouteHandle = {
  access: Access
  /** The same bytes for everybody: no viewer, kept by browsers for a minute and answered with 304. */
  public?: boolean
  /** Data that scripts of other sites may read: no cookie is looked at, and OPTIONS is answered. Only with `public`. */
  crossOrigin?: boolean
  /** Key of the page's title, 'namespace:key', when the route exports no `meta`. */
  title?: string
  /** Namespaces of the page's words besides `service` and `ui`: a draft among them is said on the page. */
  namespaces?: readonly string[]
  /** The id of the page's form: the language switcher becomes buttons of that form. */
  form?: string
  /** Names of modules in app/enhance that this page loads. */
  scripts?: readonly string[]
  robots?: 'noindex'
  /** A part of a page that other sites may show in theirs: without header, footer and words of the service. */
  framed?: boolean
  /** Takes posts from other places (one-click unsubscribe, RFC 8058); such an action checks its own token. */
  crossSitePosts?: boolean
  /** Takes files: so many in one post, each up to so many bytes; they wait in `portal.uploads`. */
  uploads?: { maxFiles: number; maxBytes: number }
  /** Where a post belongs that was kept because its session had ended; its own path without it. */
  keptAt?: (path: string) => string
}

/** Staff roles, for routes open to all of them. */
export const allStaff = ['officer', 'manager', 'finance', 'auditor', 'administrator'] as const

/** Reads a handle from a route module or match of unknown shape. */
export function routeHandle(handle: unknown): RouteHandle | null {
  return typeof handle === 'object' && handle !== null && 'access' in handle ? (handle as RouteHandle) : null
}
