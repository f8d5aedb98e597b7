/** The columns of a file of published awards. Those that must be there are named first. */
export const awardColumns = {
  needed: ['fund', 'round', 'award_date', 'recipient_name', 'district', 'amount_gbp', 'source_url'],
  welcome: ['funder', 'project_title', 'description_own_words', 'theme', 'theme_basis', 'source_title', 'certainty', 'note'],
} as const

export type AwardColumn = (typeof awardColumns)['needed'][number] | (typeof awardColumns)['welcome'][number]
export type AwardRow = Partial<Record<AwardColumn, string>>

const known: readonly string[] = [...awardColumns.needed, ...awardColumns.welcome]

export type Header = { columns: (AwardColumn | null)[]; missing: string[]; unknown: string[]; twice: string[] }

/** Reads the first line of a file: case, spaces and a byte order mark do not count. */
export function readHeader(cells: readonly string[]): Header {
  const names = cells.map((cell) => cell.normalize('NFKC').replace(/^\uFEFF/, '').trim().toLowerCase().replace(/[\s-]+/g, '_'))
  return {
    columns: names.map((name) => (known.includes(name) ? (name as AwardColumn) : null)),
    missing: awardColumns.needed.filter((name) => !names.includes(name)),
    unknown: names.filter((name) => name !== '' && !known.includes(name)),
    twice: [...new Set(names.filter((name, at) => known.includes(name) && names.indexOf(name) !== at))],
  }
}
