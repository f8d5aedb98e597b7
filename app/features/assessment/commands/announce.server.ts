import { sql } from 'drizzle-orm'
import { as, personActor, record, schema, send } from '~db/index.server'
import { words } from '~/features/notifications'
import type { Language } from '~/i18n'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import { Refused, type Refusal } from './refused'

const { applicationEvent } = schema

export type Announced = { ok: true; told: number } | { ok: false; refused: Refusal }

/**
 * Ends a round's embargo: every decision that two managers agreed is told to its group, all at one moment. What is
 * agreed later is told by announcing again. A bid taken back meanwhile is left out.
 * @throws NotFound for whoever is no manager, and where there is no such round
 */
export async function announceRound(viewer: Viewer, roundId: string): Promise<Announced> {
  if (!viewer.staffRoles.includes('manager')) throw new NotFound('not-for-this-role')
  try {
    return await as(personActor(viewer), async (tx) => {
      // Who has an interest in one of its bids leaves the round to another manager.
      const [lock] = await tx.execute<{ locked: boolean }>(sql`select actor_locked_in(id) as locked from round where id = ${roundId}`)
      if (!lock) throw new NotFound('no-such-round')
      if (lock.locked) throw new Refused('interest')
      const told = await tx.execute<{ applicationId: string; reference: string; organisationId: string; personId: string; language: Language }>(
        sql`select application_id as "applicationId", reference, organisation_id as "organisationId", contact_id as "personId", language
              from tell_decisions(${roundId})`)
      if (told.length === 0) throw new Refused('nothingToTell')
      for (const { applicationId, reference, organisationId, personId, language } of told) {
        const event = { applicationId, personId: viewer.personId }
        await Promise.all([
          tx.insert(applicationEvent).values([{ ...event, kind: 'decided' }, { ...event, kind: 'told' }]),
          send(tx, {
            personId, language, applicationId,
            ...words('outcomeReady', { reference, path: `/bids/${reference}/outcome` }),
          }),
          record(tx, { action: 'decision.told', subjectKind: 'application', subjectId: applicationId, organisationId }),
        ])
      }
      await record(tx, { action: 'round.announced', subjectKind: 'round', subjectId: roundId, detail: { told: told.length } })
      return { ok: true, told: told.length }
    })
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refused: error.refusal }
    throw error
  }
}
