import { and, eq, isNull, sql } from 'drizzle-orm'
import { words } from '~/features/notifications'
import type { Language } from '~/i18n/languages'
import { storage } from '~/platform/storage/index.server'
import { hasScanner, scan } from '~/platform/virus-scan.server'
import { as, enqueue, record, schema, send, systemActor } from '~db/index.server'
import { soonDays } from './document-kinds'
import { documentPaths } from './paths'

const { applicationFile, application, file, person } = schema

/** What `placeFiles` puts into the queue `scan`. */
export type ScanJob = { fileId: string }

/**
 * Has one file scanned, and keeps the verdict. Bytes with a virus go at once; their row stays and says so, and who
 * uploaded them is told.
 * @throws when the scanner gives no verdict: the job is tried again, and the file stays "being checked"
 */
export async function scanFile({ fileId }: ScanJob): Promise<'clean' | 'infected' | 'gone'> {
  const [waiting] = await as(systemActor('scan'), (tx) =>
    tx.select({ key: file.storageKey }).from(file).where(and(eq(file.id, fileId), eq(file.scan, 'checking'), isNull(file.removedAt))))
  const body = waiting ? await storage().get(waiting.key) : null
  if (!waiting || !body) return 'gone'
  const verdict = await scan(body)
  const state = verdict.infected ? 'infected' : 'clean'
  // No bytes are left when the row says so: somebody who looks between the two finds nothing.
  if (verdict.infected) await storage().remove(waiting.key)
  await as(systemActor('scan'), (tx) => tx.update(file).set({ scan: state, scannedAt: sql`portal_now()` }).where(eq(file.id, fileId)))
  if (verdict.infected) await tellUploader(fileId)
  return state
}

/** Days after which a file that is still being checked has lost its job: the scanner was away for longer than it is tried. */
const forgottenAfter = '2 days'

/** Has files scanned whose job has ended without a verdict. @returns how many */
export async function scanForgotten(): Promise<number> {
  if (!hasScanner()) return 0
  return as(systemActor('scan'), async (tx) => {
    const waiting = await tx.select({ id: file.id }).from(file)
      .where(and(eq(file.scan, 'checking'), isNull(file.removedAt), sql`${file.createdAt} < portal_now() - ${forgottenAfter}::interval`))
    for (const { id } of waiting) await enqueue(tx, 'scan', { fileId: id })
    return waiting.length
  })
}

/** Leads the uploader to where the file is, so that she can put another in its place. */
async function tellUploader(fileId: string): Promise<void> {
  const found = await as(systemActor('scan'), (tx) =>
    tx.select({ personId: file.uploadedBy, name: file.name, group: file.organisationId, applicationId: applicationFile.applicationId })
      .from(file).leftJoin(applicationFile, eq(applicationFile.fileId, file.id)).where(eq(file.id, fileId)).limit(1))
  const [{ personId = null, name = '', group = null, applicationId = null } = {}] = found
  await as(systemActor('mail'), async (tx) => {
    await record(tx, { action: 'file.infected', subjectKind: 'file', subjectId: fileId, organisationId: group })
    if (!personId) return
    const [[who], [bid]] = await Promise.all([
      tx.select({ language: person.language }).from(person).where(eq(person.id, personId)),
      applicationId
        ? tx.select({ reference: application.reference }).from(application).where(eq(application.id, applicationId))
        : Promise.resolve([]),
    ])
    const path = bid ? `/bids/${bid.reference}` : group ? documentPaths.documents(group) : '/home'
    await send(tx, { personId, applicationId, language: who?.language ?? 'en', ...words('fileInfected', { name, path }) })
  })
}

type Ending = { id: string; expiresOn: string; organisationId: string; organisation: string; personId: string; language: Language }

/**
 * Reminds the owners of a group of each document that ends within 30 days, once for each last day. Documents that have
 * ended already need no reminder: their page and the bids say so.
 * @returns how many messages were written
 */
export async function remindOfEndings(): Promise<number> {
  return as(systemActor('mail'), async (tx) => {
    // Of two workers at the same moment the second waits, and then finds what the first has written.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('documents that end', 0))`)
    const due = await tx.execute<Ending>(sql`
      select d.id, d.expires_on as "expiresOn", o.id as "organisationId", o.name as organisation, p.id as "personId", p.language
        from organisation_document d join organisation o on o.id = d.organisation_id
        join membership m on m.organisation_id = o.id and m.role = 'owner' and m.state = 'confirmed' and m.scope_application_id is null
          and (m.until is null or m.until > portal_now())
        join person p on p.id = m.person_id
       where d.removed_at is null and d.expires_on is not null
         and d.expires_on between to_char(portal_now() at time zone 'Europe/London', 'YYYY-MM-DD')
           and to_char((portal_now() at time zone 'Europe/London') + make_interval(days => ${soonDays}), 'YYYY-MM-DD')
         and not exists (select from message x where x.person_id = p.id and x.template = 'documentEnds'
           and x.params ->> 'document' = d.id::text and x.params ->> 'ends' = d.expires_on)`)
    for (const { id, expiresOn, organisationId, organisation, personId, language } of due) {
      const { template, params } = words('documentEnds', { organisation, ends: expiresOn, path: documentPaths.documents(organisationId) })
      await send(tx, { personId, language, template, params: { ...params, document: id } })
    }
    return due.length
  })
}
