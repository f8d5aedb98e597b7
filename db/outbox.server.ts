import { sql } from 'drizzle-orm'
import type { Language } from '~/i18n/languages'
import { newId } from '~/platform/ids.server'
import { as, systemActor } from './actor.server'
import { enqueue } from './queue.server'
import { message } from './schema/notifications.server'
import type { Tx } from './slots.server'

/** A message to a known person, to a bare address, or to both. Words come from `messages:<template>` in `language`. */
export type Outgoing = {
  personId?: string | null
  address?: string | null
  language: Language
  template: string
  params: Record<string, string | number>
  /** Such as a sign-in code: mailed, never kept for reading. */
  secret?: Record<string, string>
  applicationId?: string | null
}

/** How many messages have not left yet, and how long the oldest has waited, in seconds. */
export async function unsentMessages(): Promise<{ count: number; oldest: number }> {
  const [row] = await as(systemActor('mail'), (tx) => tx.execute<{ count: number; oldest: number | null }>(sql`
    select count(*)::int as count, extract(epoch from portal_now() - min(created_at))::float8 as oldest
      from message where sent_at is null and (person_id is not null or address is not null)`))
  return { count: row?.count ?? 0, oldest: row?.oldest ?? 0 }
}

/** Puts a message into the outbox, and a job for the worker beside it, in the caller's transaction. */
export async function send(tx: Tx, outgoing: Outgoing): Promise<string> {
  const id = newId()
  await Promise.all([tx.insert(message).values({ id, ...outgoing }), enqueue(tx, 'mail', { messageId: id })])
  return id
}
