import { existsSync } from 'node:fs'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)
const worthIt = new Set(['.css', '.js', '.json', '.svg', '.txt', '.webmanifest'])
const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }

/**
 * Writes `<file>.br` and `<file>.gz` beside every file of text in a folder, as small as can be, and takes away those
 * whose file has gone. The portal sends them as they are. @returns how many files there are
 */
export async function compressFolder(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const packed = files.filter((file) => /\.(?:br|gz)$/.test(file))
  await Promise.all(packed.filter((file) => !existsSync(file.slice(0, -3))).map((file) => rm(file)))
  const plain = files.filter((file) => worthIt.has(extname(file)))
  await Promise.all(plain.map(async (file) => {
    const bytes = await readFile(file)
    const [br, gz] = await Promise.all([brotli(bytes, best), zip(bytes, { level: 9 })])
    await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)])
  }))
  return plain.length
}
