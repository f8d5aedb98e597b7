import type { StaffText } from '~/i18n'

/** What figures are about, in the order of the page. Words: `evidence:topic.<id>`. */
export const evidenceTopics = ['people', 'young', 'communities', 'learning', 'health', 'work', 'safety', 'other'] as const
export type EvidenceTopic = (typeof evidenceTopics)[number]

/** What a number counts. `rank`: the place in the country, 1 has the most. Words: `evidence:unit.<id>`. */
export const evidenceUnits = ['people', 'percent', 'households', 'times', 'perSquareKm', 'perThousand', 'pounds', 'rank'] as const
export type EvidenceUnit = (typeof evidenceUnits)[number]

/** Places that are no district: all of the funder's area, and the country it lies in. */
export const widePlaces = ['area', 'country'] as const

/** A local figure as groups quote it. */
export type Evidence = {
  topic: EvidenceTopic
  /** The code of a district of the funder, or one of the wide places. */
  place: string
  /** Null where the fact is no number, and then there is no unit. */
  value: number | null
  unit: EvidenceUnit | null
  year: number
  statement: StaffText
  sourceName: string
  sourceLink: string | null
}

/** How many years a figure may be old before the desk says so. */
export const freshYears = 6

export function isStale(year: number, thisYear: number): boolean {
  return thisYear - year > freshYears
}

/** What stands behind a sentence that is quoted: names and a number, the same in every language. */
export function referenceOf({ sourceName, year }: Pick<Evidence, 'sourceName' | 'year'>): string {
  return `(${sourceName}, ${year})`
}

/** Figures by topic, in the order of topics; a topic without any is left out. */
export function byTopic<Figure extends { topic: string }>(figures: readonly Figure[]): { topic: EvidenceTopic; figures: Figure[] }[] {
  return evidenceTopics
    .map((topic) => ({ topic, figures: figures.filter((figure) => figure.topic === topic) }))
    .filter((group) => group.figures.length > 0)
}

/** The place that an address asks for; null for all places, also where it is none of ours. */
export function readPlace(search: URLSearchParams, districts: readonly string[]): string | null {
  const asked = search.get('place') ?? ''
  return [...districts, ...widePlaces].includes(asked) ? asked : null
}
