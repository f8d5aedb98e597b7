import type { WordDocument } from './blocks'

// 1 January 1980, the first day a ZIP file can name.
const firstDay = (1 << 5) | 1
const [centralEntry, endOfCentral] = [0x02014b50, 0x06054b50]

/**
 * A ZIP file with the same date on every entry, so that the same content is the same bytes at any time and after any
 * restart: browsers and caches then know it again by its ETag. Changes the buffer it is given.
 * Rule: APPNOTE.TXT 4.3.7, 4.3.12 and 4.3.16; without ZIP64, comments in the end record and data after it.
 * @throws Error when it is no such file
 */
export function withoutTimes(zip: Buffer): Buffer {
  const end = zip.length - 22
  if (end < 0 || zip.readUInt32LE(end) !== endOfCentral) throw new Error('not a ZIP file that ends where it should')
  let at = zip.readUInt32LE(end + 16)
  for (let entries = zip.readUInt16LE(end + 10); entries > 0; entries -= 1) {
    if (zip.readUInt32LE(at) !== centralEntry) throw new Error('not an entry of a ZIP file')
    const local = zip.readUInt32LE(at + 42)
    for (const time of [at + 12, local + 10]) {
      zip.writeUInt16LE(0, time)
      zip.writeUInt16LE(firstDay, time + 2)
    }
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return zip
}

/** docProps/core.xml: whose document it is, and from when, if that is known; never the moment it was packed. */
export function properties({ title, author = '', settledAt }: WordDocument): string {
  const moment = settledAt?.toISOString()
  const times = ['created', 'modified'].map((name) => moment ? `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>` : '')
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    + '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    + ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    + `<dc:title>${plain(title)}</dc:title><dc:creator>${plain(author)}</dc:creator><cp:lastModifiedBy>${plain(author)}</cp:lastModifiedBy>`
    + `<cp:revision>1</cp:revision>${times.join('')}</cp:coreProperties>`
}

/** Text as XML carries it. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
