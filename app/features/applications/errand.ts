import { cleanText } from '~/forms/fields/typed'
import { receivedFields, receivedMoment, type ReceivedTyped } from './paper-sheet'

/** What an officer does in a paper bid for its person. Words: `desk:errand.do.<kind>`. */
export const errandKinds = ['change', 'scan', 'reply', 'correction', 'withdraw', 'review'] as const
export type ErrandKind = (typeof errandKinds)[number]

export const errandWays = ['letter', 'phone', 'visit'] as const
export type ErrandWay = (typeof errandWays)[number]

export type ErrandTyped = ReceivedTyped & { said: string; how: string }
/** What she wrote or said, how, and when it came: every last day is measured by that. */
export type Errand = { said: string; how: ErrandWay; receivedAt: Date }
/** Words: `desk:errand.error.<code>`. */
export type ErrandErrors = Partial<Record<'said' | 'how' | 'received', 'saidMissing' | 'howMissing' | 'receivedMissing' | 'receivedLater'>>

const longest = 4000

export function readErrand(form: FormData): ErrandTyped {
  const text = (name: string) => cleanText(String(form.get(name) ?? '')).slice(0, longest)
  return { said: text('said'), how: text('how'), ...Object.fromEntries(receivedFields.map((name) => [name, text(name)])) as ReceivedTyped }
}

export function checkErrand(typed: ErrandTyped, at: Date): { ok: true; errand: Errand } | { ok: false; errors: ErrandErrors } {
  const receivedAt = receivedMoment(typed)
  const how = errandWays.find((one) => one === typed.how)
  const errors: ErrandErrors = {
    ...(!typed.said && { said: 'saidMissing' as const }),
    ...(!how && { how: 'howMissing' as const }),
    ...(!receivedAt ? { received: 'receivedMissing' as const } : receivedAt > at ? { received: 'receivedLater' as const } : {}),
  }
  if (!how || !receivedAt || Object.keys(errors).length > 0) return { ok: false, errors }
  return { ok: true, errand: { said: typed.said, how, receivedAt } }
}

type Stands = { status: string; changing: boolean; decided: boolean; toldAt: unknown; reviewed: boolean; givenOut: boolean }

/** What can be done for her now, in the order of a bid's life; last days are measured later, by when her letter came. */
export function errandsPossible({ status, changing, decided, toldAt, reviewed, givenOut }: Stands): ErrandKind[] {
  const sent = status === 'submitted'
  const may: Record<ErrandKind, boolean> = {
    change: sent && !changing && !givenOut && !decided,
    scan: (sent || status === 'draft') && !decided,
    reply: sent,
    correction: sent,
    withdraw: sent,
    review: toldAt !== null && !reviewed,
  }
  return errandKinds.filter((kind) => may[kind])
}
