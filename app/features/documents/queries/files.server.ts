import { Readable } from 'node:stream'
import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { NotFound } from '~/platform/errors'
import { storage } from '~/platform/storage/index.server'
import { as, personActor, schema, type Tx } from '~db/index.server'
import { mayBeRead, type BidFile, type ScanState } from '../scan-state'

const { applicationFile, file } = schema

export type OpenFile = { name: string; type: string; bytes: number; body: ReadableStream<Uint8Array> }

/**
 * Opens a file for somebody who may read it now: row-level security decides at every download.
 * @throws NotFound for what is not there, not hers, not clean, or not scanned yet: the same answer
 */
export async function openFile(viewer: { personId: string }, id: string): Promise<OpenFile> {
  if (!validate(id)) throw new NotFound()
  const [found] = await as(personActor(viewer), (tx) =>
    tx.select({ name: file.name, type: file.type, bytes: file.bytes, scan: file.scan, key: file.storageKey }).from(file)
      .where(and(eq(file.id, id), isNull(file.removedAt))))
  if (!found || !mayBeRead(found.scan)) throw new NotFound('no-such-file')
  const body = await storage().get(found.key)
  if (!body) throw new NotFound('no-bytes')
  return { name: found.name, type: found.type, bytes: found.bytes, body: Readable.toWeb(body) as ReadableStream<Uint8Array> }
}

/** What the scanner has said of files, by id; those the actor may not read are left out. */
export async function scanStates(tx: Tx, ids: readonly string[]): Promise<Record<string, ScanState>> {
  const real = ids.filter((id) => validate(id))
  if (real.length === 0) return {}
  const rows = await tx.select({ id: file.id, scan: file.scan }).from(file).where(inArray(file.id, real))
  return Object.fromEntries(rows.map(({ id, scan }) => [id, scan]))
}

/**
 * The files of a bid that the viewer may read, those taken out since it was sent among them; for staff and assessors.
 * Assessors know the bid by its id alone: its reference is in a table they do not read.
 */
export async function filesOfBid(
  viewer: { personId: string }, bid: { reference: string } | { applicationId: string },
): Promise<(BidFile & { question: string })[]> {
  const id = 'applicationId' in bid ? bid.applicationId : sql`(select id from application where reference = ${bid.reference})`
  return as(personActor(viewer), (tx) =>
    tx.select({ file: file.id, name: file.name, bytes: file.bytes, scan: file.scan, question: applicationFile.question })
      .from(applicationFile)
      .innerJoin(file, eq(file.id, applicationFile.fileId))
      .where(eq(applicationFile.applicationId, id))
      .orderBy(applicationFile.createdAt, applicationFile.id))
}
