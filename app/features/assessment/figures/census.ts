import { funder } from '~/features/funds'
import type { TableId } from './figures'

/** A share of the people of an area, as the 2021 Census has it and a named source states it. Per cent. */
export type CensusShare = { table: TableId; key: string; percent: number; year: number; source: string; /** Codes. */ areas: readonly string[] }

const westYorkshire = ['E08000032', 'E08000033', 'E08000034', 'E08000035', 'E08000036']

/** The one Census share that our sources state for a kind of people we count. The source is a name, in English everywhere. */
const stated: readonly CensusShare[] = [
  { table: 'community', key: 'ethnic', percent: 23, year: 2021, source: 'Policing and Crime Commissioning Strategy 2022-24, p. 6', areas: westYorkshire },
]

/** Shares for the area of this funder; another's people are not ours. */
export function censusShares(): readonly CensusShare[] {
  const ours = funder().areas.map(({ code }) => code)
  return stated.filter(({ areas }) => areas.length === ours.length && areas.every((code) => ours.includes(code)))
}

export function censusShare(table: TableId, key: string): CensusShare | undefined {
  return censusShares().find((share) => share.table === table && share.key === key)
}
