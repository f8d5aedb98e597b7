import { sql } from 'drizzle-orm'
import { NotFound } from '~/platform/errors'
import { validate } from 'uuid'
import { as, personActor, type Tx } from '~db/index.server'
import { myContactsIn } from './my-contacts.server'

/** An entry of the directory that can be written to, and the group whose entry it is. */
export type Reachable = { name: string; organisationId: string; by: 'message' | 'staff' }
/** A group that the viewer owns or edits. */
export type Writer = { id: string; name: string; proved: boolean }

/** @throws NotFound for an entry that is not there, and one that is not reached: the same answer */
export async function reachableIn(tx: Tx, slug: string): Promise<Reachable> {
  const [found] = await tx.execute<Reachable>(sql`
    select e.name, x.organisation_id as "organisationId", x.reached_by as by
      from public_organisation s join public_organisation e on e.id = s.standing_id
      join public_organisation x on x.standing_id = e.id and x.organisation_id is not null and x.reached_by is not null
     where s.slug = ${slug} order by x.id = e.id desc, x.id limit 1`)
  if (!found) throw new NotFound('no-such-entry')
  return found
}

/** Groups for which the person who acts may write to others, once they are proved. */
export function writersIn(tx: Tx): Promise<Writer[]> {
  return tx.execute<Writer>(sql`
    select o.id, o.name, organisation_proved(o.id) as proved from membership m join organisation o on o.id = m.organisation_id
     where m.person_id = actor_person() and m.state = 'confirmed' and m.role in ('owner', 'editor') and (m.until is null or m.until > portal_now())
       and m.scope_application_id is null and o.merged_into is null
     order by o.name, o.id`)
}

/** The notice of an entry that somebody answers, if it is there. */
async function noticeOf(tx: Tx, slug: string, notice: string) {
  const [found] = validate(notice) ? await tx.execute<{ id: string; text: { text: string; language: string } }>(sql`
    select n.id, n.text from public_notice n join public_organisation o on o.id = n.organisation_id join public_organisation s on s.standing_id = o.standing_id
     where n.id = ${notice} and s.slug = ${slug}`) : []
  return found ?? null
}

/** All that the page for the first message shows. @throws NotFound as `reachableIn` */
export function readEntryToWrite(viewer: { personId: string }, slug: string, notice: string) {
  return as(personActor(viewer), async (tx) => {
    const [entry, writers, contacts, answered] = await Promise.all([reachableIn(tx, slug), writersIn(tx), myContactsIn(tx), noticeOf(tx, slug, notice)])
    return {
      name: entry.name, by: entry.by, notice: answered,
      own: writers.some(({ id }) => id === entry.organisationId),
      writers: writers.filter(({ id }) => id !== entry.organisationId),
      // Those that go on: she writes there.
      contacts: contacts.filter(({ otherId, state }) => otherId === entry.organisationId && (state === 'open' || state === 'accepted' || state === 'asked'))
        .map(({ id, ownName }) => ({ id, ownName })),
    }
  })
}
