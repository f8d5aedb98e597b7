import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync, constants, gzip } from 'node:zlib'
import { now } from '../clock.server'
import type { Answer } from './options.server'
import { allowFrames } from './security-headers.server'

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
  if (answer.framed && status === 200) allowFrames(response)
  const cookies = headers.getSetCookie()
  if (cookies.length > 0) response.setHeader('Set-Cookie', cookies)
  if (!headers.has('cache-control')) {
    response.setHeader('Cache-Control', answer.shared && status === 200 ? `public, max-age=${secondsToKeep(answer)}` : 'no-store')
  }
  if (answer.shared && status === 200 && body !== null) {
    const made = body instanceof ReadableStream ? null : (answer.etag ??= `W/"${createHash('sha1').update(body).digest('base64url')}"`)
    const etag = headers.get('etag') ?? made
    if (etag) response.setHeader('ETag', etag)
    // If-Modified-Since is not looked at: a row that was taken away makes nothing newer.
    if (etag && namesTag(request.headers['if-none-match'], etag)) {
      if (body instanceof ReadableStream) await body.cancel()
      return void response.writeHead(304).end()
    }
  }
  if (body instanceof ReadableStream) {
    if (request.method === 'HEAD') return void (await body.cancel(), response.end())
    return pipeline(Readable.fromWeb(body as NodeStream), response)
  }
  if (body === null) {
    if (![204, 304].includes(status)) response.setHeader('Content-Length', 0)
    return void response.end()
  }
  const bytes = await compress(request, response, answer, body)
  response.setHeader('Content-Length', bytes.length)
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

function namesTag(header: string | undefined, etag: string): boolean {
  const plain = (tag: string) => tag.trim().replace(/^W\//u, '')
  return (header ?? '').split(',').some((tag) => plain(tag) === plain(etag))
}

/** A minute, or less when a round opens or closes before. */
function secondsToKeep({ until = Infinity }: Answer): number {
  return Math.max(0, Math.min(60, Math.floor((until - now().getTime()) / 1_000)))
}

async function compress(request: IncomingMessage, response: ServerResponse, { headers, packed }: Answer, body: Uint8Array) {
  if (!worthCompressing.test(headers.get('content-type') ?? '')) return body
  response.setHeader('Vary', 'Accept-Encoding')
  if (body.length < 1024) return body
  const accepted = String(request.headers['accept-encoding'] ?? '')
  const encoding = /\bbr\b/u.test(accepted) ? 'br' : /\bgzip\b/u.test(accepted) ? 'gzip' : null
  if (!encoding) return body
  response.setHeader('Content-Encoding', encoding)
  const bytes = packed?.get(encoding) ?? (encoding === 'br' ? await inBrotli(body) : await zip(body))
  packed?.set(encoding, bytes)
  return bytes
}

function inBrotli(body: Uint8Array) {
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }
  // A page takes less time than handing it to another thread.
  return body.length <= quickly ? brotliCompressSync(body, options) : brotli(body, options)
}
