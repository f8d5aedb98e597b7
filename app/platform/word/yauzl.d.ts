/** What the tests use of yauzl 3, which brings no types. */
declare module 'yauzl' {
  import type { Readable } from 'node:stream'
  type Entry = { fileName: string }
  type ZipFile = { eachEntry(): AsyncIterable<Entry>; openReadStreamPromise(entry: Entry): Promise<Readable> }
  const yauzl: { fromBufferPromise(bytes: Uint8Array): Promise<ZipFile> }
  export default yauzl
}
