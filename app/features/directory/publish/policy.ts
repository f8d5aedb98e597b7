import { mayBeRefuge } from './scan-words'

/** From open to strict. */
export const placePolicies = ['district', 'county', 'withheld'] as const
export const namePolicies = ['named', 'bare', 'withheld'] as const
/** How exactly a place may be said: its districts, the county alone, nothing. */
export type PlacePolicy = (typeof placePolicies)[number]
/** How a name may be said: with all, without numbers, website, words of its own and pictures, not at all. */
export type NamePolicy = (typeof namePolicies)[number]
export type Policy = { place: PlacePolicy; name: NamePolicy }

export const openPolicy: Policy = { place: 'district', name: 'named' }
/** What a yes to "could saying where you work put anyone at risk?" and words such as refuge lead to, at once. */
export const riskPolicy: Policy = { place: 'county', name: 'bare' }

/** The strictest of all that apply; `district` where none does. */
export function strictestPlace(...policies: (PlacePolicy | null | undefined)[]): PlacePolicy {
  return strictest(placePolicies, policies)
}

/** The strictest of all that apply; `named` where none does. */
export function strictestName(...policies: (NamePolicy | null | undefined)[]): NamePolicy {
  return strictest(namePolicies, policies)
}

export function strictestPolicy(...policies: (Policy | null | undefined)[]): Policy {
  return { place: strictestPlace(...policies.map((one) => one?.place)), name: strictestName(...policies.map((one) => one?.name)) }
}

/** Words such as refuge or safe house, in any of the four languages, can only tighten: see `riskPolicy`. */
export function policyFromText(text: string): Policy {
  return mayBeRefuge(text) ? riskPolicy : openPolicy
}

/** Whether one says more of a place or a name than the other. */
export function isLooser(next: Policy, than: Policy): boolean {
  return strictestPlace(next.place, than.place) !== next.place || strictestName(next.name, than.name) !== next.name
}

/** Districts that may be said: all of the funder's areas where only the county may, none where nothing may. */
export function districtsUnder(place: PlacePolicy, districts: readonly string[], areas: readonly string[]): string[] {
  if (place === 'withheld') return []
  return place === 'county' ? [...areas] : [...districts]
}

function strictest<T extends string>(order: readonly [T, ...T[]], policies: (T | null | undefined)[]): T {
  return policies.reduce<T>((most, one) => (one && order.indexOf(one) > order.indexOf(most) ? one : most), order[0])
}
