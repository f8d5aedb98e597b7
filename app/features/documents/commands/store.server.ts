import { createReadStream } from 'node:fs'
import { inArray, sql } from 'drizzle-orm'
import { newId } from '~/platform/ids.server'
import type { Upload } from '~/platform/portal'
import { storage } from '~/platform/storage/index.server'
import { forgetTemporary } from '~/platform/temporary-files.server'
import { hasScanner } from '~/platform/virus-scan.server'
import { as, enqueue, personActor, schema, type Tx } from '~db/index.server'
import { cleanFileName } from '../file-name'
import type { Refusal } from '../file-types'
import { inspectFile } from '../inspect/inspect.server'

const { file } = schema

/** A file whose bytes are put away, and which nobody can read until it is placed. */
export type StoredFile = { id: string; name: string; bytes: number }
export type Refused = { name: string; code: Refusal }
export type Stored = { files: StoredFile[]; refused: Refused[] }

/**
 * Looks at files that came in and puts their bytes away, one after the other. Their rows begin as removed: what is
 * never placed, because the process died or there was no room, is swept like any other.
 * @param organisationId whose documents they will be; none for those of a bid
 */
export async function storeFiles(viewer: { personId: string }, uploads: readonly Upload[], organisationId: string | null): Promise<Stored> {
  const stored: Stored = { files: [], refused: [] }
  for (const upload of uploads) {
    const kept = await storeFile(viewer, upload, organisationId)
    if ('code' in kept) stored.refused.push(kept)
    else stored.files.push(kept)
  }
  return stored
}

async function storeFile(viewer: { personId: string }, upload: Upload, organisationId: string | null): Promise<StoredFile | Refused> {
  if (upload.refused || !upload.path) return { name: cleanFileName(upload.name), code: upload.refused ?? 'broken' }
  const seen = await inspectFile(upload.path, upload.name)
  if (!seen.ok) return { name: seen.name, code: seen.code }
  const { path, bytes, sha256 } = seen.clean ?? upload
  const [id, storageKey] = [newId(), newId()]
  try {
    await as(personActor(viewer), (tx) => tx.insert(file).values({
      id, sha256, bytes, type: seen.mime, name: seen.name, scan: hasScanner() ? 'checking' : 'notChecked', storageKey, organisationId,
      uploadedBy: viewer.personId, removedAt: sql`portal_now()`,
    }))
    await storage().put(storageKey, createReadStream(path), bytes)
  } finally {
    if (seen.clean) await forgetTemporary([seen.clean.path])
  }
  return { id, name: seen.name, bytes }
}

/** Makes stored files be there, and has them scanned; in the transaction that puts them in their place. */
export async function placeFiles(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx.update(file).set({ removedAt: null }).where(inArray(file.id, [...ids]))
  if (!hasScanner()) return
  for (const fileId of ids) await enqueue(tx, 'scan', { fileId })
}
