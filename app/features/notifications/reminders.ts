/** When people with something unsent are reminded, the earliest first (product.md 4, Deadline). */
export const reminderMarks = [
  { id: 'days7', before: 7 * 24 * 3_600_000 },
  { id: 'days2', before: 2 * 24 * 3_600_000 },
  { id: 'hours4', before: 4 * 3_600_000 },
] as const

export type ReminderMark = (typeof reminderMarks)[number]['id']

/** The longest time before closing at which a reminder may be due, in milliseconds. */
export const reminderHorizon = reminderMarks[0].before

/**
 * The reminders due now for one unsent bid: none or one. Only the latest mark that has passed counts, so that
 * nobody gets three at once after an outage; a bid begun after its mark needs no reminder of it.
 */
export function remindersDue(now: Date, closesAt: Date, alreadySent: readonly string[], startedAt?: Date): ReminderMark[] {
  const left = closesAt.getTime() - now.getTime()
  if (left <= 0) return []
  const passed = reminderMarks.filter((mark) => left <= mark.before).at(-1)
  if (!passed || alreadySent.includes(passed.id)) return []
  if (startedAt && startedAt.getTime() > closesAt.getTime() - passed.before) return []
  return [passed.id]
}
