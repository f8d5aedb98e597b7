import { countDeed, registering } from '~/features/accounts/index.server'
import type { Language } from '~/i18n/languages'
import { newId } from '~/platform/ids.server'
import { as, enqueue, schema } from '~db/index.server'
import { myContactIn } from '../queries/my-contacts.server'
import { messagesAnHour } from '../rules'
import { checkText, typedText, type TextProblem } from '../text'
import type { ContactJob } from '../told'
import { forWriters } from './answer-contact.server'

const { contactMessage } = schema

export type WriteRefusal = TextProblem | { code: 'notOpen' } | { code: 'manyMessages'; when: string }
export type Written = { ok: true } | { ok: false; problems: WriteRefusal[] }

/** Writes on in a contact that was accepted. To whom the other blocked meanwhile, this is the same. @throws NotFound as `myContactIn` */
export function writeMessage(viewer: { personId: string }, id: string, typed: { text: string; once: string; language: Language }): Promise<Written> {
  const text = typedText(typed.text)
  const problems = checkText(text)
  const onceKey = typed.once.slice(0, 64) || newId()
  return as(registering(viewer), async (tx): Promise<Written> => {
    const { ownId, state, blocked } = forWriters(await myContactIn(tx, id))
    if (state !== 'accepted' || blocked) return { ok: false, problems: [{ code: 'notOpen' }] }
    if (problems.length > 0) return { ok: false, problems }
    const counted = await countDeed(tx, { what: `writes on ${viewer.personId}`, most: messagesAnHour, per: '1 hour' })
    if (!counted.ok) return { ok: false, problems: [{ code: 'manyMessages', when: counted.againAt.toISOString() }] }
    const messageId = newId()
    const added = await tx.insert(contactMessage).values({ id: messageId, contactId: id, organisationId: ownId, personId: viewer.personId, text, language: typed.language, onceKey })
      .onConflictDoNothing().returning({ id: contactMessage.id })
    // Pressed again: it is there already.
    if (added.length > 0) await enqueue(tx, 'contacts', { contactId: id, what: 'message', messageId } satisfies ContactJob)
    return { ok: true }
  })
}
