/** How long a session may be idle and how long it lasts in all, in minutes (quality.md, Sign-in and sessions). */
export const sessionLimits = {
  applicant: { idle: 120, whole: 24 * 60 },
  staff: { idle: 60, whole: 12 * 60 },
} as const

/** How long a sign-in link and its code work, in minutes. */
export const signInMinutes = 30
/** Wrong codes before every code of this browser stops working. */
export const codeTries = 5
/** How long what was typed is kept after its session ended, in hours. */
export const keptHours = 24
/** How long an invitation to a group can be answered, in days. */
export const invitationDays = 14
/** How long a code sent to an address of the register works, in days: somebody else may read that mailbox. */
export const registerCodeDays = 3
