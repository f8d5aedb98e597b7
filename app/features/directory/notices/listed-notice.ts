import type { Language } from '~/i18n'

export const noticeKinds = ['lookingFor', 'offering'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** A notice as the public reads it; times are ISO strings. */
export type ListedNotice = {
  id: string
  kind: NoticeKind
  /** Of `things`. */
  things: string[]
  /** Codes of districts. */
  districts: string[]
  text: { text: string; language: Language }
  organisation: { name: string; slug: string }
  round: { id: string; fundSlug: string; fundTitle: string; closesAt: string }
  sample: boolean
}
