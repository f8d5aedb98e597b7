/** A term that a translation must keep. English: whole words, with or without -s. The others: how words start. */
export type Term = {
  id: string
  en: string[]
  /** English phrases that hold the word in another sense. */
  not?: string[]
  pa: string[]
  ur: string[]
  pl: string[]
  /** `sourced` from UK government text, `mixed`, or `draft`: no native speaker has read it. */
  basis: 'sourced' | 'mixed' | 'draft'
}

/** locales/allow.json: every exception with its reason. */
export type Allowed = {
  /** Key, or beginning of keys ending in `.` or `:`, to reason: official names and sentences of law. */
  statutory: Record<string, string>
  /** Key to word to reason. */
  wordsToAvoid: Record<string, Record<string, string>>
  /** Languages (space between) to Latin words that may stand in their strings. */
  foreignWords: Record<string, string[]>
  /** Key to reason: names of languages and the like, in their own script. */
  otherScript: Record<string, string>
  sameAsEnglish: Record<string, string>
  /** Key to term id to reason. */
  terms: Record<string, Record<string, string>>
  /** Beginning of keys that code puts together, to reason. */
  dynamicKeys: Record<string, string>
  /** Literals in the code that only look like keys, to reason. */
  notKeys: Record<string, string>
}
