import type { TableId } from './figures'

/** A share of the people of a place, as the 2021 Census has it and a named source states it. Per cent. */
export type CensusShare = { table: TableId; key: string; percent: number; place: string; year: number; source: string }

/**
 * The one Census share that our sources state for a kind of people we count. Places and sources are names: they are the
 * same in every language.
 */
export const censusShares: readonly CensusShare[] = [
  {
    table: 'community', key: 'ethnic', percent: 23, place: 'West Yorkshire', year: 2021,
    source: 'Policing and Crime Commissioning Strategy 2022-24, p. 6',
  },
]

export function censusShare(table: TableId, key: string): CensusShare | undefined {
  return censusShares.find((share) => share.table === table && share.key === key)
}
