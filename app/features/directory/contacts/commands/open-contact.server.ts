import { and, eq, sql } from 'drizzle-orm'
import { countDeed, registering } from '~/features/accounts/index.server'
import type { Language } from '~/i18n/languages'
import { now } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import { as, enqueue, record, schema, type Tx } from '~db/index.server'
import { reachableIn, writersIn } from '../queries/entry.server'
import { myContactsIn, type MyContact } from '../queries/my-contacts.server'
import { againFrom, newContactsADay } from '../rules'
import { checkText, typedText, type TextProblem } from '../text'
import type { ContactJob } from '../told'

const { contact, contactBlock, contactMessage } = schema

/** As typed. `once`: a key of the page, so that pressing again sends nothing again. */
export type FirstMessage = { group: string; text: string; once: string; notice: string; language: Language }
/** Words: `contacts:error.<code>`; `when` is a moment as ISO string, `contact` the one that goes on. */
export type OpenRefusal =
  | TextProblem | { code: 'group' | 'notProved' | 'own' | 'stopped' | 'youBlocked' } | { code: 'tooMany' | 'again'; when: string }
  | { code: 'waits' | 'theyWrote' | 'contact'; contact: string }
export type Opened = { ok: true; id: string } | { ok: false; problems: OpenRefusal[] }

/**
 * A group writes to an entry of the directory for the first time, or asks staff to introduce it. Five a day for one
 * organisation and for one person, and one that waits for each pair. To whom the other has blocked, this does and says
 * exactly the same.
 * @throws NotFound for an entry that is not reached
 */
export function openContact(viewer: { personId: string }, slug: string, typed: FirstMessage): Promise<Opened> {
  const text = typedText(typed.text)
  const problems: OpenRefusal[] = checkText(text)
  const once = typed.once.slice(0, 64) || newId()
  return as(registering(viewer), async (tx): Promise<Opened> => {
    const [entry, writers] = await Promise.all([reachableIn(tx, slug), writersIn(tx)])
    const own = writers.find(({ id }) => id === typed.group)
    const no = (...more: OpenRefusal[]): Opened => ({ ok: false, problems: [...more, ...problems] })
    if (!own) return no({ code: 'group' })
    if (own.id === entry.organisationId) return no({ code: 'own' })
    if (!own.proved) return no({ code: 'notProved' })
    if (problems.length > 0) return no()
    const pair = { from: own.id, to: entry.organisationId }
    const before = await standingOf(tx, pair, once)
    if (before.sent) return { ok: true, id: before.sent }
    const wrong = whyNot(before)
    if (wrong) return no(wrong)
    const counted = await countDeed(tx, ...[own.id, viewer.personId].map((who) => ({ what: `writes first ${who}`, most: newContactsADay, per: '1 day' as const })))
    if (!counted.ok) return no({ code: 'tooMany', when: counted.againAt.toISOString() })
    const id = newId()
    await Promise.all([
      tx.insert(contact).values({
        id, fromId: pair.from, toId: pair.to, pair: '', state: entry.by === 'message' ? 'open' : 'asked', openedBy: viewer.personId,
        noticeId: sql`(select n.id from public_notice n join public_organisation o on o.id = n.organisation_id
          where n.id::text = ${typed.notice} and o.standing_id = (select s.standing_id from public_organisation s where s.slug = ${slug}))`,
      }),
      tx.insert(contactMessage).values({ contactId: id, organisationId: pair.from, personId: viewer.personId, text, language: typed.language, onceKey: once }),
      record(tx, { action: entry.by === 'message' ? 'contact.open' : 'contact.ask', subjectKind: 'contact', subjectId: id, organisationId: pair.from }),
      // The job decides whom to tell, so that a block takes no time of the sender's.
      enqueue(tx, 'contacts', { contactId: id, what: 'new' } satisfies ContactJob),
    ])
    return { ok: true, id }
  })
}

type Before = { sent: string | null; contacts: MyContact[]; blocked: boolean; stopped: boolean }

/** What is between two groups so far, held until the end of the transaction: nobody opens another one meanwhile. */
async function standingOf(tx: Tx, { from, to }: { from: string; to: string }, once: string): Promise<Before> {
  // Started before the rest, and so done before it.
  const held = tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`contact ${[from, to].toSorted().join(' ')}`}, 0))`).then(() => null)
  const [, [sent], contacts, blocks, [stop]] = await Promise.all([
    held,
    tx.select({ id: contactMessage.contactId }).from(contactMessage).innerJoin(contact, eq(contact.id, contactMessage.contactId))
      .where(and(eq(contactMessage.onceKey, once), eq(contact.fromId, from), eq(contact.toId, to))).limit(1),
    myContactsIn(tx),
    tx.select({ id: contactBlock.id }).from(contactBlock)
      .where(and(eq(contactBlock.organisationId, from), eq(contactBlock.blockedId, to), sql`${contactBlock.endedAt} is null`)),
    tx.execute<{ stopped: boolean }>(sql`select contact_stopped(${from}::uuid) as stopped`),
  ])
  return { sent: sent?.id ?? null, contacts: contacts.filter(({ ownId, otherId }) => ownId === from && otherId === to), blocked: blocks.length > 0, stopped: stop?.stopped ?? false }
}

function whyNot({ contacts, blocked, stopped }: Before): OpenRefusal | null {
  if (stopped) return { code: 'stopped' }
  if (blocked) return { code: 'youBlocked' }
  const going = contacts.find(({ state }) => state === 'accepted') ?? contacts.find(({ state }) => state === 'open' || state === 'asked')
  if (going) return { code: going.state === 'accepted' ? 'contact' : going.mine ? 'waits' : 'theyWrote', contact: going.id }
  const again = contacts.map(againFrom).reduce<Date | null>((latest, one) => (one && (!latest || one > latest) ? one : latest), null)
  return again && again > now() ? { code: 'again', when: again.toISOString() } : null
}
