import { fromBuffer, type Entry, type ZipFile } from 'yauzl'

/** Names and words of everything in a zip: spreadsheets and Word documents are zips. */
export async function unzipped(bytes: Buffer): Promise<string> {
  const zip = await new Promise<ZipFile>((opened, failed) => fromBuffer(bytes, { lazyEntries: true }, (error, file) => (file ? opened(file) : failed(error))))
  const said: string[] = [zip.comment]
  await new Promise<void>((done, failed) => {
    zip.on('end', done)
    zip.on('error', failed)
    zip.on('entry', (entry: Entry) => {
      said.push(entry.fileName, entry.fileComment)
      zip.openReadStream(entry, (error, stream) => {
        if (!stream) return failed(error)
        const parts: Buffer[] = []
        stream.on('data', (part: Buffer) => parts.push(part))
        stream.on('error', failed)
        stream.on('end', () => {
          said.push(Buffer.concat(parts).toString('utf8'))
          zip.readEntry()
        })
      })
    })
    zip.readEntry()
  })
  return said.join('\n')
}
