import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ServerBuild } from '@remix-run/server-runtime'
import * as entry from '~/entry.server'
import * as root from '~/root'
import type { Viewer } from '../portal'
import { createHttpApp } from './app.server'
import type { HttpOptions, KeptPost } from './options.server'

type RouteModule = NonNullable<ServerBuild['routes'][string]>['module']
/** Route modules by path; '' is the home page. */
export type TestRoutes = Record<string, object>

export type Front = {
  origin: string
  server: Server
  kept: KeptPost[]
  failures: unknown[]
  /** Posts a form as a browser on this site does. */
  post: (path: string, fields: Record<string, string> | string, headers?: Record<string, string>) => Promise<Response>
  get: (path: string, headers?: Record<string, string>) => Promise<Response>
  close: () => Promise<void>
}

function buildOf(routes: TestRoutes): ServerBuild {
  const build: ServerBuild['routes'] = { root: { id: 'root', path: '', module: root as RouteModule } }
  for (const [path, module] of Object.entries(routes)) {
    const id = `routes${path}`
    const place = path === '' ? { index: true as const } : { path: path.slice(1) }
    build[id] = { id, parentId: 'root', ...place, module: module as RouteModule }
  }
  const listed = Object.entries(build).map(([id, route]) => {
    const { loader, action, ErrorBoundary } = route?.module ?? {}
    const has = { hasLoader: Boolean(loader), hasAction: Boolean(action), hasErrorBoundary: Boolean(ErrorBoundary) }
    return [id, { ...route, module: '', hasClientLoader: false, hasClientAction: false, ...has }]
  })
  const assets = { entry: { module: '', imports: [] }, routes: Object.fromEntries(listed), url: '', version: '1' }
  const future = { v3_singleFetch: false, v3_lazyRouteDiscovery: false, v3_relativeSplatPath: true, v3_throwAbortReason: true, v3_fetcherPersist: true, v3_routeConfig: true, unstable_optimizeDeps: false }
  return { mode: 'production', entry: { module: entry }, routes: build, assets, publicPath: '/', assetsBuildDirectory: '', future, isSpaMode: false } as ServerBuild
}

/** The real web front and Remix on a real socket, with the routes of one test. */
export async function startFront(routes: TestRoutes, viewers: Record<string, Viewer> = {}, changed: Partial<HttpOptions> = {}): Promise<Front> {
  const kept: KeptPost[] = []
  const failures: unknown[] = []
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  const build = buildOf(routes)
  const app = await createHttpApp({
    origin,
    tryIt: false,
    trustedProxies: 0,
    mode: 'production',
    loadBuild: async () => build,
    clientFolder: 'public',
    findViewer: async (token) => viewers[token] ?? null,
    keepPost: async (post) => kept.push(post) > 0,
    renderErrorPage: async (portal, status) => entry.renderErrorPage(portal, status),
    onFailure: (_portal, failure) => void failures.push(failure),
    ...changed,
  })
  server.on('request', app)
  return {
    origin,
    server,
    kept,
    failures,
    get: (path, headers = {}) => fetch(origin + path, { redirect: 'manual', headers }),
    post: (path, fields, headers = {}) =>
      fetch(origin + path, {
        method: 'POST',
        redirect: 'manual',
        headers: { origin, 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: typeof fields === 'string' ? fields : new URLSearchParams(fields).toString(),
      }),
    close: () => new Promise((done) => {
      server.close(() => done())
      server.closeAllConnections()
    }),
  }
}
