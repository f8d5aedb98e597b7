import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import express, { type Express } from 'express'
import { now } from '../clock.server'
import { PortalError, statusOf } from '../errors'
import { log } from '../log.server'
import { countRequest } from '../metrics.server'
import type { Portal } from '../portal'
import { answer } from './answer.server'
import { heldSince } from './close-gently.server'
import { keptPages } from './kept-pages.server'
import type { Answer, HttpOptions } from './options.server'
import { remixHandler } from './remix.server'
import { languageOf } from './request-url'
import { securityHeaders } from './security-headers.server'
import { send } from './send.server'
import { staticFiles } from './static-files.server'

const html = { 'Content-Type': 'text/html; charset=utf-8' }
const lastResort = '<!doctype html><html lang="en"><title>Try again</title><p>The service is not working right now. Try again in a few minutes.'

/**
 * The web front: everything a request meets before and after Remix. See quality.md, "Web front".
 * @throws Error when a page does not say who may use it
 */
export async function createHttpApp(options: HttpOptions): Promise<Express> {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('query parser', false)
  app.set('trust proxy', options.trustedProxies)
  app.use(securityHeaders(options.origin, options.mode === 'development'))
  if (options.developmentAssets) app.use(options.developmentAssets)
  app.use(staticFiles(options.clientFolder))
  const remix = remixHandler(options)
  await remix()
  const kept = keptPages(options.comingMoments)

  app.use(async (request, response) => {
    const start = performance.now()
    let pattern = '(none)'
    const portal = startPortal(request, request.ip ?? '', options)
    response.setHeader('X-Request-Id', portal.requestId)
    let result: Answer
    try {
      result = await answer(request, portal, options, await remix(), kept, (route) => (pattern = route.pattern))
      if (result.status === 503) result.headers.set('Retry-After', '30')
      if (result.status === 405) result.headers.set('Allow', 'GET, HEAD')
    } catch (error) {
      portal.failure = error
      result = await failed(portal, error, options)
    }
    // The rest of a body we did not read must not be taken for the next request.
    if (!request.complete) response.setHeader('Connection', 'close')
    try {
      await send(request, response, result)
    } catch (error) {
      portal.failure ??= error
      response.destroy()
    }
    if (portal.failure !== undefined) options.onFailure?.(portal, portal.failure)
    const took = performance.now() - start
    countRequest(response.statusCode, took)
    note(portal, request.method, pattern, result.status, took)
  })
  return app
}

function startPortal(request: IncomingMessage, clientAddress: string, options: HttpOptions): Portal {
  return {
    language: languageOf(request.url ?? '/'),
    viewer: null,
    arrivedAt: arrivalOf(request),
    requestId: randomUUID(),
    url: new URL(options.origin),
    sessionToken: null,
    tryIt: options.tryIt,
    clientAddress,
    posted: null,
  }
}

/** The one line about a request: no path, since paths hold ids and queries hold what people search for. */
function note(portal: Portal, method: string, pattern: string, status: number, took: number): void {
  const { requestId, language, failure } = portal
  const line = { requestId, method, pattern, language, status, ms: Math.round(took * 10) / 10 }
  if (status >= 500) log.error({ ...line, err: failure })
  else log.info(failure instanceof PortalError ? { ...line, code: failure.code } : line)
}

/** Now, or earlier for a request that waited while the server closed. */
function arrivalOf(request: IncomingMessage): Date {
  const since: unknown = Reflect.get(request, heldSince)
  const waited = typeof since === 'number' ? performance.now() - since : 0
  return new Date(now().getTime() - waited)
}

async function failed(portal: Portal, error: unknown, options: HttpOptions): Promise<Answer> {
  const status = statusOf(error)
  const headers = new Headers(html)
  if (status === 503) headers.set('Retry-After', '30')
  if (status === 405) headers.set('Allow', 'GET, HEAD, POST')
  let page: string
  try {
    page = await options.renderErrorPage(portal, status)
  } catch (failure) {
    log.error({ requestId: portal.requestId, err: failure })
    page = lastResort
  }
  return { status, headers, body: new Uint8Array(new TextEncoder().encode(page)) }
}
