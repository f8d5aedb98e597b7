import type { Language } from '~/i18n/languages'
import { newId } from '~/platform/ids.server'
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

/** Puts a message into the outbox, and a job for the worker beside it, in the caller's transaction. */
export async function send(tx: Tx, outgoing: Outgoing): Promise<string> {
  const id = newId()
  await Promise.all([tx.insert(message).values({ id, ...outgoing }), enqueue(tx, 'mail', { messageId: id })])
  return id
}
