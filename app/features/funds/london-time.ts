/** A calendar day, without a time zone. `month` is 1 to 12. */
export type Day = { year: number; month: number; day: number }

const wallClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London', hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric',
})

function onTheWall(moment: Date): Day & { hour: number } {
  const parts = Object.fromEntries(wallClock.formatToParts(moment).map(({ type, value }) => [type, Number(value)]))
  return { year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0, hour: parts.hour ?? 0 }
}

/** The day it is in London at a moment. */
export function londonDay(moment: Date): Day {
  const { year, month, day } = onTheWall(moment)
  return { year, month, day }
}

/**
 * The moment at which London's clocks show a full hour on a day, in winter and in summer time.
 * @param hour 0 to 23. Clocks change between 1 and 2: where 1 is there twice it is the later one, where it is left out the hour before
 */
export function londonTime({ year, month, day }: Day, hour: number): Date {
  const asUtc = new Date(Date.UTC(year, month - 1, day, hour))
  // Late in a summer evening the wall is past midnight already: one hour ahead, not 23 behind.
  const ahead = (onTheWall(asUtc).hour - hour + 24) % 24
  return new Date(asUtc.getTime() - ahead * 3_600_000)
}

/** The day some days later, or earlier where `days` is negative. */
export function addDays({ year, month, day }: Day, days: number): Day {
  const moved = new Date(Date.UTC(year, month - 1, day + days))
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() }
}

/** 0 is Sunday. */
export function weekday({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}

/** '2027-03-05'. */
export function isoDay({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
