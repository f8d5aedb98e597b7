import { sql } from 'drizzle-orm'
import { jointPaths, moreTimeUntil, partPaths } from '~/features/applications'
import { words } from '~/features/notifications'
import type { Language } from '~/i18n'
import { now } from '~/platform/clock.server'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import { as, personActor, record, schema, send, type Tx } from '~db/index.server'
import { groupsIn } from '../queries/groups.server'

const { applicationEvent } = schema

/** How long the lead has to redo the sum: until noon, so many working days later. */
export const daysToRedo = 5

/** Words: `desk:groups.error.<code>`. */
export type TakenOut = { ok: true } | { ok: false; code: 'why' | 'gone' | 'lead' | 'notOpen' | 'notYours' }

/**
 * An officer takes a group out of a bid that was sent. The bid opens again for its lead, who redoes the sum and sends
 * it once more; both are told.
 * @throws NotFound for whoever is no officer or may not read the bid
 */
export async function takePartOut(viewer: Viewer, reference: string, { position, why }: { position: number; why: string }): Promise<TakenOut> {
  if (!viewer.staffRoles.includes('officer')) throw new NotFound('not-for-this-role')
  const reason = why.trim()
  if (reason === '' || reason.length > 500) return { ok: false, code: 'why' }
  return as(personActor(viewer), async (tx): Promise<TakenOut> => {
    const group = (await groupsIn(tx, reference)).find((one) => one.position === position)
    if (!group) throw new NotFound('no-such-part')
    const [own] = await tx.execute<{ touches: boolean; app: string }>(sql`
      select actor_touches(p.application_id) or not actor_declared(p.application_id) as touches, p.application_id as app from part p where p.id = ${group.partId}`)
    if (!own || own.touches) return { ok: false, code: 'notYours' }
    const until = moreTimeUntil(now(), daysToRedo)
    const [done] = await tx.execute<{ outcome: 'ok' | 'gone' | 'lead' | 'notOpen' }>(sql`select take_part_out(${group.partId}::uuid, ${reason}, ${until.toISOString()}::timestamptz) as outcome`)
    if (done?.outcome !== 'ok') return { ok: false, code: done?.outcome ?? 'gone' }
    await tx.insert(applicationEvent).values({ applicationId: own.app, kind: 'partnerRemoved', personId: viewer.personId, partId: group.partId })
    await record(tx, { action: 'part.takenOut', subjectKind: 'part', subjectId: group.partId, detail: { why: reason, until: until.toISOString() } })
    await tell(tx, own.app, reference, { out: group.partId, position, until })
    return { ok: true }
  })
}

async function tell(tx: Tx, applicationId: string, reference: string, { out, position, until }: { out: string; position: number; until: Date }): Promise<void> {
  const people = await tx.execute<{ personId: string; language: Language; partId: string; lead: boolean; state: string }>(sql`
    select t.person_id as "personId", t.language, t.part_id as "partId", p.organisation_id = a.lead_organisation_id as lead, p.state
      from partner_people(${applicationId}::uuid, null) t join part p on p.id = t.part_id join application a on a.id = p.application_id`)
  for (const { personId, language, partId, lead } of people) {
    if (lead) await send(tx, { personId, language, applicationId, ...words('groupTakenOut', { reference, closesAt: until.toISOString(), path: jointPaths.room(reference) }) })
    if (partId === out) await send(tx, { personId, language, applicationId, ...words('youTakenOut', { reference, path: partPaths.part(reference, position) }) })
  }
}
