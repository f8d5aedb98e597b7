import type { Job, JobResult } from 'pg-boss'
import { sql } from 'drizzle-orm'
import { as, send, systemActor } from '~db/index.server'
import { now } from '~/platform/clock.server'
import { describeError, log } from '~/platform/log.server'
import type { Deliver } from '~/platform/mail.server'
import { deliverMessage } from './commands.server'
import { unsentBids, type UnsentBid } from './queries/unsent.server'
import { reminderHorizon, remindersDue } from './reminders'
import { words } from './templates'

/** What `send()` puts into the queue `mail`. */
export type MailJob = { messageId: string }

/** Mails a batch of messages, each by itself: one that fails is tried again alone. */
export function mailHandler(options: { deliver: Deliver; origin: string }) {
  return async function mail(jobs: Job<MailJob>[]): Promise<JobResult[]> {
    return Promise.all(jobs.map(async ({ id, data }): Promise<JobResult> => {
      try {
        return { id, status: 'completed', output: { delivery: await deliverMessage(data.messageId, options) } }
      } catch (error) {
        log.warn({ messageId: data.messageId, err: error }, 'mail not sent, tried again later')
        return { id, status: 'failed', output: describeError(error) }
      }
    }))
  }
}

/** Reminds everyone with something unsent, once for each mark. Returns how many messages were written. */
export async function sendReminders(): Promise<number> {
  const at = now()
  const bids = await unsentBids(at, new Date(at.getTime() + reminderHorizon))
  let sent = 0
  for (const bid of bids) {
    for (const mark of remindersDue(at, bid.closesAt, bid.reminded, bid.startedAt)) {
      if (await remind(bid, mark)) sent += 1
    }
  }
  return sent
}

/** Two workers may look at the same moment: the lock and the second look let one of them write. */
async function remind(bid: UnsentBid, mark: string): Promise<boolean> {
  const { applicationId, personId, language, fund, reference } = bid
  const closesAt = bid.closesAt.toISOString()
  const path = `/bids/${reference}`
  const written = bid.changing
    ? words('closingSoonChanging', { reference, closesAt, path })
    : words('closingSoon', { fund, closesAt, path })
  return as(systemActor('mail'), async (tx) => {
    const [, before] = await Promise.all([
      tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${applicationId} ${personId}`}, 0))`),
      tx.execute(sql`select 1 from message where person_id = ${personId} and application_id = ${applicationId}
        and params ->> 'mark' = ${mark} and params ->> 'closesAt' = ${closesAt}`),
    ])
    if (before.length > 0) return false
    await send(tx, { personId, language, applicationId, ...written, params: { ...written.params, mark } })
    return true
  })
}
