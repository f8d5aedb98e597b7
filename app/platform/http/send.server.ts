import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync, constants, gzip } from 'node:zlib'
import type { Answer } from './options.server'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Bytes that are compressed at once, in a fraction of a millisecond. */
const quickly = 65_536
const worthCompressing = /^(?:text\/|application\/(?:json|xml|rss|atom|ld\+json|manifest))|image\/svg/iu

/** Compresses a buffered answer once and sends it; streams (downloads) pass as they are. */
export async function send(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void> {
  const { status, headers, body } = answer
  response.statusCode = status
  for (const [name, value] of headers) {
    if (name !== 'set-cookie') response.setHeader(name, value)
  }
  const cookies = headers.getSetCookie()
  if (cookies.length > 0) response.setHeader('Set-Cookie', cookies)
  if (!headers.has('cache-control')) {
    response.setHeader('Cache-Control', answer.shared && status === 200 ? 'public, max-age=60' : 'no-store')
  }
  if (body instanceof ReadableStream) {
    if (request.method === 'HEAD') return void (await body.cancel(), response.end())
    return pipeline(Readable.fromWeb(body as NodeStream), response)
  }
  if (body === null) {
    if (![204, 304].includes(status)) response.setHeader('Content-Length', 0)
    return void response.end()
  }
  if (answer.shared && status === 200) {
    const etag = headers.get('etag') ?? `W/"${createHash('sha1').update(body).digest('base64url')}"`
    response.setHeader('ETag', etag)
    if (namesTag(request.headers['if-none-match'], etag)) return void response.writeHead(304).end()
  }
  const bytes = await compress(request, response, body, headers.get('content-type') ?? '')
  response.setHeader('Content-Length', bytes.length)
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

function namesTag(header: string | undefined, etag: string): boolean {
  const plain = (tag: string) => tag.trim().replace(/^W\//u, '')
  return (header ?? '').split(',').some((tag) => plain(tag) === plain(etag))
}

async function compress(request: IncomingMessage, response: ServerResponse, body: Uint8Array, type: string) {
  if (!worthCompressing.test(type)) return body
  response.setHeader('Vary', 'Accept-Encoding')
  const accepted = String(request.headers['accept-encoding'] ?? '')
  if (body.length < 1024) return body
  if (/\bbr\b/u.test(accepted)) {
    response.setHeader('Content-Encoding', 'br')
    const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }
    // A page takes less time than handing it to another thread.
    return body.length <= quickly ? brotliCompressSync(body, options) : brotli(body, options)
  }
  if (/\bgzip\b/u.test(accepted)) {
    response.setHeader('Content-Encoding', 'gzip')
    return zip(body)
  }
  return body
}
