import type { StaffText } from '~/i18n'
import type { TypedText } from '../public-texts'
import type { NoticeKind } from './listed-notice'

/** A notice as its own group sees it; `held`: staff took it down. */
export type OwnNotice = {
  id: string
  kind: NoticeKind
  things: string[]
  districts: string[]
  text: TypedText
  held: boolean
  fund: StaffText
  round: StaffText
  closesAt: string
}
