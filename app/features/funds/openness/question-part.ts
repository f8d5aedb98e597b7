import type { StaffText } from '~/i18n'
import type { Checked, Sheet } from '../rounds/sheet'
import { readStaffText, textFields, textSheet } from '../rounds/sheet-values'

export type Worded = { question: StaffText; answer: StaffText }

/** What the desk writes of a question: how everyone reads it, and the answer. English always, others where there are any. */
export const questionPart = {
  fields: [...textFields('question'), ...textFields('answer')],
  toSheet: (row: { question: StaffText | null; answer: StaffText | null }): Sheet => ({
    ...textSheet('question', row.question), ...textSheet('answer', row.answer),
  }),
  check(sheet: Sheet): Checked<Worded> {
    const worded = { question: readStaffText(sheet, 'question'), answer: readStaffText(sheet, 'answer') }
    const missing = (['question', 'answer'] as const).filter((name) => !worded[name].en.text)
    if (missing.length > 0) return { ok: false, errors: Object.fromEntries(missing.map((name) => [`${name}.en`, 'english'])) }
    return { ok: true, value: worded }
  },
}
