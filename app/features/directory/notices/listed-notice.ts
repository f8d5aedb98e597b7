import type { StaffText } from '~/i18n'
import type { TypedText } from '../public-texts'

export const noticeKinds = ['lookingFor', 'offering'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** At most so many words in a notice, and so many open notices of one group. */
export const noticeWords = 80
export const mostNotices = 3

/** A notice as the public reads it; times are ISO strings. */
export type ListedNotice = {
  id: string
  kind: NoticeKind
  /** Of `things`. */
  things: string[]
  /** Codes of districts. */
  districts: string[]
  text: TypedText
  /** Of the entry that stands for it. */
  organisation: { name: string; slug: string }
  round: { id: string; title: StaffText; fundSlug: string; fundTitle: StaffText; closesAt: string }
  sample: boolean
}
