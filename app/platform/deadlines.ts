import { Unavailable } from './errors'

/** How long a whole request may take, in milliseconds; after that 503. */
export const requestLimit = 10_000
/** How long a form may take to come in. Files of people who are signed in may take as long as the server allows. */
export const bodyPatience = 120_000
/** How long one query may take, and how long to wait for a connection (quality.md, Known faults). */
export const queryLimit = 3_000
export const connectLimit = 2_000

/**
 * Waits for the work, at most this long.
 * @throws Unavailable when the time is over; the work itself is not stopped, its late end is ignored.
 */
export async function withDeadline<T>(work: Promise<T>, milliseconds: number, code = 'deadline'): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Unavailable(code)), milliseconds)
  })
  work.catch(() => undefined)
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
