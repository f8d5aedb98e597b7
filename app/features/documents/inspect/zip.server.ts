import { text } from 'node:stream/consumers'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import type { Refusal } from '../file-types'

/** Of quality.md, Files. Small entries may shrink more: an empty sheet does. */
export const zipLimits = { entries: 1_000, bytes: 200 * 1024 * 1024, ratio: 100, smallEntry: 1024 * 1024 }

/** Programs inside documents: Word and Excel, Office's own controls, LibreOffice. */
const program = /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml|activeX\/.*|Basic\/.+|Scripts\/.+|.*\.(?:exe|dll|js|vbs|bat|cmd|ps1|scr|jar))$/i
const openDocument: Record<string, 'odt' | 'ods'> = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
}
/** Entries that say what the document is. */
const telling = new Set(['[Content_Types].xml', 'mimetype', 'META-INF/manifest.xml'])

export type LookedInto = { type: 'docx' | 'xlsx' | 'odt' | 'ods' } | { code: Refusal }

class TooFull extends Error {}

/** What kind of document a zip is, and why it is not taken. Every entry is unpacked and counted, none is kept. */
export async function lookIntoZip(path: string): Promise<LookedInto> {
  let zip: ZipFile | undefined
  try {
    // Without decoding, names are bytes: a name that is wrong on purpose cannot end the reading.
    zip = await yauzl.openPromise(path, { autoClose: false, validateEntrySizes: true })
    if (zip.entryCount > zipLimits.entries) return { code: 'tooFull' }
    return await looked(zip)
  } catch (error) {
    return { code: error instanceof TooFull ? 'tooFull' : 'broken' }
  } finally {
    zip?.close()
  }
}

async function looked(zip: ZipFile): Promise<LookedInto> {
  const names = new Set<string>()
  const told: Record<string, string> = {}
  let total = 0
  for await (const entry of zip.eachEntry()) {
    names.add(entry.fileName)
    if (names.size > zipLimits.entries) return { code: 'tooFull' }
    if (program.test(entry.fileName)) return { code: 'macros' }
    if (entry.isEncrypted()) return { code: 'locked' }
    if (entry.fileName.endsWith('/')) continue
    total += await unpackedBytes(zip, entry, total)
    if (total > zipLimits.ratio * zip.fileSize && total > zipLimits.smallEntry) return { code: 'tooFull' }
    if (telling.has(entry.fileName)) told[entry.fileName] = entry.uncompressedSize < 1_000_000 ? await text(await zip.openReadStreamPromise(entry)) : ''
  }
  return kindOf(names, told)
}

/** Counts what comes out, whatever the entry says of itself. @throws TooFull */
async function unpackedBytes(zip: ZipFile, entry: Entry, before: number): Promise<number> {
  if (before + entry.uncompressedSize > zipLimits.bytes) throw new TooFull()
  const stream = await zip.openReadStreamPromise(entry)
  let bytes = 0
  for await (const piece of stream as AsyncIterable<Buffer>) {
    bytes += piece.length
    const bomb = bytes > zipLimits.smallEntry && bytes > zipLimits.ratio * Math.max(1, entry.compressedSize)
    if (bomb || before + bytes > zipLimits.bytes) throw new TooFull()
  }
  return bytes
}

function kindOf(names: ReadonlySet<string>, told: Record<string, string>): LookedInto {
  const odf = openDocument[told.mimetype?.trim() ?? '']
  if (odf) return /encryption-data/.test(told['META-INF/manifest.xml'] ?? '') ? { code: 'locked' } : { type: odf }
  const types = told['[Content_Types].xml'] ?? ''
  if (/macroEnabled/i.test(types)) return { code: 'macros' }
  if (types.includes('wordprocessingml.document.main+xml') && names.has('word/document.xml')) return { type: 'docx' }
  if (types.includes('spreadsheetml.sheet.main+xml') && names.has('xl/workbook.xml')) return { type: 'xlsx' }
  return { code: 'kind' }
}
