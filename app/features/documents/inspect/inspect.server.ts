import { open } from 'node:fs/promises'
import { cleanFileName, endingOf } from '../file-name'
import { fileTypes, typeOfEnding, type FileType, type Refusal } from '../file-types'
import { cleanPicture, type CleanPicture } from './picture.server'
import { refusePdf } from './pdf.server'
import { refuseText } from './text.server'
import { lookIntoZip } from './zip.server'

export type Inspected =
  | { ok: true; name: string; type: FileType; mime: string; /** A copy without what the camera wrote; take this one. */ clean?: CleanPicture }
  | { ok: false; name: string; code: Refusal }

type Seen = 'pdf' | 'jpeg' | 'png' | 'webp' | 'heic' | 'zip' | 'oldOffice' | 'other'

const heicBrands = /^(?:heic|heix|hevc|hevx|heim|heis|mif1|msf1|avif|avis)$/

/**
 * Looks at a file that came in: what it is by its content, whether its name says the same, and what is in it
 * (quality.md, Files). A file that passes may still hold a virus: that is the scanner's to say.
 * @param sentName as the sender's machine calls it
 */
export async function inspectFile(path: string, sentName: string): Promise<Inspected> {
  const name = cleanFileName(sentName)
  const refuse = (code: Refusal): Inspected => ({ ok: false, name, code })
  const head = await readHead(path)
  if (head.length === 0) return refuse('empty')
  const expected = typeOfEnding(endingOf(name))
  const seen = seenIn(head)
  if (seen === 'heic') return refuse('heic')
  // A locked .docx is no zip but an old Office file around the locked one.
  if (seen === 'oldOffice') return refuse(expected === 'docx' || expected === 'xlsx' ? 'locked' : 'oldOffice')
  if (expected === null) return refuse('kind')
  const take = (type: FileType, clean?: CleanPicture): Inspected => ({ ok: true, name, type, mime: fileTypes[type].mime, ...(clean && { clean }) })

  if (seen === 'zip') {
    const looked = await lookIntoZip(path)
    if ('code' in looked) return refuse(looked.code)
    return looked.type === expected ? take(expected) : refuse('ending')
  }
  if (seen === 'pdf') {
    if (expected !== 'pdf') return refuse('ending')
    const code = await refusePdf(path)
    return code ? refuse(code) : take('pdf')
  }
  if (seen === 'jpeg' || seen === 'png' || seen === 'webp') {
    if (expected !== seen) return refuse('ending')
    const clean = await cleanPicture(path, seen)
    return clean ? take(seen, clean) : refuse('picture')
  }
  if (expected !== 'txt' && expected !== 'csv') return refuse('ending')
  const code = await refuseText(path, head)
  return code ? refuse(code) : take(expected)
}

async function readHead(path: string): Promise<Buffer> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(4_100), position: 0 })
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

function seenIn(head: Buffer): Seen {
  const starts = (...bytes: number[]) => bytes.every((byte, at) => head[at] === byte)
  if (head.subarray(0, 5).toString('latin1') === '%PDF-') return 'pdf'
  if (starts(0xff, 0xd8, 0xff)) return 'jpeg'
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  if (head.subarray(0, 4).toString('latin1') === 'RIFF' && head.subarray(8, 12).toString('latin1') === 'WEBP') return 'webp'
  if (head.subarray(4, 8).toString('latin1') === 'ftyp' && heicBrands.test(head.subarray(8, 12).toString('latin1'))) return 'heic'
  if (starts(0x50, 0x4b, 0x03, 0x04)) return 'zip'
  if (starts(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return 'oldOffice'
  return 'other'
}
