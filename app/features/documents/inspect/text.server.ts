import { createReadStream } from 'node:fs'
import { fileTypeFromBuffer } from 'file-type'
import type { Refusal } from '../file-types'

/** Pages, pictures made of words, and programs: text too, but not what a .txt or .csv is for. */
const markup = /^\s*(?:<\?xml|<!doctype|<!--|<(?:html|head|body|script|svg|iframe|meta|object|embed|math|x:xmpmeta)\b|#!|<\?php)/i
/** Tab, line feed, form feed and carriage return are text; so are bytes from 0x80, in whatever old encoding. */
const noText = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/

/**
 * Why something that calls itself text is not taken: it is another kind of file. Spreadsheets write UTF-8, UTF-16 and
 * older encodings: every byte is fine but those of control characters.
 */
export async function refuseText(path: string, head: Buffer): Promise<Refusal | null> {
  const wide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
  const start = wide ? new TextDecoder(head[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(head) : head.toString('utf8').replace(/^\ufeff/, '')
  if (markup.test(start)) return 'ending'
  if (!wide && (await fileTypeFromBuffer(new Uint8Array(head)))) return 'ending'
  const decoder = wide ? new TextDecoder(head[0] === 0xff ? 'utf-16le' : 'utf-16be') : null
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    const text = decoder ? decoder.decode(piece, { stream: true }) : piece.toString('latin1')
    if (noText.test(text)) return 'ending'
  }
  return null
}
