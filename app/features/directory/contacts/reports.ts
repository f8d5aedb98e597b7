/** Why somebody reports; words `contacts:report.reason.<key>`. */
export const reasons = ['notSafe', 'rude', 'notTrue', 'selling', 'other'] as const
export type ReportReason = (typeof reasons)[number]

export function isReason(typed: string): typed is ReportReason {
  return (reasons as readonly string[]).includes(typed)
}

/** For how long a group may write to no new one, in days. */
export const stopDays = [30, 90, 365] as const
export type StopDays = (typeof stopDays)[number]

/** What staff did with a report. */
export const deeds = ['nothing', 'removed', 'stopped'] as const
export type ReportDeed = (typeof deeds)[number]
