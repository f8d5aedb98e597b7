import { cleanText, readPence } from '~/forms/fields/typed'
import { funder } from '~/features/funds'
import { workThemes } from '../profile/work-themes'
import { longestTitle } from './decided-award'

/** What staff type of an award, as typed. */
export type PreparedTyped = { title: string; description: string; conditions: string; reasons: string; theme: string; districts: string[] }
export type CorrectionTyped = PreparedTyped & { amount: string; what: string }
export type PrepareField = keyof CorrectionTyped
/** Words: `publishing:panel.wrong.<field>.<code>`. */
export type PrepareErrors = Partial<Record<PrepareField, 'required' | 'tooLong' | 'same' | 'amount'>>
export type PreparedWords = { title: string; description: string; conditions: string; reasons: string; theme: string | null; districts: string[] }

const longest = { title: longestTitle, description: 4_000, conditions: 3_000, reasons: 2_000, what: 300 }

export function readPrepared(form: FormData): PreparedTyped {
  const text = (name: string) => cleanText(String(form.get(name) ?? ''))
  return {
    title: text('title'), description: text('description'), conditions: text('conditions'), reasons: text('reasons'), theme: text('theme'),
    districts: form.getAll('districts').map(String),
  }
}

export function readCorrection(form: FormData): CorrectionTyped {
  const text = (name: string) => cleanText(String(form.get(name) ?? ''))
  return { ...readPrepared(form), amount: text('amount'), what: text('what') }
}

export function checkPrepared(typed: PreparedTyped): { ok: true; value: PreparedWords } | { ok: false; errors: PrepareErrors } {
  const errors: PrepareErrors = {}
  if (!typed.title) errors.title = 'required'
  if (!typed.description) errors.description = 'required'
  if (typed.title && typed.title === typed.description) errors.description = 'same'
  for (const field of ['title', 'description', 'conditions', 'reasons'] as const) {
    if (typed[field].length > longest[field]) errors[field] = 'tooLong'
  }
  const areas = funder().areas.map(({ code }) => code)
  const districts = areas.filter((code) => typed.districts.includes(code))
  if (districts.length === 0) errors.districts = 'required'
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  const { title, description, conditions, reasons } = typed
  const theme = Object.values(workThemes).find((one) => one === typed.theme) ?? null
  return { ok: true, value: { title, description, conditions, reasons, theme, districts } }
}

export function checkCorrection(typed: CorrectionTyped): { ok: true; value: PreparedWords & { amountPence: number; what: string } } | { ok: false; errors: PrepareErrors } {
  const checked = checkPrepared(typed)
  const errors: PrepareErrors = checked.ok ? {} : checked.errors
  const read = readPence(typed.amount)
  const amountPence = 'pence' in read && read.pence > 0 ? read.pence : null
  if (amountPence === null) errors.amount = 'amount'
  if (!typed.what) errors.what = 'required'
  else if (typed.what.length > longest.what) errors.what = 'tooLong'
  if (!checked.ok || amountPence === null || Object.keys(errors).length > 0) return { ok: false, errors }
  return { ok: true, value: { ...checked.value, amountPence, what: typed.what } }
}
