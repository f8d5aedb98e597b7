import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { createHash } from 'node:crypto'
import type { RequestHandler } from 'express'

type StaticFile = { type: string; etag: string; plain: Buffer; br: Buffer | null; gzip: Buffer | null; forever: boolean }

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

function readStatic(folder: string): Map<string, StaticFile> {
  const found = new Map<string, StaticFile>()
  if (!existsSync(folder)) return found
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const extension = extname(entry.name)
    const type = types[extension]
    if (!entry.isFile() || !type) continue
    const file = join(entry.parentPath, entry.name)
    const url = `/${relative(folder, file).split(sep).join('/')}`
    if (url.includes('/.')) continue
    const plain = readFileSync(file)
    found.set(url, {
      type,
      plain,
      etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
      br: readIf(`${file}.br`),
      gzip: readIf(`${file}.gz`),
      // Names under /assets carry a hash of their content.
      forever: url.startsWith('/assets/'),
    })
  }
  return found
}

function readIf(file: string): Buffer | null {
  return existsSync(file) ? readFileSync(file) : null
}

/** Serves the built browser files from memory, as tools/build-assets.ts compressed them. Unknown names pass on. */
export function staticFiles(folder: string): RequestHandler {
  const files = readStatic(folder)
  return (request, response, next) => {
    const file = files.get(request.path)
    if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) return next()
    response.setHeader('Cache-Control', file.forever ? 'public, max-age=31536000, immutable' : 'public, max-age=3600')
    response.setHeader('ETag', file.etag)
    response.setHeader('Content-Type', file.type)
    if (file.br || file.gzip) response.setHeader('Vary', 'Accept-Encoding')
    if (request.headers['if-none-match'] === file.etag) return void response.writeHead(304).end()
    const accepted = String(request.headers['accept-encoding'] ?? '')
    const encoding = (['br', 'gzip'] as const).find((name) => file[name] && new RegExp(`\\b${name}\\b`).test(accepted))
    const body = (encoding && file[encoding]) ?? file.plain
    if (encoding) response.setHeader('Content-Encoding', encoding)
    response.setHeader('Content-Length', body.length)
    response.end(request.method === 'HEAD' ? undefined : body)
  }
}
