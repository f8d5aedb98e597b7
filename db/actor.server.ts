import { Unavailable } from '~/platform/errors'
import { onSlot } from './lease.server'
import type { Slot, Tx } from './slots.server'

/** Who acts: a person, or a named part of the portal. Row-level security reads it from the transaction. */
export type Actor = { personId: string | null; system: SystemName | null }

export type SystemName =
  | 'sign-in' | 'register' | 'mail' | 'jobs' | 'visitor' | 'equality' | 'publish' | 'staff' | 'try-it' | 'scan' | 'freeze' | 'coach'

export const nobody: Actor = { personId: null, system: null }

export function personActor(person: { personId: string }): Actor {
  return { personId: person.personId, system: null }
}

export function systemActor(system: SystemName): Actor {
  return { personId: null, system }
}

/**
 * Runs `work` in one transaction as `actor` and rolls it back when `work` throws.
 * `begin` and the actor's settings leave in the same packet as the first statement of `work`;
 * statements that `work` issues together travel together.
 *
 * Throws `Unavailable` (503) when the database cannot be reached or does not answer in time.
 */
export function as<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
  return onSlot((slot) => transaction(slot, actor, work))
}

async function transaction<T>({ sql, tx, losses }: Slot, actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
  const lossesBefore = losses()
  const opening = Promise.all([
    sql`begin`,
    sql`select set_config('portal.person', ${actor.personId ?? ''}, true), set_config('portal.system', ${actor.system ?? ''}, true)`,
  ])
  // Awaited below; until then a failure here must not count as unhandled.
  opening.catch(() => {})
  try {
    const result = await work(tx)
    await opening
    // A connection lost on the way took the transaction with it: the new one would commit nothing, and say so to nobody.
    if (losses() !== lossesBefore) throw new Unavailable('databaseGone')
    const { command } = await sql`commit`
    if (command !== 'COMMIT') throw new Error('the transaction had failed and was rolled back')
    return result
  } catch (error) {
    await sql`rollback`.catch(() => {})
    throw error
  }
}
