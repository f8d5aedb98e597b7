let offset = 0

/** The present by the portal's clock: the machine's, plus the offset that the database's clock has too. */
export function now(): Date {
  return new Date(machineTime() + offset)
}

/**
 * Moves the portal's clock, in milliseconds. For the start (aligning with the database), tests and try-it mode;
 * portal_now() in the database must get the same offset.
 */
export function setClockOffset(milliseconds: number): void {
  offset = milliseconds
}

export function clockOffset(): number {
  return offset
}

/** The machine's own clock in milliseconds: for the log, and for measuring the offset. Deadlines go by now(). */
export function machineTime(): number {
  return Date.now()
}
