import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import express, { type Express } from 'express'
import { now } from '../clock.server'
import { statusOf } from '../errors'
import { log } from '../log.server'
import type { Portal } from '../portal'
import { answer } from './answer.server'
import type { Answer, HttpOptions } from './options.server'
import { remixHandler } from './remix.server'
import { languageOf } from './request-url'
import { securityHeaders } from './security-headers.server'
import { send } from './send.server'
import { staticFiles } from './static-files.server'

const html = { 'Content-Type': 'text/html; charset=utf-8' }
const lastResort = '<!doctype html><html lang="en"><title>Try again</title><p>The service is not working right now. Try again in a few minutes.'

/** The web front: everything a request meets before and after Remix. See quality.md, "Web front". */
export function createHttpApp(options: HttpOptions): Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('query parser', false)
  app.set('trust proxy', options.trustedProxies)
  app.use(securityHeaders(options.origin, options.mode === 'development'))
  app.use(options.developmentAssets ?? staticFiles(options.clientFolder))
  const remix = remixHandler(options)

  app.use(async (request, response) => {
    const start = performance.now()
    let pattern = '(none)'
    const portal = startPortal(request, request.ip ?? '', options)
    response.setHeader('X-Request-Id', portal.requestId)
    let result: Answer
    try {
      result = await answer(request, portal, options, await remix(), (route) => (pattern = route.pattern))
      // A failing post shows what was typed; Remix's own error page has been rendered with it.
      if (result.status === 503) result.headers.set('Retry-After', '30')
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
    const { requestId, language } = portal
    const unexpected = result.status >= 500 ? { err: portal.failure } : {}
    const ms = Math.round((performance.now() - start) * 10) / 10
    log[result.status >= 500 ? 'error' : 'info']({ requestId, method: request.method, pattern, language, status: result.status, ms, ...unexpected })
  })
  return app
}

function startPortal(request: IncomingMessage, clientAddress: string, options: HttpOptions): Portal {
  return {
    language: languageOf(request.url ?? '/'),
    viewer: null,
    arrivedAt: now(),
    requestId: randomUUID(),
    url: new URL(options.origin),
    sessionToken: null,
    tryIt: options.tryIt,
    clientAddress,
    posted: null,
  }
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
