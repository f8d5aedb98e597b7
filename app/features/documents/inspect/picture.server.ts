import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import sharp from 'sharp'
import { forgetTemporary, temporaryPath } from '~/platform/temporary-files.server'

export type CleanPicture = { path: string; bytes: number; sha256: string }

/** More is no photo: it costs hundreds of megabytes to open. */
const mostPixels = 64_000_000

// One picture at a time in each process, and nothing kept: memory stays small.
sharp.cache(false)
sharp.concurrency(1)

/**
 * Writes a picture anew without what the camera put beside it (place, time, device, a small copy), turned the way it
 * was held. The colours are those of screens.
 * @returns a temporary file, or null for what is no sound picture
 */
export async function cleanPicture(path: string, type: 'jpeg' | 'png' | 'webp'): Promise<CleanPicture | null> {
  const clean = temporaryPath()
  try {
    const picture = sharp(path, { limitInputPixels: mostPixels, failOn: 'error' }).rotate()
    await (type === 'jpeg' ? picture.jpeg({ quality: 88 }) : type === 'png' ? picture.png() : picture.webp({ quality: 88 })).toFile(clean)
  } catch {
    await forgetTemporary([clean])
    return null
  }
  const hash = createHash('sha256')
  await pipeline(createReadStream(clean), hash)
  return { path: clean, bytes: (await stat(clean)).size, sha256: hash.digest('hex') }
}
