import { nameParts, organisationKey } from './organisation-name'

export const mergeReasons = ['sameNumber', 'numberInOtherField', 'sameBeforeBrackets', 'shortName', 'oneInside', 'sameBeginning', 'similarSpelling'] as const
/** Why two names may be one organisation; a person decides. */
export type MergeReason = (typeof mergeReasons)[number]

/** Many organisations have these words: sharing them says nothing. */
const commonWords = new Set(
  ('and association at centre charity city club communities community council district fc for foundation fund group in of on ' +
    'people police project projects school service services society st support team together trust united young youth').split(' '),
)
/** Two names with different places are two organisations more often than not. */
const places = new Set(
  'batley bradford calderdale castleford dewsbury halifax huddersfield keighley kirklees leeds pontefract wakefield yorkshire west'.split(' '),
)

/** How alike two spellings are, 0 to 1: shared three-letter pieces, as pg_trgm counts them. */
export function likeness(first: string, second: string): number {
  const [a, b] = [piecesOf(first), piecesOf(second)]
  const shared = [...a].filter((piece) => b.has(piece)).length
  return shared === 0 ? 0 : shared / (a.size + b.size - shared)
}

function piecesOf(text: string): Set<string> {
  const padded = text.split(' ').map((word) => `  ${word} `)
  return new Set(padded.flatMap((word) => Array.from({ length: word.length - 2 }, (_, at) => word.slice(at, at + 3))))
}

export function isTelling(word: string): boolean {
  return !commonWords.has(word) && !places.has(word)
}

/** Why the two may be one organisation, or null. Names with the same `organisationKey` are one and do not come here. */
export function whyAlike(first: string, second: string): MergeReason | null {
  const [a, b] = [read(first), read(second)]
  if (differentPlaces(a.all, b.all)) return null
  if (a.key === b.key && a.words.some(isTelling)) return 'sameBeforeBrackets'
  if (a.brackets.includes(b.key) || b.brackets.includes(a.key)) return 'shortName'
  const [small, large] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words]
  const telling = small.some(isTelling)
  if (small.every((word) => large.includes(word)) && small.length >= (telling ? 2 : 3)) return 'oneInside'
  const beginning = small.slice(0, 2)
  const sameBeginning = beginning.length === 2 && beginning.every((word, at) => large[at] === word)
  if (sameBeginning && beginning.some(isTelling) && beginning.join('').length >= 8) return 'sameBeginning'
  const shareOne = small.some((word) => isTelling(word) && large.includes(word))
  return likeness(a.key, b.key) >= (shareOne ? 0.55 : 0.7) ? 'similarSpelling' : null
}

type ReadName = ReturnType<typeof readName>
/** A long import looks at the same names again and again. */
const names = new Map<string, ReadName>()
const mostNames = 20_000

function read(name: string): ReadName {
  const known = names.get(name)
  if (known) return known
  if (names.size >= mostNames) names.clear()
  const made = readName(name)
  names.set(name, made)
  return made
}

function readName(name: string) {
  const { before, brackets } = nameParts(name)
  const key = organisationKey(before)
  return { key, words: key.split(' '), brackets: brackets.map(organisationKey), all: organisationKey([before, ...brackets].join(' ')).split(' ') }
}

function differentPlaces(first: string[], second: string[]): boolean {
  const [a, b] = [first, second].map((words) => words.filter((word) => places.has(word)))
  if (!a?.length || !b?.length) return false
  return !a.some((place) => b.includes(place))
}
