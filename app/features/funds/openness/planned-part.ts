import type { StaffText } from '~/i18n'
import type { Checked, Sheet } from '../rounds/sheet'
import { readStaffText, textFields, textSheet } from '../rounds/sheet-values'

/** The commissioning cycle, in its order. Words: `openness:money.step.<id>`. */
export const plannedSteps = ['understand', 'plan', 'buy', 'review'] as const
export type PlannedStep = (typeof plannedSteps)[number]

export type Planned = { title: StaffText; summary: StaffText; step: PlannedStep; plannedFor: string | null }

/** '4/2027', '04 2027' and '2027-04' as '2027-04'; null for nothing, undefined for no month. */
export function readMonth(typed: string): string | null | undefined {
  if (!typed) return null
  const [, first = '', second = ''] = /^(\d{1,4})[-/. ](\d{1,4})$/.exec(typed) ?? []
  const [year, month] = first.length === 4 ? [first, second] : [second, first]
  const fits = /^20\d\d$/.test(year) && /^\d{1,2}$/.test(month) && Number(month) >= 1 && Number(month) <= 12
  return fits ? `${year}-${month.padStart(2, '0')}` : undefined
}

/** What the desk writes of a planned commission. */
export const plannedPart = {
  fields: [...textFields('title'), ...textFields('summary'), 'step', 'plannedFor'],
  toSheet: (row: Planned | null): Sheet => ({
    ...textSheet('title', row?.title), ...textSheet('summary', row?.summary),
    step: row?.step ?? '', plannedFor: row?.plannedFor?.slice(0, 7).split('-').toReversed().join('/') ?? '',
  }),
  check(sheet: Sheet): Checked<Planned> {
    const errors: Record<string, string> = {}
    const [title, summary] = [readStaffText(sheet, 'title'), readStaffText(sheet, 'summary')]
    const step = plannedSteps.find((one) => one === sheet.step)
    const plannedFor = readMonth(sheet.plannedFor ?? '')
    if (!title.en.text) errors['title.en'] = 'english'
    if (!summary.en.text) errors['summary.en'] = 'english'
    if (!step) errors.step = 'step'
    if (plannedFor === undefined) errors.plannedFor = 'month'
    if (!step || plannedFor === undefined || Object.keys(errors).length > 0) return { ok: false, errors }
    return { ok: true, value: { title, summary, step, plannedFor } }
  },
}
