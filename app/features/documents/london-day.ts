const days = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' })

/** The day it is in London, as '2027-03-05'. */
export function londonDay(moment: Date): string {
  return days.format(moment)
}
