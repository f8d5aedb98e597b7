const dayMs = 86_400_000

/** directory.md, Partner finding: for one organisation, and for one person whatever her groups. */
export const newContactsADay = 5
/** What one person writes in contacts that were accepted. */
export const messagesAnHour = 20
/** After a no, in days. */
export const againAfterDays = 90
/** How long staff have to introduce, in working days. */
export const daysToIntroduce = 10

export type ContactState = 'asked' | 'open' | 'accepted' | 'declined' | 'blocked' | 'ended'

/** A contact as one of its groups sees it; moments are ISO strings. */
export type Standing = {
  /** Her group opened it. */
  mine: boolean
  state: ContactState
  answeredAt: string | null
  introducedAt: string | null
  /** Her group blocked the other. */
  blocked: boolean
}

/** What stands in the list; words `contacts:state.<key>`. */
export function shownState({ mine, state, answeredAt, blocked }: Standing) {
  if (blocked) return 'blocked'
  if (state === 'open' || state === 'blocked') return mine ? 'sent' : 'toAnswer'
  // What staff end later was answered by then; one that they did not introduce never was.
  if (state === 'ended') return mine && answeredAt === null ? 'notIntroduced' : 'ended'
  return state
}

/** From when a group that was told no may write again: null where it was not told. */
export function againFrom({ mine, state, answeredAt, introducedAt }: Standing): Date | null {
  const told = answeredAt ?? introducedAt
  if (!mine || !told || (state !== 'declined' && state !== 'ended')) return null
  return new Date(Date.parse(told) + againAfterDays * dayMs)
}
