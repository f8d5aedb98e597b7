import type { IncomingMessage } from 'node:http'
import { BadRequest, TooLarge } from '../errors'

/** What is read and thrown away of a body that is too big, so that the browser gets to read our answer. */
const discardLimit = 64 * 1024 * 1024

/**
 * Reads a request's body of at most `limit` bytes. More is not kept: it is read past, then answered.
 * @throws TooLarge above the limit; BadRequest when the sender stops half-way
 */
export function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = []
    let size = 0
    const tooLarge = () => reject(new TooLarge())
    // Somebody who announces more than we are ready to read past is answered at once; the connection then closes.
    if (Number(request.headers['content-length'] ?? 0) > discardLimit) return tooLarge()
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > discardLimit) {
        request.pause()
        tooLarge()
      } else if (size > limit) chunks = []
      else chunks.push(chunk)
    })
    request.on('end', () => (size > limit ? tooLarge() : resolve(new Uint8Array(Buffer.concat(chunks)))))
    request.on('error', (error) => reject(new BadRequest('body-cut-off', { cause: error })))
    request.on('close', () => reject(new BadRequest('body-cut-off')))
  })
}
