import type { Language } from '~/i18n/languages'

/** Words with their language. `ltr`: a reference, a phone number, an address. `typed`: by a person, who may mix. */
export type Words = { text: string; language: Language; ltr?: true; typed?: true }
export type Level = 1 | 2 | 3

/** What a Word document is made of, top to bottom. */
export type Block =
  | { kind: 'heading'; level: Level; words: Words; newPage?: true }
  | { kind: 'paragraph'; words: Words; look?: 'hint' | 'strong' }
  /** Points, or options that people tick on the screen or on paper. */
  | { kind: 'list'; items: readonly Words[]; mark: 'bullet' | 'box' }
  /** A question as a heading and what was answered; `about` is said once above the lines it belongs to. */
  | { kind: 'answer'; level: Level; label: Words; lines: readonly { about?: Words; words: Words }[] }
  /** Labels with values side by side. */
  | { kind: 'facts'; rows: readonly { label: Words; values: readonly Words[] }[] }
  /** `empty` rows follow for people to write in. */
  | { kind: 'table'; head: readonly Words[]; rows: readonly (readonly Words[])[]; empty?: number }
  /** A box to write in, as high as this many lines of handwriting. */
  | { kind: 'space'; lines: number }

export type WordDocument = {
  title: string
  language: Language
  blocks: readonly Block[]
  /** Whose document it is, for the file's properties. */
  author?: string
  /** From when what it says is: when a bid was sent, when a round opened. Unsaid, the file names no day. */
  settledAt?: Date
  /** Foot of each page, such as 'Page {page} of {pages}'. */
  foot: Words
}
