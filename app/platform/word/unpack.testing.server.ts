import { text } from 'node:stream/consumers'
import yauzl from 'yauzl'

/** Every file of a .docx by its path. @throws Error when the bytes are no sound zip */
export async function unpack(bytes: Buffer | Promise<Buffer>): Promise<Record<string, string>> {
  const zip = await yauzl.fromBufferPromise(await bytes)
  const files: Record<string, string> = {}
  for await (const entry of zip.eachEntry()) {
    files[entry.fileName] = await text(await zip.openReadStreamPromise(entry))
  }
  return files
}

/** Runs with text and without a language: none should be left. */
export function runsWithoutLanguage(xml: string): string[] {
  return [...xml.matchAll(/<w:r>.*?<\/w:r>/gs)].map(([run]) => run).filter((run) => !/<w:lang w:val="[a-z]{2}-[A-Z]{2}"/.test(run))
}
