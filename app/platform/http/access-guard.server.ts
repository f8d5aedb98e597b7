import type { ActionFunctionArgs, LoaderFunctionArgs, ServerBuild } from '@remix-run/server-runtime'
import { localePath } from '~/i18n/languages'
import { BadRequest, NotFound, PortalError } from '../errors'
import type { Portal } from '../portal'
import { routeHandle, type RouteHandle } from '../route-handle'
import type { KeptPost } from './options.server'

type Args = LoaderFunctionArgs | ActionFunctionArgs
type Work = (args: Args) => unknown
type KeepPost = (kept: KeptPost) => Promise<boolean>

/**
 * The build with every loader and action behind its route's declared access. A page without a loader gets one,
 * so that it is guarded too.
 * @throws Error at start when a page, or a layout that loads data, does not declare its access
 */
export function guardRoutes(build: ServerBuild, keepPost: KeepPost): ServerBuild {
  const parents = new Set(Object.values(build.routes).map((route) => route?.parentId))
  const undeclared: string[] = []
  const routes: ServerBuild['routes'] = {}
  for (const [id, route] of Object.entries(build.routes)) {
    if (!route) continue
    const { loader, action } = route.module
    const handle = routeHandle(route.module.handle)
    if (!handle) {
      if (!parents.has(id) || loader || action) undeclared.push(id)
      routes[id] = route
      continue
    }
    routes[id] = {
      ...route,
      module: {
        ...route.module,
        loader: guarded(handle, (loader as Work | undefined) ?? (() => null), keepPost),
        ...(action && { action: guarded(handle, action as Work, keepPost) }),
      },
    }
  }
  if (undeclared.length > 0) throw new Error(`Routes without handle.access: ${undeclared.join(', ')}`)
  return { ...build, routes }
}

/** Runs the work when the access allows it. PortalErrors become responses, since Remix keeps only their status. */
function guarded(handle: RouteHandle, work: Work, keepPost: KeepPost) {
  async function guard(args: Args) {
    const { portal } = args.context
    try {
      const elsewhere = await checkAccess(handle, portal, args.request.method, keepPost)
      if (elsewhere) throw elsewhere
      return (await work(args)) ?? null
    } catch (error) {
      if (!(error instanceof PortalError)) throw error
      portal.failure = error
      throw new Response(null, { status: error.status, statusText: error.code })
    }
  }
  return guard
}

/**
 * @returns a redirect to sign-in, or null when the request may go on
 * @throws NotFound where a stranger must not learn that the page exists
 */
async function checkAccess(handle: RouteHandle, portal: Portal, method: string, keepPost: KeepPost) {
  const { access } = handle
  if (access === 'anyone') return null
  if (access === 'try-it') {
    if (!portal.tryIt) throw new NotFound('not-in-try-it-mode')
    return null
  }
  if (access === 'signed-in') return portal.viewer ? null : signIn(handle, portal, method, keepPost)
  // Someone signed out may be staff whose session ended; sign-in says nothing about the page.
  if (!portal.viewer) return signIn(handle, portal, method, keepPost)
  if (!portal.viewer.staffRoles.some((role) => access.staff.includes(role))) throw new NotFound('not-for-this-role')
  return null
}

async function signIn({ keptAt = (own) => own }: RouteHandle, portal: Portal, method: string, keepPost: KeepPost): Promise<Response> {
  const path = localePath(portal.language, keptAt(`${portal.url.pathname}${portal.url.search}`))
  const posted = method !== 'GET' && portal.sessionToken && portal.posted
    ? { sessionToken: portal.sessionToken, path, form: portal.posted, at: portal.arrivedAt }
    : null
  const kept = posted !== null && (await keepPost(posted))
  if (path.length > 1500) throw new BadRequest('address-too-long')
  const query = new URLSearchParams({ next: path, ...(kept && { kept: 'yes' }) })
  const location = localePath(portal.language, `/sign-in?${query.toString()}`)
  return new Response(null, { status: method === 'GET' ? 302 : 303, headers: { Location: location } })
}
