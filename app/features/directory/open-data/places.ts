import type { OpenDataSetup } from './setup'

/** A place of 360Giving. Codes are those of the Office for National Statistics, types those of 360Giving's list. */
export type GrantPlace = { name: string; countryCode: string; geoCode: string; geoCodeType: string }

/** Each district that is named; the whole area where none may be. */
export function placesOf(districts: readonly string[], setup: OpenDataSetup): GrantPlace[] {
  const named = setup.areas.filter(({ code }) => districts.includes(code))
  if (named.length === 0) return [wholeArea(setup)]
  return named.map(({ code, name }) => ({ name, countryCode: setup.countryCode, geoCode: code, geoCodeType: setup.areaType }))
}

/**
 * Where the recipient is. All districts say no more than the whole area does: then it is the whole area, like a place
 * that is withheld, so that the one does not give away the other.
 */
export function recipientPlaces(districts: readonly string[], setup: OpenDataSetup): GrantPlace[] {
  const everywhere = setup.areas.length > 1 && setup.areas.every(({ code }) => districts.includes(code))
  return everywhere ? [wholeArea(setup)] : placesOf(districts, setup)
}

function wholeArea({ whole, countryCode }: OpenDataSetup): GrantPlace {
  return { name: whole.name, countryCode, geoCode: whole.code, geoCodeType: whole.type }
}
