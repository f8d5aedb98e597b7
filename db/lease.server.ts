import type postgres from 'postgres'
import { Unavailable } from '~/platform/errors'
import { giveBack, replace, takeSlot, type Slot } from './slots.server'

/** For all of it, waiting for a connection included: longer than the statement's own limit of 3 seconds. */
const answerMs = 4_500

/**
 * Lends a connection to `work`. One that was lost or does not answer in time is thrown away: postgres.js would give the
 * answers of its next connection to the wrong questions.
 *
 * Throws `Unavailable` (503) when the database cannot be reached or does not answer in time.
 */
export async function onSlot<T>(work: (slot: Slot) => Promise<T>): Promise<T> {
  const start = performance.now()
  const slot = await takeSlot()
  const lossesBefore = slot.losses()
  let usable = false
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Unavailable('databaseSilent')), answerMs - (performance.now() - start))
  })
  try {
    const result = await Promise.race([work(slot), late])
    usable = true
    return result
  } catch (error) {
    usable = !isLost(error) && !isSilent(error)
    throw asUnavailable(error)
  } finally {
    clearTimeout(timer)
    if (usable && slot.losses() === lossesBefore) giveBack(slot)
    else replace(slot)
  }
}

/** One statement outside any transaction and without an actor: for functions that check by themselves. */
export function direct<T extends object>(run: (sql: postgres.Sql) => Promise<T[]>): Promise<T[]> {
  return onSlot(({ sql }) => run(sql))
}

function code(error: unknown): string {
  const cause = error instanceof Error && error.cause ? error.cause : error
  return typeof cause === 'object' && cause && 'code' in cause ? String(cause.code) : ''
}

const statementTooLong = '57014'
const lost = new Set(['CONNECT_TIMEOUT', 'CONNECTION_CLOSED', 'CONNECTION_ENDED', 'CONNECTION_DESTROYED', 'ECONNREFUSED',
  'ECONNRESET', 'ENOENT', 'EPIPE', '57P01', '57P02', '57P03', '53300', '25P03', statementTooLong])

/** Whether the connection that gave this error is not to be used again. */
export function isLost(error: unknown): boolean {
  return lost.has(code(error)) && code(error) !== statementTooLong
}

function isSilent(error: unknown): boolean {
  return error instanceof Unavailable && error.code === 'databaseSilent'
}

function asUnavailable(error: unknown): unknown {
  return lost.has(code(error)) ? new Unavailable('databaseGone', { cause: error }) : error
}
