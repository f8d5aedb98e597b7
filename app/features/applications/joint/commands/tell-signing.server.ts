import { sql } from 'drizzle-orm'
import { words } from '~/features/notifications'
import { send, type Tx } from '~db/index.server'
import { jointPaths, partPaths } from '../../paths'
import { peopleOf, type Reader } from './tell-groups.server'

type Of = { applicationId: string; reference: string }
type Words = { template: string; params: Record<string, string | number> }

/** Tells people of a group of one part, or of all parts but their own. */
export async function tellGroup(tx: Tx, { applicationId, partId, butNot, roles }: { applicationId: string; partId: string | null; butNot: string | null; roles?: readonly string[] }, written: (reader: Reader) => Words): Promise<number> {
  // Whoever acts is not told of what she does.
  const people = (await peopleOf(tx, applicationId, partId, roles)).filter(({ personId }) => personId !== butNot)
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
