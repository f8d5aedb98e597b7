import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { saveIn } from '~/features/answers/index.server'
import type { Language } from '~/i18n/languages'
import type { Upload } from '~/platform/portal'
import { as, personActor, record, schema, type Tx } from '~db/index.server'
import { storeFiles, placeFiles, type Refused } from './store.server'

const { answer, applicationFile, file, organisationDocument } = schema

/** Which answer of a bid the files are. `max` is the most files it takes. */
export type FilesPlace = { applicationId: string; partId: string; /** In a group's own part of a joint bid. */ own?: boolean; organisationId: string; question: string; max: number; language: Language }
/** What to do with them: uploads to add, documents of the group to take along, files to take out; ids. */
export type FilesChange = { uploads?: readonly Upload[]; take?: readonly string[]; remove?: readonly string[] }
export type FilesChanged = { state: 'saved' | 'locked'; refused: Refused[] }

class Locked extends Error {}

/**
 * Changes the files of one answer. The answer is made from the files that are in the bid, so that of two uploads at
 * once neither is lost. What is taken out stays readable where it was sent, and is swept where it was not.
 */
export async function changeBidFiles(viewer: { personId: string }, place: FilesPlace, change: FilesChange): Promise<FilesChanged> {
  const { files, refused } = await storeFiles(viewer, change.uploads ?? [], null)
  try {
    await as(personActor(viewer), async (tx) => {
      await lock(tx, place)
      await takeOut(tx, place, change.remove ?? [])
      const [there, documents] = await Promise.all([filesIn(tx, place), documentsToTake(tx, place, change.take ?? [])])
      const documentsNew = documents.filter(({ id }) => there.every((one) => one.file !== id))
      const room = Math.max(0, place.max - there.length)
      const added = [...documentsNew, ...files].slice(0, room)
      refused.push(...[...documentsNew, ...files].slice(room).map(({ name }): Refused => ({ name, code: 'tooMany' })))
      await placeFiles(tx, files.filter((one) => added.includes(one)).map(({ id }) => id))
      if (added.length > 0) {
        await tx.insert(applicationFile).values(added.map(({ id }) =>
          ({ applicationId: place.applicationId, fileId: id, question: place.question, partId: place.own ? place.partId : null, addedBy: viewer.personId })))
      }
      for (const { id } of added) await record(tx, { action: 'file.add', subjectKind: 'file', subjectId: id, detail: { application: place.applicationId } })
      await answerWithFiles(tx, viewer.personId, place)
    })
  } catch (error) {
    if (error instanceof Locked) return { state: 'locked', refused }
    throw error
  }
  return { state: 'saved', refused }
}

/** One change of an answer's files at a time. */
function lock(tx: Tx, { partId, question }: FilesPlace): Promise<unknown> {
  return tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`files ${partId} ${question}`}, 0))`)
}

async function takeOut(tx: Tx, place: FilesPlace, ids: readonly string[]): Promise<void> {
  const real = ids.filter((id) => validate(id))
  if (real.length === 0) return
  const gone = await tx
    .update(applicationFile)
    .set({ removedAt: sql`portal_now()` })
    .where(and(
      inPlace(place),
      inArray(applicationFile.fileId, real), isNull(applicationFile.removedAt)))
    .returning({ id: applicationFile.fileId })
  for (const { id } of gone) await record(tx, { action: 'file.remove', subjectKind: 'file', subjectId: id, detail: { application: place.applicationId } })
}

function inPlace({ applicationId, partId, own, question }: FilesPlace) {
  return and(eq(applicationFile.applicationId, applicationId), eq(applicationFile.question, question),
    own ? eq(applicationFile.partId, partId) : isNull(applicationFile.partId))
}

function filesIn(tx: Tx, place: FilesPlace) {
  return tx
    .select({ file: file.id, name: file.name, bytes: file.bytes })
    .from(applicationFile)
    .innerJoin(file, eq(file.id, applicationFile.fileId))
    .where(and(inPlace(place), isNull(applicationFile.removedAt)))
    .orderBy(asc(applicationFile.createdAt), asc(applicationFile.id))
}

async function documentsToTake(tx: Tx, { organisationId }: FilesPlace, ids: readonly string[]) {
  const real = ids.filter((id) => validate(id))
  if (real.length === 0) return []
  return tx
    .select({ id: file.id, name: file.name, bytes: file.bytes })
    .from(organisationDocument)
    .innerJoin(file, eq(file.id, organisationDocument.fileId))
    .where(and(
      inArray(organisationDocument.id, real), eq(organisationDocument.organisationId, organisationId),
      isNull(organisationDocument.removedAt), isNull(file.removedAt)))
}

/** @throws Locked when the bid was sent meanwhile: then nothing of the change stays */
async function answerWithFiles(tx: Tx, personId: string, place: FilesPlace): Promise<void> {
  const [value, [standing]] = await Promise.all([
    filesIn(tx, place),
    tx.select({ version: answer.version }).from(answer).where(and(eq(answer.partId, place.partId), eq(answer.question, place.question))),
  ])
  const change = { question: place.question, value, basedOn: standing?.version ?? 0 }
  const saved = await saveIn(tx, personId, { partId: place.partId, language: place.language, changes: [change] })
  if (saved.state === 'locked') throw new Locked()
}
