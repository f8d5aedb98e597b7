import { and, desc, eq, isNull, ne, or, sql } from 'drizzle-orm'
import { as, personActor, schema, type Tx } from '~db/index.server'
import { translator, type Language } from '~/i18n'
import { isCurrent } from '../../queries/current-stage.server'
import { hereLines, presentFor, savedFor, type Here, type HereLines } from '../here'
import type { Group } from './groups.server'
import { readJointIn } from './joint-bid.server'

const { answer, application, part, person, presence, stage } = schema

/** Who else is at the bid and what was just saved, inside a transaction; groups by their parts. */
function readRows(tx: Tx, personId: string, reference: string) {
  return Promise.all([
    tx.select({ partId: presence.partId, name: person.name, page: presence.page })
      .from(presence)
      .innerJoin(application, eq(application.id, presence.applicationId))
      .leftJoin(person, eq(person.id, presence.personId))
      .where(and(eq(application.reference, reference), ne(presence.personId, personId), sql`${presence.seenAt} > portal_now() - ${presentFor}::interval`))
      .orderBy(desc(presence.seenAt)).limit(20),
    // Row-level security leaves out what of other groups is not for her.
    tx.select({
      organisationId: part.organisationId, question: answer.question, at: answer.savedAt, name: person.name,
      position: sql<number | null>`case when ${part.role} = 'partner' then ${part.position} end`,
    })
      .from(answer)
      .innerJoin(part, and(eq(part.id, answer.partId), eq(part.state, 'active')))
      .innerJoin(stage, and(eq(stage.id, part.stageId), isCurrent))
      .innerJoin(application, eq(application.id, part.applicationId))
      .leftJoin(person, eq(person.id, answer.savedBy))
      .where(and(
        eq(application.reference, reference), sql`actor_partners(${application.id})`, sql`${answer.savedAt} > portal_now() - ${savedFor}::interval`,
        or(isNull(answer.savedBy), ne(answer.savedBy, personId)), sql`${answer.question} not like 'carried%'`,
        sql`(actor_in_part(${part.id}) or partners_read(${part.id}, ${answer.question}))`,
      ))
      .orderBy(desc(answer.savedAt)).limit(5),
    tx.select({ partId: part.id, organisationId: part.organisationId }).from(part)
      .innerJoin(application, eq(application.id, part.applicationId)).where(and(eq(application.reference, reference), eq(part.role, 'partner'))),
  ])
}

/** @throws NotFound for whoever is in none of the groups */
export async function readHereIn(tx: Tx, personId: string, reference: string) {
  const [bid, [present, saved, parts]] = await Promise.all([readJointIn(tx, reference), readRows(tx, personId, reference)])
  const byPart = new Map(bid.groups.map((group) => [group.partId, group]))
  const byOrganisation = new Map(parts.flatMap(({ partId, organisationId }): [string, Group][] => {
    const group = byPart.get(partId)
    return group ? [[organisationId, group]] : []
  }))
  const here: Here = {
    present: present.flatMap(({ partId, name, page }) => {
      const group = byPart.get(partId)
      return group?.state === 'active' ? [{ group: group.name, own: group.own, name: group.own ? name : null, page }] : []
    }),
    saved: saved.flatMap(({ organisationId, name, ...one }) => {
      const group = byOrganisation.get(organisationId)
      return group ? [{ group: group.name, own: group.own, name: group.own ? name : null, ...one }] : []
    }),
  }
  return { bid, here }
}

/** Who else has a page of a joint bid open, and what was saved in the last minutes, in sentences of the reader's language. */
export function readHere(viewer: { personId: string }, reference: string, language: Language): Promise<HereLines> {
  return as(personActor(viewer), async (tx) => {
    const { bid, here } = await readHereIn(tx, viewer.personId, reference)
    return hereLines(here, bid, translator(language), language)
  })
}
