import { areaName, funder, type OpenDataConfig } from '~/features/funds'
import { translator } from '~/i18n'

/** What open data needs to know beside the awards. */
export type OpenDataSetup = OpenDataConfig & {
  /** Address of the portal, without a slash at the end. */
  origin: string
  areas: readonly { code: string; name: string }[]
  /** Names of codes in English: communities and priorities. */
  communityName: (key: string) => string
  priorityName: (key: string) => string
}

/** Of this portal's funder, or null where it has not said who it is in open data. */
export function openDataSetup(origin: string): OpenDataSetup | null {
  const { openData, areas } = funder()
  if (!openData) return null
  const t = translator('en')
  const named = (key: string, code: string) => {
    const name = t(`${key}.${code}`)
    return name === `${key}.${code}` || name === '' ? code : name
  }
  return {
    ...openData,
    origin,
    areas: areas.map(({ code }) => ({ code, name: areaName(code, t) })),
    communityName: (key) => named('questions:people.who.option', key),
    priorityName: (key) => named('questions:priority.option', key),
  }
}

/** Exactly this address: tools that read 360Giving compare it letter by letter. */
export const licence = 'http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'
/** Of 360Giving's standard, major and minor. */
export const schemaVersion = '1.4'
