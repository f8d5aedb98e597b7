import type { Language } from '../../app/i18n/languages'

/** Kinds of page that defects are seeded into. */
export type Kind = 'fund' | 'question' | 'contact' | 'choice' | 'wrong' | 'check' | 'tasks'

/** A mistake somebody could make, put into a good page; `rules` are those of which one must see it. */
export type Defect = {
  kind: Kind
  language?: Language
  rules: readonly string[]
  /** Sent into the page as text: may use nothing from its module. */
  seed: () => void
}
