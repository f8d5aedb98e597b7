import { validate } from 'uuid'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { countDeed, registering } from '~/features/accounts/index.server'
import { NotFound } from '~/platform/errors'
import { newId } from '~/platform/ids.server'
import { as, record, schema, type Tx } from '~db/index.server'
import { writersIn } from '../queries/entry.server'
import { myContactIn } from '../queries/my-contacts.server'
import { isReason, type ReportReason } from '../reports'
import { mostCharacters, typedText } from '../text'
import { forWriters } from './answer-contact.server'

const { contactReport } = schema

export type ReportTyped = { reason: string; text: string }
export type ReportRefusal = 'reason' | 'tooLong'
export type Reported = { ok: true } | { ok: false; code: ReportRefusal }

const readable = ({ reason, text }: ReportTyped): { reason: ReportReason; text: string } | ReportRefusal => {
  const said = typedText(text)
  if (!isReason(reason)) return 'reason'
  return said.length > mostCharacters ? 'tooLong' : { reason, text: said }
}

/** Tells staff about a contact; from then on they read its messages. The other group is not told. @throws NotFound as `myContactIn` */
export function reportContact(viewer: { personId: string }, id: string, typed: ReportTyped): Promise<Reported> {
  return as(registering(viewer), async (tx): Promise<Reported> => {
    const { ownId, mine, state } = forWriters(await myContactIn(tx, id))
    // Before an answer there is nothing of the other's to report.
    if (mine && state !== 'accepted') throw new NotFound('nothing-to-report')
    return keep(tx, viewer, ownId, { contactId: id }, typed)
  })
}

/** Tells staff about a notice, by somebody of a group of her own. @throws NotFound for one that is not public or her own group's */
export function reportNotice(viewer: { personId: string }, id: string, typed: ReportTyped): Promise<Reported> {
  return as(registering(viewer), async (tx): Promise<Reported> => keep(tx, viewer, (await noticeReporterIn(tx, id)).reporterId, { noticeId: id }, typed))
}

/** For which of her groups somebody reports a notice; her own group's notices are hers to change. @throws NotFound */
async function noticeReporterIn(tx: Tx, id: string): Promise<{ reporterId: string; text: { text: string; language: string } }> {
  const [found] = validate(id) ? await tx.execute<{ owner: string; text: { text: string; language: string } }>(sql`
    select o.organisation_id as owner, n.text from public_notice n join public_organisation o on o.id = n.organisation_id where n.id = ${id}`) : []
  const reporter = found && (await writersIn(tx)).find((one) => one.id !== found.owner)
  if (!found || !reporter) throw new NotFound('no-such-notice')
  return { reporterId: reporter.id, text: found.text }
}

/** The notice that somebody wants to tell staff about. @throws NotFound as `reportNotice` */
export function noticeToReport(viewer: { personId: string }, id: string) {
  return as(registering(viewer), (tx) => noticeReporterIn(tx, id))
}

async function keep(tx: Tx, viewer: { personId: string }, organisationId: string, about: { contactId: string } | { noticeId: string }, typed: ReportTyped): Promise<Reported> {
  const read = readable(typed)
  if (typeof read === 'string') return { ok: false, code: read }
  const same = 'contactId' in about ? eq(contactReport.contactId, about.contactId) : eq(contactReport.noticeId, about.noticeId)
  const [open] = await tx.select({ id: contactReport.id }).from(contactReport)
    .where(and(same, eq(contactReport.personId, viewer.personId), isNull(contactReport.doneAt))).limit(1)
  // One that waits says enough, and so do ten a day.
  const counted = open ? null : await countDeed(tx, { what: `reports ${viewer.personId}`, most: 10, per: '1 day' })
  if (!counted?.ok) return { ok: true }
  const id = newId()
  await tx.insert(contactReport).values({ id, organisationId, personId: viewer.personId, ...about, ...read })
  await record(tx, { action: 'contact.report', subjectKind: 'contactReport', subjectId: id, organisationId })
  return { ok: true }
}
