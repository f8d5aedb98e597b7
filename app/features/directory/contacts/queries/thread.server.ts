import { sql } from 'drizzle-orm'
import type { Language } from '~/i18n/languages'
import { as, personActor } from '~db/index.server'
import { againFrom } from '../rules'
import { myContactIn } from './my-contacts.server'

/** A message as one of the two groups reads it. `by`: first name of who wrote it, where that may be known. */
export type ThreadMessage = { id: string; mine: boolean; by: string | null; text: string; language: Language; at: string }
/** A draft of a joint bid that her group leads, with room for the other group. */
export type BidToJoin = { reference: string; project: string | null }

/** A contact with its messages. @throws NotFound as `myContactIn` */
export function readContact(viewer: { personId: string }, id: string) {
  return as(personActor(viewer), async (tx) => {
    const contact = await myContactIn(tx, id)
    const writes = contact.ownRole !== 'viewer'
    const [messages, writers, bids] = await Promise.all([
      // What staff ended is shown to neither.
      contact.state === 'ended' ? [] : tx.execute<{ id: string; organisation_id: string; person_id: string; text: string; language: Language; at: string }>(sql`
        select id, organisation_id, person_id, text, language, at from contact_message where contact_id = ${id} and (organisation_id = ${contact.ownId} or not held_back)
         order by at, id limit 1000`),
      tx.execute<{ person_id: string; first_name: string }>(sql`select * from contact_writers(${id})`),
      contact.state === 'accepted' && writes && !contact.blocked ? tx.execute<BidToJoin>(sql`
        select a.reference, (select w.value ->> 'name' from answer w join part c on c.id = w.part_id where c.stage_id = s.id and c.role = 'lead' and w.question = 'project') as project
          from application a join pot p on p.id = a.pot_id join stage s on s.application_id = a.id
         where a.lead_organisation_id = ${contact.ownId} and p.max_partners > 1 and s.status = 'draft' and stage_closes(s.id) > portal_now()
           and not exists (select from paper_bid b where b.application_id = a.id)
           and (s.kind <> 'expression' or not exists (select from stage l where l.application_id = a.id and l.kind = 'full'))
         order by a.created_at desc limit 20`) : [],
    ])
    const names = new Map(writers.map(({ person_id, first_name }) => [person_id, first_name]))
    return {
      contact: { ...contact, writes, againFrom: againFrom(contact)?.toISOString() ?? null },
      messages: messages.map(({ organisation_id, person_id, at, ...message }): ThreadMessage => (
        { ...message, mine: organisation_id === contact.ownId, by: names.get(person_id) ?? null, at: new Date(at).toISOString() })),
      bids: [...bids],
    }
  })
}
