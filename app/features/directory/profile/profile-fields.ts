/** What a group may show of itself, each with a yes of its own. Words: `profile:field.<name>`, consent: `profile:shown.<name>`. */
export const shownFields = [
  'about', 'website', 'numbers', 'legalForm', 'size', 'districts', 'themes', 'communities', 'languages', 'offers', 'lookingFor',
] as const
export type ShownField = (typeof shownFields)[number]

export const aboutWords = 120
/** Days after the yearly question: reminded once, then what the group offers is hidden until it answers. */
export const yearly = { days: 365, remindAfter: 30, hideAfter: 60 } as const

export const profileRoles = ['owner', 'editor', 'viewer'] as const
export type ProfileRole = (typeof profileRoles)[number]
export const reaches = ['message', 'staff', 'none'] as const

/** Where a profile stands with the yearly question: the moment it was asked is later than the last yes. */
export function isAsked({ askedAt, confirmedAt }: { askedAt: Date | null; confirmedAt: Date | null }): boolean {
  return askedAt !== null && (confirmedAt === null || confirmedAt < askedAt)
}

/** Asked, and not answered in time: offers and "open to partners" are hidden until somebody says it is still right. */
export function isLate(asked: { askedAt: Date | null; confirmedAt: Date | null }, now: Date): boolean {
  return isAsked(asked) && now.getTime() >= (asked.askedAt?.getTime() ?? 0) + yearly.hideAfter * 86_400_000
}
