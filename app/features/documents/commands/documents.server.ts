import { and, count, eq, isNull, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { NotFound } from '~/platform/errors'
import type { Upload } from '~/platform/portal'
import { as, personActor, record, schema, type Tx } from '~db/index.server'
import { groupFor, mayKeep } from '../access.server'
import type { DocumentKind } from '../document-kinds'
import { placeFiles, storeFiles, type Refused } from './store.server'

const { organisationDocument } = schema

/** More is no group's papers but somebody's disk. */
export const mostDocuments = 60

export type DocumentFacts = { kind: DocumentKind; /** Its last day, '2027-03-05'. */ expiresOn: string | null }
export type DocumentKept = { ok: true; id: string } | { ok: false; code: Refused['code'] | 'tooManyDocuments'; name: string }

/** Keeps a document for a group. @throws NotFound unless she is its owner or editor */
export async function addDocument(viewer: { personId: string }, group: string, facts: DocumentFacts, upload: Upload): Promise<DocumentKept> {
  await keeper(viewer, group)
  return keep(viewer, group, facts, upload, async () => undefined)
}

/** Puts a newer file in the place of a document; bids that took the older one along keep it. @throws NotFound */
export async function replaceDocument(
  viewer: { personId: string }, group: string, id: string, facts: DocumentFacts, upload: Upload,
): Promise<DocumentKept> {
  await keeper(viewer, group)
  return keep(viewer, group, facts, upload, (tx) => putAway(tx, group, id))
}

/** Changes the last day of a document. @throws NotFound */
export async function changeLastDay(viewer: { personId: string }, group: string, id: string, expiresOn: string | null): Promise<void> {
  if (!validate(id)) throw new NotFound()
  await as(personActor(viewer), async (tx) => {
    await groupFor(tx, viewer, group)
    const changed = await tx.update(organisationDocument).set({ expiresOn }).where(live(group, id)).returning({ id: organisationDocument.id })
    if (changed.length === 0) throw new NotFound('no-such-document')
    await record(tx, { action: 'document.date', subjectKind: 'document', subjectId: id, organisationId: group })
  })
}

/** Takes a document away; bids that took it along keep it. @throws NotFound */
export async function removeDocument(viewer: { personId: string }, group: string, id: string): Promise<void> {
  await as(personActor(viewer), async (tx) => {
    const { role } = await groupFor(tx, viewer, group)
    if (!mayKeep(role)) throw new NotFound('only-reads')
    await putAway(tx, group, id)
  })
}

/** Asked before the bytes are put away: nobody else's are. */
async function keeper(viewer: { personId: string }, group: string): Promise<void> {
  const { role } = await as(personActor(viewer), (tx) => groupFor(tx, viewer, group))
  if (!mayKeep(role)) throw new NotFound('only-reads')
}

async function keep(
  viewer: { personId: string }, group: string, facts: DocumentFacts, upload: Upload, before: (tx: Tx) => Promise<unknown>,
): Promise<DocumentKept> {
  const { files: [stored], refused: [refused] } = await storeFiles(viewer, [upload], group)
  if (!stored) return { ok: false, code: refused?.code ?? 'broken', name: refused?.name ?? upload.name }
  return as(personActor(viewer), async (tx): Promise<DocumentKept> => {
    await before(tx)
    const [there] = await tx.select({ n: count() }).from(organisationDocument)
      .where(and(eq(organisationDocument.organisationId, group), isNull(organisationDocument.removedAt)))
    if ((there?.n ?? 0) >= mostDocuments) return { ok: false, code: 'tooManyDocuments', name: stored.name }
    await placeFiles(tx, [stored.id])
    const [row] = await tx.insert(organisationDocument).values({ organisationId: group, fileId: stored.id, ...facts }).returning({ id: organisationDocument.id })
    await record(tx, { action: 'document.add', subjectKind: 'file', subjectId: stored.id, organisationId: group, detail: { kind: facts.kind } })
    return { ok: true, id: row?.id ?? '' }
  })
}

async function putAway(tx: Tx, group: string, id: string): Promise<void> {
  if (!validate(id)) throw new NotFound()
  const gone = await tx.update(organisationDocument).set({ removedAt: sql`portal_now()` }).where(live(group, id))
    .returning({ file: organisationDocument.fileId })
  if (!gone[0]) throw new NotFound('no-such-document')
  await record(tx, { action: 'document.remove', subjectKind: 'file', subjectId: gone[0].file, organisationId: group })
}

function live(group: string, id: string) {
  return and(eq(organisationDocument.id, id), eq(organisationDocument.organisationId, group), isNull(organisationDocument.removedAt))
}
