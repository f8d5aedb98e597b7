import type { IncomingMessage } from 'node:http'
import { bodyPatience, requestLimit, withDeadline } from '../deadlines'
import { MethodNotAllowed, NotFound } from '../errors'
import type { Portal } from '../portal'
import { forgetTemporary } from '../temporary-files.server'
import { readSessionToken } from './cookies'
import { bodyLimit, parseForm } from './form-limits'
import type { KeptPages } from './kept-pages.server'
import type { Answer, HttpOptions } from './options.server'
import { checkPost } from './origin'
import { readBody } from './read-body.server'
import { readUploads } from './read-uploads.server'
import { readFormHeader, withReadForm } from './read-form'
import type { RemixHandler } from './remix.server'
import { onOrigin, readAddress } from './request-url'
import type { MatchedRoute } from './route-table.server'

/** Headers that pages may read. Everything else, hosts and forwarded addresses above all, stays outside; public pages get none. */
const passedOn = ['cookie', 'accept', 'accept-language', 'user-agent', 'content-type', 'range', 'if-none-match', 'if-modified-since']

/** Of every answer of a route that is open to scripts of other sites. */
const openToScripts = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Last-Modified, Link, Content-Disposition',
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

const preflightHeaders = {
  Allow: 'GET, HEAD, OPTIONS',
  'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
  'Access-Control-Allow-Headers': 'If-None-Match, If-Modified-Since',
  'Access-Control-Max-Age': '86400',
}

/** Answers one request; what it learns about it goes into `portal`, so that a failure can be shown in its language. */
export async function answer(
  incoming: IncomingMessage,
  portal: Portal,
  options: HttpOptions,
  remix: RemixHandler,
  kept: KeptPages,
  seen: (route: MatchedRoute) => void,
): Promise<Answer> {
  const method = incoming.method ?? 'GET'
  const reading = method === 'GET' || method === 'HEAD'
  if (method === 'OPTIONS') return preflight(incoming, options, remix, seen)
  if (!reading && method !== 'POST') throw new MethodNotAllowed()
  const target = incoming.url ?? '/'
  const home = options.tryIt && reading ? onOrigin(incoming.headers.host, target, options.origin) : null
  const page = reading && !home ? kept.find(target) : null
  if (page) {
    seen(page.route)
    return page.answer
  }
  const address = readAddress(target, options.origin)
  portal.url = address.url
  portal.language = address.language
  if (address.moved) return redirect(308, address.moved)
  if (home) return redirect(307, home)

  const route = remix.match(address.url.pathname)
  if (route) seen(route)
  if (!reading) {
    checkPost(incoming.headers, options.origin, route?.handle?.crossSitePosts ?? false)
    await readPost(incoming, portal, route, options)
  }
  if (!route) throw new NotFound('no-route')
  const shared = reading && route.handle?.public === true
  if (shared) return withDeadline(publicPage(portal, target, remix, kept, route), requestLimit)
  portal.sessionToken = readSessionToken(incoming.headers.cookie)

  const work = async () => {
    if (portal.sessionToken) portal.viewer = await options.findViewer(portal.sessionToken)
    const request = new Request(portal.url, { method: reading ? 'GET' : 'POST', headers: passedHeaders(incoming, portal) })
    const handle = () => remix.handle(request, portal, route.id)
    return toAnswer(await (portal.posted ? withReadForm(portal.requestId, portal.posted, handle) : handle()), portal)
  }
  // What staff do shows on public pages, and so does a moved clock.
  const done = !reading && changesPublicPages(route) ? work().finally(kept.forget) : work()
  if (!portal.uploads) return withDeadline(done, requestLimit)
  // To look through files and to put them away takes longer than a page.
  return done.finally(() => forgetTemporary((portal.uploads ?? []).flatMap(({ path }) => path || [])))
}

/** A page that is the same for everybody: nothing of who asks reaches it, no cookie and no other header either. */
async function publicPage(portal: Portal, target: string, remix: RemixHandler, kept: KeptPages, route: MatchedRoute) {
  const keep = kept.begin(target)
  const response = await remix.handle(new Request(portal.url), portal, route.id)
  const made = await toAnswer(response, portal)
  if (route.handle?.crossOrigin) for (const [name, value] of Object.entries(openToScripts)) made.headers.set(name, value)
  return keep({ answer: { ...made, shared: true, framed: route.handle?.framed }, route })
}

/** What a browser asks before a script of another site may read what everybody may. @throws MethodNotAllowed for other routes */
function preflight(incoming: IncomingMessage, options: HttpOptions, remix: RemixHandler, seen: (route: MatchedRoute) => void): Answer {
  const route = remix.match(readAddress(incoming.url ?? '/', options.origin).url.pathname)
  if (!route?.handle?.crossOrigin) throw new MethodNotAllowed()
  seen(route)
  return { status: 204, headers: new Headers({ ...openToScripts, ...preflightHeaders }), body: null }
}

function changesPublicPages({ handle }: MatchedRoute): boolean {
  return handle?.access === 'try-it' || typeof handle?.access === 'object'
}

function redirect(status: number, to: string): Answer {
  return { status, headers: new Headers({ Location: to }), body: null }
}

/** Reads the form into the portal; files wait beside it, on routes that take some. */
async function readPost(incoming: IncomingMessage, portal: Portal, route: MatchedRoute | null, options: HttpOptions): Promise<void> {
  const type = incoming.headers['content-type'] ?? ''
  const limits = route?.handle?.uploads
  if (!limits || !/^multipart\/form-data/iu.test(type)) {
    portal.posted = await parseForm(await withDeadline(readBody(incoming, bodyLimit), bodyPatience, 'body-too-slow'), type)
    return
  }
  const token = readSessionToken(incoming.headers.cookie)
  const known = token !== null && (await options.findViewer(token)) !== null
  const reading = readUploads(incoming, { ...limits, keepFiles: known })
  const { form, uploads } = await (known ? reading : withDeadline(reading, bodyPatience, 'body-too-slow'))
  portal.posted = form
  portal.uploads = uploads
}

function passedHeaders(incoming: IncomingMessage, portal: Portal): Headers {
  const headers = new Headers()
  for (const name of passedOn) {
    const value = incoming.headers[name]
    if (typeof value === 'string') headers.set(name, value)
  }
  if (portal.posted) headers.set(readFormHeader, portal.requestId)
  return headers
}

/** Pages and data are buffered, to be compressed once; attachments stay streams. */
async function toAnswer(response: Response, { html }: Portal): Promise<Answer> {
  const { status, headers } = response
  if (html !== undefined && response.body === null) return { status, headers, body: new TextEncoder().encode(html) }
  const streamed = headers.get('content-disposition')?.startsWith('attachment') ?? false
  if (response.body === null || streamed) return { status, headers, body: response.body }
  return { status, headers, body: new Uint8Array(await response.arrayBuffer()) }
}
