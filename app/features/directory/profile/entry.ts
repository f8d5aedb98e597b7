import { districtsUnder, type Policy } from '../publish/policy'
import type { TypedText } from '../public-texts'
import { isLate, type ShownField } from './profile-fields'

/** What the private tables say of a group when its public entry is made. */
export type EntrySource = {
  proved: boolean
  legalForm: string
  charityNumber: string | null
  companyNumber: string | null
  profile: {
    about: TypedText | null
    website: string | null
    districts: string[]
    communities: string[]
    languages: string[]
    themes: string[]
    offers: string[]
    lookingFor: string[]
    size: string | null
    shown: string[]
    listed: boolean
    openToPartners: boolean
    reachedBy: 'message' | 'staff' | null
    confirmedAt: Date | null
    askedAt: Date | null
  } | null
}

/** What published awards of the organisation say already, and whether one of them publishes its numbers. */
export type AwardFacts = { districts: string[]; communities: string[]; themes: string[]; numbers: boolean }

/** Whether the group may stand in the directory by its own wish: listed, proved, and no policy hides its name. */
export function mayStand({ proved, profile }: EntrySource, policy: Policy): boolean {
  return profile !== null && profile.listed && proved && policy.name !== 'withheld'
}

/**
 * The columns of the public entry, by allow-list: a value is there when the group said yes to showing it, or when a
 * published award says it anyway. A field without a yes is empty.
 */
export function entryOf(source: EntrySource, { policy, awards, areas, now }: { policy: Policy; awards: AwardFacts; areas: readonly string[]; now: Date }) {
  const { profile } = source
  const stands = mayStand(source, policy)
  const bare = policy.name !== 'named'
  const late = profile !== null && isLate(profile, now)
  const shows = (field: ShownField) => stands && profile !== null && profile.shown.includes(field)
  const list = (field: 'districts' | 'communities' | 'languages' | 'themes' | 'offers' | 'lookingFor') => (shows(field) ? profile?.[field] ?? [] : [])
  const both = (field: 'districts' | 'communities' | 'themes') => [...new Set([...awards[field], ...list(field)])]
  return {
    about: shows('about') && !bare ? profile?.about ?? null : null,
    website: shows('website') && !bare ? profile?.website ?? null : null,
    numbers: bare ? 'none' as const : shows('numbers') ? 'own' as const : awards.numbers ? 'asTheyAre' as const : 'none' as const,
    legalForm: shows('legalForm') ? source.legalForm : null,
    size: shows('size') ? profile?.size ?? null : null,
    districts: districtsUnder(policy.place, both('districts'), areas),
    communities: both('communities'),
    themes: both('themes'),
    languages: list('languages'),
    offers: late ? [] : list('offers'),
    lookingFor: late ? [] : list('lookingFor'),
    openToPartners: stands && !late && (profile?.openToPartners ?? false),
    reachedBy: stands ? profile?.reachedBy ?? null : null,
  }
}
