import type { Part, RoundRow } from './rows'
import type { Sheet, SheetErrors } from './sheet'
import { isSet, momentFields, momentSheet, noDate, readMoment, readStaffText, readWhole, textFields, textSheet } from './sheet-values'

/** Dates of a round, and the fields they are typed in. Two of them only a staged route needs. */
export const roundMoments = {
  opens: 'opensAt', closes: 'closesAt', invited: 'invitedBy', fullCloses: 'fullClosesAt', decision: 'decisionBy',
} as const satisfies Record<string, keyof RoundRow>
type MomentField = keyof typeof roundMoments
const optional: readonly MomentField[] = ['invited', 'fullCloses']
/** Once everyone has read when a round closes, only an extension moves it. */
const setAtOpening: readonly MomentField[] = ['opens', 'closes', 'fullCloses']

const momentNames = Object.keys(roundMoments) as MomentField[]

/** Dates of a round that its page offers to change. */
export function roundMomentsOf(row: RoundRow): MomentField[] {
  return momentNames.filter((name) => row.state === 'draft' || !setAtOpening.includes(name) || !isSet(row[roundMoments[name]]))
}

/** What the page of a round edits: number, title, plan, dates and how outcomes are told. */
export const roundPart: Part<RoundRow> = {
  fields: ['number', ...textFields('title'), 'plan', ...momentNames.flatMap(momentFields), 'announcement'],
  toSheet: (row) => ({
    number: String(row.number),
    ...textSheet('title', row.title),
    plan: row.planId,
    ...Object.assign({}, ...momentNames.map((name) => momentSheet(name, row[roundMoments[name]]))) as Sheet,
    announcement: row.announcement,
  }),
  check(sheet, row, published) {
    const errors: Record<string, string> = {}
    const number = readWhole(sheet.number ?? '', 1, 999)
    if (number === undefined) errors.number = 'number'
    const title = readStaffText(sheet, 'title')
    if (!title.en.text) errors['title.en'] = 'english'
    if (!sheet.plan) errors.plan = 'plan'
    const announcement = sheet.announcement === 'together' ? 'together' as const : 'each' as const
    const dates = Object.fromEntries(roundMomentsOf(row).map((name) => {
      const moment = readMoment(sheet, name)
      if (moment === undefined) errors[name] = 'date'
      if (moment === null && published && !optional.includes(name)) errors[name] = 'dateNeeded'
      return [roundMoments[name], moment ?? (optional.includes(name) ? null : noDate)]
    })) as Partial<RoundRow>
    if (Object.keys(errors).length === 0 && published) Object.assign(errors, orderErrors({ ...row, ...dates }))
    if (Object.keys(errors).length > 0 || number === undefined) return { ok: false, errors }
    return { ok: true, value: { number, title, planId: sheet.plan ?? '', announcement, ...dates } }
  },
}

type Dates = Pick<RoundRow, (typeof roundMoments)[MomentField]>

/** Each date comes after the one before it; a date that is not set is passed over. */
export function orderErrors(dates: Dates): SheetErrors {
  const inOrder = momentNames.flatMap((name) => {
    const moment = dates[roundMoments[name]]
    return isSet(moment) ? [{ name, moment }] : []
  })
  return Object.fromEntries(inOrder.flatMap(({ name, moment }, index) => {
    const before = inOrder[index - 1]
    return before && before.moment >= moment ? [[name, 'order']] : []
  }))
}
