import { readPence } from '~/forms/fields/typed'

/** One group's part of a joint bid as it was sent. `hidden`: it keeps its name from the other groups. */
export type DecidedPartner = {
  organisationId: string
  name: string
  otherNames: string[]
  charityNumber: string | null
  companyNumber: string | null
  hidden: boolean
  lead: boolean
  districts: unknown
  share: unknown
}

/** What `award_facts()` of the database gives of a decided bid: everything that may become public of it. */
export type DecidedAward = {
  applicationId: string
  decisionId: string
  organisationId: string
  /** Days in London; empty while nobody was told. */
  toldOn: string | null
  agreedOn: string
  awardedPence: number
  askedPence: number | null
  conditions: string
  reasons: string
  fund: string
  sample: boolean
  round: string
  pot: string
  potAreas: string[]
  answers: Record<string, unknown> | null
  /** English of each line of an answer, where the bid was written in another language. */
  english: Record<string, string[]> | null
  language: string
  partners: DecidedPartner[]
}

export const longestTitle = 140

/** What staff begin with: title and description from what the group said of its project, in English where there is some. */
export function draftOf({ answers, english, conditions, reasons, partners }: DecidedAward) {
  const project = (answers?.project ?? {}) as { name?: unknown; summary?: unknown }
  const [name = text(project.name), summary = text(project.summary)] = english?.project ?? []
  const [need = text(answers?.need)] = english?.need ?? []
  return {
    title: name.slice(0, longestTitle),
    description: [summary, need].filter(Boolean).join('\n\n'),
    conditions,
    reasons,
    districts: [...new Set([answers?.districts, ...partners.map(({ districts }) => districts)].flatMap(codes))],
  }
}

/** Facts of the bid that nobody types anew. */
export function factsOf({ answers }: DecidedAward) {
  const dates = (answers?.dates ?? {}) as { start?: unknown; end?: unknown }
  const priority = text(answers?.priority)
  return {
    startsOn: dayOf(dates.start),
    endsOn: dayOf(dates.end),
    priority: priority === '' ? null : priority,
    communities: codes((answers?.people as { who?: unknown } | undefined)?.who),
  }
}

/**
 * The share of each group, in pence: as it was asked for, and only where that is what was given. Otherwise nobody
 * has said how the money is split.
 */
export function sharesOf({ partners, awardedPence }: DecidedAward): { partner: DecidedPartner; pence: number | null }[] {
  const shares = partners.map((partner) => ({ partner, pence: askedIn(partner.share) }))
  const whole = shares.reduce((sum, { pence }) => sum + pence, 0)
  return shares.map(({ partner, pence }) => ({ partner, pence: whole === awardedPence ? pence : null }))
}

function askedIn(share: unknown): number {
  if (!Array.isArray(share)) return 0
  return share.reduce<number>((sum, line: unknown) => {
    const { kind, pence } = (line ?? {}) as { kind?: unknown; pence?: unknown }
    if (kind !== 'asked') return sum
    if (typeof pence === 'number') return sum + pence
    const read = readPence(text(pence))
    return sum + ('pence' in read ? read.pence : 0)
  }, 0)
}

function dayOf(value: unknown): string | null {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null
  const { day, month, year } = (value ?? {}) as { day?: unknown; month?: unknown; year?: unknown }
  const written = `${text(year)}-${text(month).padStart(2, '0')}-${text(day).padStart(2, '0')}`
  return /^\d{4}-\d{2}-\d{2}$/.test(written) ? written : null
}

function codes(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}
