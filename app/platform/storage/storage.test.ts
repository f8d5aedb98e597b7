import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../ids.server'
import { diskStorage, s3Storage, type FileStorage } from './index.server'

type S3rver = new (options: object) => { run(): Promise<{ port: number }>; close(): Promise<void> }
const S3rver = createRequire(import.meta.url)('s3rver') as S3rver

let folder: string
let server: InstanceType<S3rver>
let kinds: Record<string, FileStorage>
let elsewhere: FileStorage

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'storage-'))
  server = new S3rver({ port: 0, silent: true, directory: join(folder, 's3'), configureBuckets: [{ name: 'portal-files', configs: [] }] })
  const { port } = await server.run()
  const settings = { endpoint: `http://127.0.0.1:${port}`, region: 'eu-west-2', accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' }
  elsewhere = s3Storage({ ...settings, bucket: 'not-there' })
  kinds = { disk: diskStorage(join(folder, 'disk')), s3: s3Storage({ ...settings, bucket: 'portal-files' }) }
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

for (const kind of ['disk', 's3']) {
  test(`${kind} gives back what was put, until it is taken away`, async () => {
    const storage = kinds[kind]!
    const key = newId()
    await storage.check()
    expect(await storage.get(key)).toBeNull()
    await storage.put(key, Readable.from([Buffer.from('one '), Buffer.from('two')]), 7)
    expect(await text((await storage.get(key))!)).toBe('one two')
    await storage.remove(key)
    await storage.remove(key)
    expect(await storage.get(key)).toBeNull()
  })
}

test('disk keeps nothing of a file that breaks off, and takes ids alone for keys', async () => {
  const storage = kinds.disk!
  const key = newId()
  const broken = Readable.from((async function* () {
    yield Buffer.from('half')
    throw new Error('the sender left')
  })())
  await expect(storage.put(key, broken, 8)).rejects.toThrow('left')
  expect(await storage.get(key)).toBeNull()
  await expect(storage.get('../../etc/passwd')).rejects.toThrow('an id')
})

test('a storage that cannot be used is not ready', async () => {
  await expect(elsewhere.check()).rejects.toThrow()
  await expect(diskStorage(join(fileURLToPath(import.meta.url), 'files')).check()).rejects.toThrow()
})
