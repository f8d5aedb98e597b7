import { Unavailable } from '~/platform/errors'
import { giveBack, replace, takeSlot, type Slot, type Tx } from './slots.server'

/** Who acts: a person, or a named part of the portal. Row-level security reads it from the transaction. */
export type Actor = { personId: string | null; system: SystemName | null }

export type SystemName =
  | 'sign-in' | 'register' | 'mail' | 'jobs' | 'visitor' | 'equality' | 'publish' | 'staff' | 'try-it'

export const nobody: Actor = { personId: null, system: null }

export function personActor(person: { personId: string }): Actor {
  return { personId: person.personId, system: null }
}

export function systemActor(system: SystemName): Actor {
  return { personId: null, system }
}

/** Longer than the statement's own limit: this one is for a server that does not answer at all. */
const answerMs = 4_000

/**
 * Runs `work` in one transaction as `actor` and rolls it back when `work` throws.
 * `begin` and the actor's settings leave in the same packet as the first statement of `work`;
 * statements that `work` issues together travel together.
 *
 * Throws `Unavailable` (503) when the database cannot be reached or does not answer in time.
 */
export async function as<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
  const slot = await takeSlot()
  let done = false
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Unavailable('databaseSilent')), answerMs)
  })
  try {
    const result = await Promise.race([transaction(slot, actor, work), late])
    done = true
    return result
  } catch (error) {
    done = !isSilent(error)
    throw asUnavailable(error)
  } finally {
    clearTimeout(timer)
    if (done) giveBack(slot)
    else replace(slot)
  }
}

async function transaction<T>({ sql, tx }: Slot, actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
  const opening = Promise.all([
    sql`begin`,
    sql`select set_config('portal.person', ${actor.personId ?? ''}, true), set_config('portal.system', ${actor.system ?? ''}, true)`,
  ])
  // Awaited below; until then a failure here must not count as unhandled.
  opening.catch(() => {})
  try {
    const result = await work(tx)
    await opening
    await sql`commit`
    return result
  } catch (error) {
    await sql`rollback`.catch(() => {})
    throw error
  }
}

function code(error: unknown): string {
  const cause = error instanceof Error && error.cause ? error.cause : error
  return typeof cause === 'object' && cause && 'code' in cause ? String(cause.code) : ''
}

const lost = new Set(['CONNECT_TIMEOUT', 'CONNECTION_CLOSED', 'CONNECTION_ENDED', 'CONNECTION_DESTROYED', 'ECONNREFUSED',
  'ECONNRESET', 'ENOENT', 'EPIPE', '57P01', '57P02', '57P03', '53300', '57014', '25P03'])

function isSilent(error: unknown): boolean {
  return error instanceof Unavailable && error.code === 'databaseSilent'
}

function asUnavailable(error: unknown): unknown {
  return lost.has(code(error)) ? new Unavailable('databaseGone', { cause: error }) : error
}
