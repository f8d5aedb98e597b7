import type { IncomingMessage } from 'node:http'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { BadRequest, TooLarge } from '../errors'

/** What is read and thrown away of a body that is too big, so that the browser gets to read our answer. */
const discardLimit = 64 * 1024 * 1024
/** By itself Node lets some 40 MB of thrown-away pieces gather before it frees them; so many are let gather here. */
const freeEvery = 4 * 1024 * 1024

setFlagsFromString('--expose-gc')
const freeYoungMemory = runInNewContext('() => gc({ type: "minor" })') as () => void

/**
 * Reads a request's body of at most `limit` bytes. More is not kept: it is read past, then answered.
 * @throws TooLarge above the limit; BadRequest when the sender stops half-way
 */
export function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = []
    let size = 0
    let freedAt = limit
    const tooLarge = () => reject(new TooLarge())
    // Somebody who announces more than we are ready to read past is answered at once; the connection then closes.
    if (Number(request.headers['content-length'] ?? 0) > discardLimit) return tooLarge()
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > discardLimit) {
        request.pause()
        tooLarge()
      } else if (size > limit) {
        chunks = []
        if (size - freedAt < freeEvery) return
        freedAt = size
        freeYoungMemory()
      } else chunks.push(chunk)
    })
    request.on('end', () => (size > limit ? tooLarge() : resolve(new Uint8Array(Buffer.concat(chunks)))))
    request.on('error', (error) => reject(new BadRequest('body-cut-off', { cause: error })))
    request.on('close', () => {
      if (!request.readableEnded) reject(new BadRequest('body-cut-off'))
    })
  })
}
