import { createReadStream } from 'node:fs'
import { FileProblem } from './problem'

/** One line or one value longer than this is no grant. */
export const mostLetters = 1_000_000

/**
 * The text of a file, piece by piece: UTF-8, without its byte order mark.
 * @throws FileProblem for other encodings, and for bytes that are no text
 */
export async function* textOfFile(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const decode = (bytes?: Buffer) => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
    } catch {
      throw new FileProblem('notText')
    }
  }
  for await (const bytes of createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>) {
    const text = decode(bytes)
    if (text.includes('\0')) throw new FileProblem('notText')
    yield text
  }
  const last = decode()
  if (last !== '') yield last
}

/** The lines of a text, however they end. @throws FileProblem for a line that is too long */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let line = 1
  let left = ''
  for await (const piece of pieces) {
    const lines = (left + piece).split(/\r\n|\n|\r(?!$)/)
    left = lines.pop() ?? ''
    for (const one of lines) {
      if (one.length > mostLetters) throw new FileProblem('cellTooLong', { row: line })
      yield one
      line += 1
    }
    if (left.length > mostLetters) throw new FileProblem('cellTooLong', { row: line })
  }
  yield* left.split('\r')
}
