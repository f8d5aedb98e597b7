import { BadRequest } from '../errors'

/** What stands before a part: the field's name, and the file's where it is one ('' when none was chosen). */
export type PartHead = { name: string; fileName: string | null }
/** Takes the bytes of a part as they come. */
export type PartSink = { write(bytes: Buffer): Promise<void> | void; end(): Promise<void> | void }

const longestHead = 8_192
const lineEnd = Buffer.from('\r\n')
const headEnd = Buffer.from('\r\n\r\n')

/**
 * Reads a multipart form as it comes in, piece by piece: no part is ever held whole.
 * @throws BadRequest for a body that is no multipart form, or that ends half-way
 */
export async function readMultipart(
  source: AsyncIterable<Buffer>,
  boundary: string,
  open: (head: PartHead) => PartSink | Promise<PartSink>,
): Promise<void> {
  const mark = Buffer.from(`\r\n--${boundary}`)
  // What stands before the first boundary is nobody's; the line end in front lets one search find them all.
  let sink: PartSink = { write: () => undefined, end: () => undefined }
  let rest: Buffer = lineEnd
  let state: 'body' | 'after' | 'head' | 'done' = 'body'
  for await (const chunk of source) {
    if (state === 'done') continue
    rest = Buffer.concat([rest, chunk])
    for (let more = true; more;) {
      if (state === 'body') {
        const at = rest.indexOf(mark)
        const until = at === -1 ? Math.max(0, rest.length - mark.length + 1) : at
        if (until > 0) await sink.write(rest.subarray(0, until))
        rest = rest.subarray(at === -1 ? until : at + mark.length)
        more = at !== -1
        if (more) {
          await sink.end()
          state = 'after'
        }
      } else if (state === 'after') {
        more = rest.length >= 2
        if (more) state = afterBoundary(rest)
        if (more) rest = rest.subarray(2)
      } else if (state === 'head') {
        const at = rest.indexOf(headEnd)
        if (at > longestHead || (at === -1 && rest.length > longestHead)) throw new BadRequest('part-head-too-long')
        more = at !== -1
        if (more) {
          sink = await open(readHead(rest.subarray(0, at).toString('utf8')))
          rest = rest.subarray(at + headEnd.length)
          state = 'body'
        }
      } else more = false
    }
  }
  if (state !== 'done') throw new BadRequest('unreadable-form')
}

function afterBoundary(rest: Buffer): 'head' | 'done' {
  if (rest[0] === 45 && rest[1] === 45) return 'done'
  if (rest[0] === 13 && rest[1] === 10) return 'head'
  throw new BadRequest('unreadable-form')
}

/** Browsers write quotes and line ends of names as %22, %0D and %0A; nothing else is changed. */
function readHead(head: string): PartHead {
  const line = /^content-disposition:(.*)$/im.exec(head)?.[1] ?? ''
  const name = /;\s*name="([^"]*)"/i.exec(line)?.[1]
  if (!/^\s*form-data\s*;/i.test(line) || name === undefined) throw new BadRequest('unreadable-form')
  const fileName = /;\s*filename="([^"]*)"/i.exec(line)?.[1] ?? null
  return { name: asTyped(name), fileName: fileName === null ? null : asTyped(fileName) }
}

function asTyped(quoted: string): string {
  return quoted.replace(/%22/g, '"').replace(/%0D/gi, '\r').replace(/%0A/gi, '\n')
}
