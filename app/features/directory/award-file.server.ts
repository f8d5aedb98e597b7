import { recordReader, type FileRecord } from './record-reader'

export type { FileRecord } from './record-reader'

/** UTF-8, or null: then the file is not text as the portal reads it. */
export function decodeFile(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}

/** The records of a whole text; see `recordReader`. */
export function* readRecords(text: string): Generator<FileRecord> {
  const reader = recordReader()
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)) yield* reader.push(line)
  yield* reader.end()
}
