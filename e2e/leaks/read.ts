import { Agent, request } from 'node:http'
import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { unzipped } from './unzip'

/** One portal in production mode, asked by somebody who is not signed in. */
export type Portal = { port: number; origin: string }
export type Wish = { path: string; method?: string; headers?: Record<string, string>; body?: string }
export type Reading = {
  path: string
  method: string
  status: number
  type: string
  location: string
  /** Names and values as they came, one a line. */
  headers: string
  bytes: Buffer
  /** What the bytes say: unzipped, with what is in pictures beside the picture. */
  text: string
}

const agent = new Agent({ keepAlive: true, maxSockets: 6 })

export async function read({ port, origin }: Portal, { path, method = 'GET', headers = {}, body }: Wish): Promise<Reading> {
  const own = { Host: new URL(origin).host, ...(body !== undefined && { Origin: origin, 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': String(Buffer.byteLength(body)) }) }
  const { status, raw, bytes } = await new Promise<{ status: number; raw: string[]; bytes: Buffer }>((answered, failed) => {
    const sent = request({ host: '127.0.0.1', port, path, method, agent, headers: { ...own, ...headers } }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('error', failed)
      answer.on('end', () => answered({ status: answer.statusCode ?? 0, raw: answer.rawHeaders, bytes: Buffer.concat(parts) }))
    })
    sent.setTimeout(20_000, () => sent.destroy(new Error(`no answer from ${path} in 20 s`)))
    sent.on('error', failed)
    sent.end(body)
  })
  const lines = raw.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${raw[at + 1]}`] : []))
  const header = (name: string) => lines.find((line) => line.toLowerCase().startsWith(`${name}:`))?.slice(name.length + 1).trim() ?? ''
  const type = header('content-type')
  return { path, method, status, type, location: header('location'), headers: lines.join('\n'), bytes, text: await textOf(type, bytes) }
}

const texts = new Map<string, string>()

async function textOf(type: string, bytes: Buffer): Promise<string> {
  if (bytes.length === 0) return ''
  if (/^text\/|json|xml|javascript/.test(type)) return bytes.toString('utf8')
  const hash = createHash('sha256').update(bytes).digest('base64')
  const known = texts.get(hash)
  if (known !== undefined) return known
  const said = await ofBinary(type, bytes)
  texts.set(hash, said)
  return said
}

async function ofBinary(type: string, bytes: Buffer): Promise<string> {
  const plain = `${bytes.toString('latin1')}\n${bytes.toString('utf16le')}`
  if (bytes.subarray(0, 2).toString() === 'PK') return unzipped(bytes)
  if (!type.startsWith('image/')) return plain
  const { exif, iptc, xmp, comments } = await sharp(bytes).metadata().catch(() => ({ exif: undefined, iptc: undefined, xmp: undefined, comments: undefined }))
  return [plain, exif?.toString('latin1'), iptc?.toString('latin1'), xmp?.toString('utf8'), JSON.stringify(comments ?? '')].join('\n')
}
