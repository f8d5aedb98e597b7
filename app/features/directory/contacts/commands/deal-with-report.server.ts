import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { isoDay, londonDay } from '~/features/funds'
import { now } from '~/platform/clock.server'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import { as, enqueue, record, schema, type Tx } from '~db/index.server'
import { projecting } from '../../profile/access.server'
import { projectProfile } from '../../profile/commands/project.server'
import { deeds, stopDays, type ReportDeed, type StopDays } from '../reports'
import type { ContactJob } from '../told'
import { forOfficers } from './introduce.server'

const { contact, contactReport, notice } = schema
const dayMs = 86_400_000

export type DealtWith = { ok: true } | { ok: false; code: 'deed' | 'days' | 'gone' }

/**
 * Staff do something about a report, or nothing; it is recorded. Removing ends a contact, whose messages nobody reads
 * then, or takes a notice down; stopping also keeps the reported group from writing to new ones. Nobody deals with what
 * her own group is in. `gone`: somebody has dealt with it.
 * @throws NotFound for other roles
 */
export async function dealWithReport(viewer: Viewer, id: string, typed: { did: string; days: string }): Promise<DealtWith> {
  forOfficers(viewer)
  if (!validate(id)) throw new NotFound('no-such-report')
  const did = deeds.find((deed) => deed === typed.did)
  const days = stopDays.find((some) => String(some) === typed.days)
  if (!did) return { ok: false, code: 'deed' }
  if (did === 'stopped' && !days) return { ok: false, code: 'days' }
  return as(projecting(viewer), async (tx): Promise<DealtWith> => {
    const until = did === 'stopped' && days ? sql`portal_now() + make_interval(days => ${days})` : null
    const [report] = await tx.update(contactReport).set({ did, doneAt: sql`portal_now()`, doneBy: viewer.personId, stoppedUntil: until })
      .where(and(eq(contactReport.id, id), isNull(contactReport.doneAt))).returning()
    if (!report) return { ok: false, code: 'gone' }
    if (did !== 'nothing') await remove(tx, report)
    if (until && report.aboutId) await enqueue(tx, 'contacts', { organisationId: report.aboutId, what: 'stopped', until: lastDay(days!) } satisfies ContactJob)
    await record(tx, { action: 'contact.dealtWith', subjectKind: 'contactReport', subjectId: id, organisationId: report.aboutId, detail: { did, days: days && until ? days : null } satisfies { did: ReportDeed; days: StopDays | null } })
    return { ok: true }
  })
}

function lastDay(days: number): string {
  return isoDay(londonDay(new Date(now().getTime() + days * dayMs)))
}

async function remove(tx: Tx, { contactId, noticeId, aboutId }: { contactId: string | null; noticeId: string | null; aboutId: string | null }): Promise<void> {
  if (contactId) {
    const ended = await tx.update(contact).set({ state: 'ended', answeredAt: sql`coalesce(answered_at, portal_now())` })
      .where(and(eq(contact.id, contactId), inArray(contact.state, ['asked', 'open', 'accepted', 'declined']))).returning({ id: contact.id })
    if (ended.length > 0) await enqueue(tx, 'contacts', { contactId, what: 'ended' } satisfies ContactJob)
  }
  if (noticeId && aboutId) {
    await tx.update(notice).set({ state: 'removed', endedAt: sql`portal_now()` }).where(eq(notice.id, noticeId))
    await projectProfile(tx, aboutId)
  }
}
