import type { Language } from '~/i18n/languages'

/** What a text is about. The one long answer of an expression of interest is about several things. */
export type Theme = 'work' | 'need' | 'change' | 'inclusion' | 'other'

/** Where in the form something stands: a question, a part of a group, a line of a table from 0. */
export type Place = { question: string; part?: string; row?: number }

/** A text as typed, in reading order. */
export type Passage = {
  at: Place
  themes: readonly Theme[]
  /** NFC, without marks of direction, at most 20,000 characters. Never blank. */
  text: string
  /** The languages it is written in, by script and small words; none where it is none of ours. */
  languages: readonly Language[]
  /** Words allowed; null where the question has no long text. */
  maxWords: number | null
  /** The words of the question and its hint in every language: an answer that says them again says nothing. */
  asked: readonly string[]
}

export type Line = { at: Place; category: string; what: string; /** Null where the sum is no sum. */ pence: number | null; kind: string }

/** A bid as the rules read it: everything that was typed, and what the portal knows beside it. Null: not answered, or not asked. */
export type Draft = {
  passages: readonly Passage[]
  /** What the project is called. */
  name: Passage | null
  lines: readonly Line[]
  people: { at: Place; who: readonly string[]; howMany: number | null } | null
  /** Codes of districts ticked. */
  districts: { at: Place; codes: readonly string[] } | null
  /** Days as '2027-03-05'; null where it is no day. */
  dates: { at: Place; start: string | null; end: string | null } | null
  safety: { at: Place; atRisk: readonly string[]; measures: readonly string[] } | null
  /** Names of the other groups that have a part in the bid, or are named in its list of partners. */
  partners: readonly string[]
  /** The group that writes, and its fund with its round: their names are no partner and no other fund. */
  own: { group: string | null; funds: readonly string[]; round: number | null }
  /** Places of the funder by the code of their area, in any spelling. */
  places: readonly KnownPlace[]
  /** Whether the form asks for a budget, for people …: a rule about what was never asked is silent. */
  asks: ReadonlySet<string>
}

/** A district (its own code's name) or a town or part of one, as people write it in our languages. */
export type KnownPlace = { area: string; district: boolean; names: readonly string[] }

/** The texts about a theme, in the order of the form. */
export function about(draft: Draft, theme: Theme): Passage[] {
  return draft.passages.filter(({ themes }) => themes.includes(theme))
}
