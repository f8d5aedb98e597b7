import { sql, type SQL } from 'drizzle-orm'
import { record, type DatabaseOptions } from '~db/index.server'
import { openRetention, type RetentionTx } from '~db/retention.server'
import { retention, retentionKeys, type RetentionKey } from '../retention'
import { deleteContacts, deleteContactReports } from './sweep-contacts.server'
import { deleteBidComments } from './sweep-joint.server'
import { deleteUnsentBids, redactLostBids } from './sweep-bids.server'

type Rule = (tx: RetentionTx, keep: string) => Promise<number>

/** A rule of one statement; `before` is the moment a record has to be older than. */
function statement(written: (before: SQL) => SQL): Rule {
  return async (tx, keep) => (await tx.execute(sql`${written(sql`portal_now() - ${keep}::interval`)} returning 1`)).length
}

const rules: Record<RetentionKey, Rule> = {
  signInRequests: statement((before) => sql`delete from sign_in_request where created_at < ${before}`),
  signInCodes: statement((before) => sql`delete from sign_in_code where least(used_at, expires_at) < ${before}`),
  registerCodes: statement((before) => sql`delete from register_code where least(used_at, expires_at) < ${before}`),
  registerContacts: statement((before) => sql`delete from register_contact where read_at < ${before}`),
  attempts: statement((before) => sql`delete from attempt where not exists (select from unnest(at) moment where moment >= ${before})`),
  // Most sessions end by being left: those have no end of their own.
  sessions: statement((before) => sql`delete from session where coalesce(ended_at, seen_at) < ${before}`),
  sessionLog: statement((before) => sql`delete from audit_event where action in ('session.open', 'session.person') and at < ${before}`),
  keptPosts: statement((before) => sql`delete from kept_post where expires_at < ${before}`),
  anonymousDrafts: statement((before) => sql`delete from anonymous_draft where expires_at < ${before}`),
  caughtMail: statement((before) => sql`delete from caught_mail where created_at < ${before}`),
  mailSecrets: statement((before) => sql`update message set secret = null where secret is not null and sent_at < ${before}`),
  addressMail: statement((before) => sql`delete from message where person_id is null and created_at < ${before}`),
  invitations: statement((before) => sql`delete from invitation where coalesce(answered_at, expires_at) < ${before}`),
  partnerInvitations: statement((before) => sql`delete from partner_invitation where coalesce(answered_at, expires_at) < ${before}`),
  callBacks: statement((before) => sql`delete from call_back where done_at < ${before}`),
  roundQuestions: statement((before) => sql`delete from round_question where published_at is null and closed_at < ${before}`),
  letters: statement((before) => sql`delete from letter where posted_at < ${before}`),
  paperPeople: statement((before) => sql`delete from person_post p where updated_at < ${before}
    and not exists (select from letter l where l.person_id = p.person_id)
    and not exists (select from message m where m.person_id = p.person_id and m.created_at >= ${before})`),
  bidComments: deleteBidComments,
  contacts: deleteContacts,
  contactReports: deleteContactReports,
  contactBlocks: statement((before) => sql`delete from contact_block where ended_at < ${before}`),
  presence: statement((before) => sql`delete from presence where seen_at < ${before}`),
  unsentBids: deleteUnsentBids,
  lostBids: redactLostBids,
  equalityForms: statement((before) => sql`delete from equality_form where month < to_char(${before}, 'YYYY-MM')`),
}

export type Swept = Partial<Record<RetentionKey, number>>

/**
 * Deletes and redacts whatever has reached its period, each kind in a transaction of its own, and writes one line of
 * the audit with the counts. A kind that fails keeps no other from being swept.
 * @throws AggregateError at the end, with what failed
 */
export async function sweep(options: DatabaseOptions): Promise<Swept> {
  const swept: Swept = {}
  const failures: unknown[] = []
  const { run, close } = openRetention(options)
  try {
    for (const key of retentionKeys) {
      try {
        const count = await run((tx) => rules[key](tx, retention[key].keep))
        if (count > 0) swept[key] = count
      } catch (error) {
        failures.push(error)
      }
    }
    if (Object.keys(swept).length > 0) {
      await run((tx) => record(tx, { action: 'retention.sweep', subjectKind: 'portal', detail: { ...swept } }))
    }
  } finally {
    await close()
  }
  if (failures.length > 0) throw new AggregateError(failures, 'some records could not be swept')
  return swept
}
