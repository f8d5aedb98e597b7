import { crc32, deflateRawSync } from 'node:zlib'

export type ZipEntry = {
  name: string
  body: string | Buffer
  locked?: boolean
  /** What the entry says of its size, where that is a lie. */
  says?: number
}

/** A zip with these entries, as bytes, for tests. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, body, locked, says } of entries) {
    const plain = Buffer.from(body)
    const packed = deflateRawSync(plain)
    const title = Buffer.from(name)
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt16LE(locked ? 1 : 0, 2)
    facts.writeUInt16LE(8, 4)
    facts.writeUInt32LE(crc32(plain), 10)
    facts.writeUInt32LE(packed.length, 14)
    facts.writeUInt32LE(says ?? plain.length, 18)
    facts.writeUInt16LE(title.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), facts, title, packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), facts, tail, title]))
    files.push(local)
    offset += local.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(list.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...files, list, Buffer.from('PK\x05\x06'), end])
}

const main = 'application/vnd.openxmlformats-officedocument'

/** The entries of a small Word document or sheet. */
export function officeEntries(kind: 'docx' | 'xlsx', more: readonly ZipEntry[] = []): ZipEntry[] {
  const [type, part] = kind === 'docx' ? [`${main}.wordprocessingml.document.main+xml`, 'word/document.xml'] : [`${main}.spreadsheetml.sheet.main+xml`, 'xl/workbook.xml']
  return [
    { name: '[Content_Types].xml', body: `<Types><Override PartName="/${part}" ContentType="${type}"/></Types>` },
    { name: part, body: '<w:document/>' },
    ...more,
  ]
}

/** The entries of a small OpenDocument file. */
export function openEntries(kind: 'text' | 'spreadsheet', manifest = '<manifest:manifest/>'): ZipEntry[] {
  return [
    { name: 'mimetype', body: `application/vnd.oasis.opendocument.${kind}` },
    { name: 'META-INF/manifest.xml', body: manifest },
    { name: 'content.xml', body: '<office:document-content/>' },
  ]
}
