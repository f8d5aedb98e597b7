import type { OrganisationFacet, OrganisationFilter, ListedOrganisation } from '../search'
import { searchWords } from '../search-words'

/** What an entry may also be found by: its awards, another name, a number. */
type Beside = 'districtOfAward' | 'themeOfAward' | 'communityOfAward' | 'otherName' | 'number'
/** Why an entry is in a list: those of the things chosen that it has; `…OfAward`: one of them its awards have. */
export type Reason = { kind: OrganisationFacet | Beside; values: string[] }

/** Which of the things chosen this organisation has, in the order of the filters. */
export function reasonsOf(filter: OrganisationFilter, organisation: ListedOrganisation): Reason[] {
  const both = (kind: OrganisationFacet, chosen: readonly string[], has: readonly (string | null)[]): Reason =>
    ({ kind, values: chosen.filter((value) => has.includes(value)) })
  const orAward = (kind: 'district' | 'theme' | 'community', has: readonly string[]): Reason => {
    const own = both(kind, filter[kind], has)
    return own.values.length > 0 ? own : { kind: `${kind}OfAward`, values: filter[kind] }
  }
  return [
    ...byWords(filter.words, organisation),
    orAward('district', organisation.districts),
    orAward('theme', organisation.themes),
    orAward('community', organisation.communities),
    both('language', filter.language, organisation.languages),
    both('offers', filter.offers, organisation.offers),
    both('lookingFor', filter.lookingFor, organisation.lookingFor),
    both('open', filter.open ? [filter.open] : [], [organisation.openToPartners ? 'yes' : 'no']),
    both('funded', filter.funded, [organisation.awards > 0 ? 'yes' : 'no']),
    { kind: 'fund' as const, values: filter.fund },
    both('legalForm', filter.legalForm, [organisation.legalForm]),
    both('size', filter.size, [organisation.size]),
  ].filter(({ values }) => values.length > 0)
}

/** Its name says for itself that it has the words; another name and a number do not. */
function byWords(words: string, { name, otherNames, charityNumber, companyNumber }: ListedOrganisation): Reason[] {
  const typed = searchWords(words)
  const hits = (text: string | null) => text !== null && searchWords(text).some((word) => typed.some((one) => word.startsWith(one)))
  if (typed.length === 0 || hits(name)) return []
  return [
    { kind: 'otherName', values: otherNames.filter(hits).slice(0, 1) },
    { kind: 'number', values: [charityNumber, companyNumber].filter((one) => one !== null).filter(hits) },
  ]
}
