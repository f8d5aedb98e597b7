import type { StaffText } from '~/i18n'
import { isSpokenLanguage, spokenLanguages, type SpokenLanguage } from '../profile/spoken-languages'

/** A body whose work it is to help groups, or somebody who has bid before. Words: `support:kind.<key>`. */
export const helperKinds = ['infrastructure', 'champion'] as const
export type HelperKind = (typeof helperKinds)[number]

/** Who helps groups to bid, as everybody reads it. */
export type Helper = {
  kind: HelperKind
  name: string
  /** Codes of the funder's areas. */
  districts: string[]
  /** Codes of languages they help in. */
  languages: string[]
  helps: StaffText
  website: string | null
  phone: string | null
  email: string | null
}

export type HelperFilter = { district: string | null; language: SpokenLanguage | null }
export type HelperChoice = { value: string; count: number }
export type FoundHelpers<One extends Helper> = { helpers: One[]; districts: HelperChoice[]; languages: HelperChoice[] }

/** What an address asks for; what is none of ours counts as not asked. */
export function readHelperFilter(search: URLSearchParams, districts: readonly string[]): HelperFilter {
  const [district, language] = [search.get('district') ?? '', search.get('language')]
  return { district: districts.includes(district) ? district : null, language: isSpokenLanguage(language) ? language : null }
}

/**
 * Those who fit, and how many would for every other choice: the counts of a filter leave that filter out. A district
 * stays without anybody; a language is offered where somebody speaks it, or where it was asked for.
 */
export function findHelpers<One extends Helper>(all: readonly One[], filter: HelperFilter, areas: readonly string[]): FoundHelpers<One> {
  const inDistrict = (one: Helper) => !filter.district || one.districts.includes(filter.district)
  const inLanguage = (one: Helper) => !filter.language || one.languages.includes(filter.language)
  const spoken = spokenLanguages.filter((code) => code === filter.language || all.some(({ languages }) => languages.includes(code)))
  return {
    helpers: all.filter((one) => inDistrict(one) && inLanguage(one)),
    districts: areas.map((value) => ({ value, count: all.filter((one) => inLanguage(one) && one.districts.includes(value)).length })),
    languages: spoken.map((value) => ({ value, count: all.filter((one) => inDistrict(one) && one.languages.includes(value)).length })),
  }
}
