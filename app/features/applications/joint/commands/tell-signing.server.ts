import { sql } from 'drizzle-orm'
import { words } from '~/features/notifications'
import type { Language } from '~/i18n/languages'
import { send, type Tx } from '~db/index.server'
import { jointPaths, partPaths } from '../../paths'

export type Told = { personId: string; language: Language; partId: string }
type Of = { applicationId: string; reference: string }
type Words = { template: string; params: Record<string, string | number> }

/** Owners and editors of the bid's groups, of one part or of all; whoever acts is not told of what she does. */
async function peopleOf(tx: Tx, applicationId: string, partId: string | null, butNot: string | null, roles: readonly string[] = ['owner', 'editor']): Promise<Told[]> {
  const named = sql.join(roles.map((role) => sql`${role}`), sql`, `)
  const rows = await tx.execute<Told>(sql`
    select person_id as "personId", language, part_id as "partId" from partner_people(${applicationId}::uuid, ${partId}::uuid, ${named})`)
  return rows.filter(({ personId }) => personId !== butNot)
}

/** Tells people of a group of one part, or of all parts but their own. */
export async function tellGroup(tx: Tx, { applicationId, partId, butNot, roles }: { applicationId: string; partId: string | null; butNot: string | null; roles?: readonly string[] }, written: (told: Told) => Words): Promise<number> {
  const people = await peopleOf(tx, applicationId, partId, butNot, roles)
  await Promise.all(people.map(({ personId, language, partId }) => send(tx, { personId, language, applicationId, ...written({ personId, language, partId }) })))
  return people.length
}

async function positions(tx: Tx, applicationId: string): Promise<Map<string, number>> {
  const rows = await tx.execute<{ id: string; position: number }>(sql`select id, "position" from part where application_id = ${applicationId} and role = 'partner'`)
  return new Map(rows.map(({ id, position }) => [id, position]))
}

/** Everyone in the bid's groups learns that it is sent; those it waits for, by when they must sign. */
export async function tellOfSending(tx: Tx, sender: string, { applicationId, reference }: Of, { waiting, waitsUntil }: { waiting: readonly string[]; waitsUntil: Date }): Promise<void> {
  const at = await positions(tx, applicationId)
  await tellGroup(tx, { applicationId, partId: null, butNot: sender }, ({ partId }) =>
    waiting.includes(partId)
      ? words('jointWaits', { reference, answerBy: waitsUntil.toISOString(), path: partPaths.sign(reference, at.get(partId) ?? 0) })
      : words('jointSent', { reference, path: jointPaths.room(reference) }))
}

/**
 * Tells the owners of the groups whose signature has just ended because something changed: once an hour for a part,
 * however often it is changed, signed and changed again.
 */
export async function tellOfEnded(tx: Tx, actor: string, { applicationId, reference }: Of, parts: readonly string[]): Promise<void> {
  const at = await positions(tx, applicationId)
  for (const partId of parts) {
    const [before] = await tx.execute<{ many: number }>(sql`
      select count(*)::int as many from application_event where application_id = ${applicationId} and part_id = ${partId} and kind = 'signatureEnded'
        and at > portal_now() - interval '1 hour'`)
    // Its own event is written already.
    if ((before?.many ?? 0) > 1) continue
    await tellGroup(tx, { applicationId, partId, butNot: actor, roles: ['owner'] }, () =>
      words('signatureEnded', { reference, path: partPaths.sign(reference, at.get(partId) ?? 0) }))
  }
}
