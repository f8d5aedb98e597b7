import type { Readable } from 'node:stream'
import { join } from 'node:path'
import type { Env } from '../env.server'
import { diskStorage } from './disk.server'
import { s3Storage } from './s3.server'

/** Where the bytes of files are. A key is an id of ours, never a name somebody gave. */
export type FileStorage = {
  /** Keeps `bytes` bytes under a key; all of them or none. What was there is replaced. */
  put(key: string, body: Readable, bytes: number): Promise<void>
  /** The bytes as a stream; null when there are none. */
  get(key: string): Promise<Readable | null>
  /** Takes the bytes away; nothing happens when there are none. */
  remove(key: string): Promise<void>
  /** @throws when the storage cannot be used; for /readyz */
  check(): Promise<void>
}

type Settings = Pick<Env, 'STORAGE' | 'DATA_DIR' | 'S3_ENDPOINT' | 'S3_REGION' | 'S3_BUCKET' | 'S3_ACCESS_KEY_ID' | 'S3_SECRET_ACCESS_KEY'>

let opened: FileStorage | undefined

/** Opens the storage that the settings name; readEnv has seen to it that those of S3 are all there. */
export function openStorage(env: Settings): FileStorage {
  if (env.STORAGE === 'disk') return useStorage(diskStorage(join(env.DATA_DIR, 'files')))
  return useStorage(s3Storage({
    endpoint: env.S3_ENDPOINT ?? '',
    region: env.S3_REGION ?? '',
    bucket: env.S3_BUCKET ?? '',
    accessKeyId: env.S3_ACCESS_KEY_ID ?? '',
    secretAccessKey: env.S3_SECRET_ACCESS_KEY ?? '',
  }))
}

/** Makes this the storage of the process: at start, and in tests. */
export function useStorage(storage: FileStorage): FileStorage {
  return (opened = storage)
}

/** The storage of this process. */
export function storage(): FileStorage {
  if (!opened) throw new Error('the storage is not open')
  return opened
}

export { diskStorage, s3Storage }
