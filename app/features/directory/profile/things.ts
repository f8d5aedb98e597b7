/** The one list of what groups offer and look for. Words: `directory:things.<key>`. */
export const things = [
  'venue', 'volunteers', 'referral', 'training', 'leadApplicant', 'bidWriting', 'data', 'translation', 'livedExperience',
  'casework', 'outreach', 'youthWork', 'transport', 'it',
] as const
export type Thing = (typeof things)[number]

export function isThing(value: unknown): value is Thing {
  return things.some((thing) => thing === value)
}

/** By income of a year. Words: `directory:size.<key>`. */
export const sizes = ['to10k', 'to50k', 'to250k', 'over250k'] as const
export type Size = (typeof sizes)[number]

export function isSize(value: unknown): value is Size {
  return sizes.some((size) => size === value)
}
