import { isRequired, type QuestionOf } from '../../question'
import { isBlank, type CheckContext } from '../../values'
import { keep, readParts, rules, type Kind, type Problem } from '../kind'
import { plainCode } from '../typed'

type Bound = 'today' | 'earliestStart' | 'latestEnd' | 'projectStart' | 'projectEnd'
/** Bounds are facts of the context; without the fact there is no bound. The bound itself is allowed. */
export type DateOptions = { notBefore?: Bound; notAfter?: Bound }
export type DateDraft = { day: string; month: string; year: string }

const names = ['day', 'month', 'year'] as const

/** The date as '2027-03-05', or null if the calendar has no such day. */
export function isoDate(day: number, month: number, year: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real ? date.toISOString().slice(0, 10) : null
}

function outside(value: string, { notBefore, notAfter }: DateOptions, context: CheckContext): Problem[] {
  const first = notBefore && context[notBefore]
  const last = notAfter && context[notAfter]
  if (first && value < first) return [{ code: 'tooEarly', params: { firstDate: first } }]
  return last && value > last ? [{ code: 'tooLate', params: { lastDate: last } }] : []
}

/** A day, typed as three numbers; '2027-03-05' once clean. */
export const dateKind: Kind<QuestionOf<'date'>> = {
  draft: () => keep((posted) => readParts(posted, names)),
  submit: (question) =>
    rules((draft: DateDraft, refuse) => {
      if (isBlank(draft)) return isRequired(question) ? refuse('required') : null
      const missing = names.find((name) => isBlank(draft[name]))
      // The day has the id of the whole field.
      if (missing) return refuse({ code: 'incomplete', path: missing === 'day' ? [] : [missing] })
      const [day, month, year] = names.map((name) => plainCode(draft[name]))
      if (!/^\d{4}$/.test(year ?? '')) return refuse({ code: 'year', path: ['year'] })
      const iso = /^\d{1,2}$/.test(day ?? '') && /^\d{1,2}$/.test(month ?? '') && Number(year) >= 1000
      return (iso && isoDate(Number(day), Number(month), Number(year))) || refuse('notReal')
    }),
  against: (question, value, context) => (typeof value === 'string' ? outside(value, question, context) : []),
  codes(question) {
    const codes = [...(isRequired(question) ? ['required'] : []), 'incomplete', 'year', 'notReal']
    if (question.notBefore) codes.push('tooEarly')
    if (question.notAfter) codes.push('tooLate')
    return codes
  },
}
