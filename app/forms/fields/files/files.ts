import { isRecord, own } from '../../values'
import { readText } from '../kind'

/** A file as an answer keeps it. What it is and who may read it, the feature behind it knows. */
export type SentFile = { file: string; name: string; bytes: number }
/** A document that the group has already: it can be taken along instead of sent again. */
export type OfferedFile = { id: string; file: string; kind: string; name: string; expiresOn: string | null; lapse: 'ended' | 'soon' | null }

/** What a file picker offers first. HEIC is not among it: phones then make a JPEG of their own accord. */
export const acceptedEndings = '.pdf,.docx,.xlsx,.odt,.ods,.jpg,.jpeg,.png,.webp,.txt,.csv'

/** The most files of one answer, where the question does not say. */
export const usualMost = 5

/** Files out of whatever was stored. */
export function readFiles(stored: unknown): SentFile[] {
  return (Array.isArray(stored) ? stored : []).flatMap((one: unknown) => {
    const from = isRecord(one) ? one : {}
    const [file, name, bytes] = [readText(own(from, 'file')), readText(own(from, 'name')), Number(own(from, 'bytes'))]
    return /^[0-9a-f-]{36}$/.test(file) && name !== '' && Number.isFinite(bytes) ? [{ file, name, bytes }] : []
  })
}

/** Where a file is kept for reading; without the language prefix. */
export function filePath(file: string): string {
  return `/files/${file}`
}
