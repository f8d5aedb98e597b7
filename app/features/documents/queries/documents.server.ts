import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { validate } from 'uuid'
import { isoDay, londonDay } from '~/features/funds'
import { now } from '~/platform/clock.server'
import { NotFound } from '~/platform/errors'
import { as, personActor, schema, type Tx } from '~db/index.server'
import { groupFor, type GroupRole } from '../access.server'
import { documentKinds, lapseOf, type OfferedDocument } from '../document-kinds'
import type { GroupDocument } from '../group-document'
import { mayBeRead } from '../scan-state'

const { file, organisationDocument } = schema

export type GroupDocuments = { group: { id: string; name: string; role: GroupRole }; documents: GroupDocument[] }

/** A group's documents in the order of their kinds, the newest of a kind first. @throws NotFound for others */
export function documentsOf(viewer: { personId: string }, group: string): Promise<GroupDocuments> {
  return as(personActor(viewer), async (tx) => {
    if (!validate(group)) throw new NotFound()
    const [own, documents] = await Promise.all([groupFor(tx, viewer, group), liveDocuments(tx, group)])
    return { group: own, documents }
  })
}

/** One document of a group. @throws NotFound */
export async function documentOf(viewer: { personId: string }, group: string, id: string) {
  const { group: own, documents } = await documentsOf(viewer, group)
  const document = documents.find((one) => one.id === id)
  if (!document) throw new NotFound('no-such-document')
  return { group: own, document }
}

/** What a bid's question offers to take along: documents of these kinds that may be read, with their last days. */
export async function documentsToOffer(viewer: { personId: string }, group: string, kinds: readonly string[]): Promise<OfferedDocument[]> {
  const documents = await as(personActor(viewer), (tx) => liveDocuments(tx, group))
  return documents
    .filter(({ kind, scan }) => kinds.includes(kind) && mayBeRead(scan))
    .map(({ id, file: bytes, kind, name, expiresOn, lapse }) => ({ id, file: bytes, kind, name, expiresOn, lapse }))
}

/** Row-level security leaves out those of other groups. */
async function liveDocuments(tx: Tx, group: string): Promise<GroupDocument[]> {
  const rows = await tx
    .select({
      id: organisationDocument.id, kind: organisationDocument.kind, file: file.id, name: file.name, bytes: file.bytes, scan: file.scan,
      expiresOn: organisationDocument.expiresOn, addedAt: organisationDocument.createdAt,
    })
    .from(organisationDocument)
    .innerJoin(file, eq(file.id, organisationDocument.fileId))
    .where(and(eq(organisationDocument.organisationId, group), isNull(organisationDocument.removedAt)))
    .orderBy(desc(organisationDocument.createdAt), asc(organisationDocument.id))
  const today = isoDay(londonDay(now()))
  return documentKinds.flatMap((kind) => rows.filter((row) => row.kind === kind).map((row) => ({ ...row, kind, lapse: lapseOf(row.expiresOn, today) })))
}
