import type { Language } from '~/i18n'

/** What somebody typed, and in which language. */
export type TypedText = { text: string; language: Language }
/** A correction that readers of a published award see. */
export type Correction = { on: string; what: string }
/** A partner's share of a published award. */
export type PublicShare = { name: string; organisationId: string | null; pence: number | null }
