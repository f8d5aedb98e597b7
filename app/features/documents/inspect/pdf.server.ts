import { createReadStream } from 'node:fs'
import type { Refusal } from '../file-types'

/** A password stands in the trailer, which is never compressed; the reference may be cut by the end of a piece. */
const locked = /\/Encrypt(?:\s+\d+\s+\d+\s+R|\s*<<)/
const overlap = 64

/** Why a PDF is not taken: it is locked, or cut off before its end. */
export async function refusePdf(path: string): Promise<Refusal | null> {
  let before = ''
  let ended = false
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    const text = before + piece.toString('latin1')
    if (locked.test(text)) return 'locked'
    ended ||= text.includes('%%EOF')
    before = text.slice(-overlap)
  }
  return ended ? null : 'broken'
}
