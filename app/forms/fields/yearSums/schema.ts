import { isRequired, type QuestionOf } from '../../question'
import { isBlank, isRecord, type CheckContext, type Json } from '../../values'
import { keep, readText, rules, type Kind, type Problem } from '../kind'
import { mostPence, readPence } from '../typed'
import { isYear, yearParams, yearsOf } from '../years'

/** Pence by financial year: { '2027': 500000 }. */
export type YearSums = Record<string, number>
/** As typed; names of controls begin with a letter: 'y2027'. */
export type YearSumsDraft = { [name: string]: string }

/** Sums as typed, by 'y2027'; a year without a sum is left out. */
export function readYearSums(posted: unknown): YearSumsDraft {
  const entries = Object.entries(isRecord(posted) ? posted : {}).map(([name, value]) => [name, readText(value)] as const)
  return Object.fromEntries(entries.filter(([name, value]) => name[0] === 'y' && isYear(name.slice(1)) && !isBlank(value)))
}

/** The years to ask for: those of the project, and those that were typed when it had other dates. */
export function yearsToAsk(context: CheckContext, draft: Json): string[] {
  const typed = Object.keys(readYearSums(draft)).map((name) => name.slice(1))
  return [...new Set([...yearsOf(context), ...typed])].toSorted()
}

function missing(value: YearSums, context: CheckContext): Problem[] {
  return yearsOf(context).filter((year) => value[year] === undefined)
    .map((year) => ({ code: 'required', params: yearParams(year), path: [`y${year}`] }))
}

function outside(value: YearSums, context: CheckContext): Problem[] {
  const years = yearsOf(context)
  return Object.keys(value).filter((year) => years.length > 0 && !years.includes(year))
    .map((year) => ({ code: 'outside', params: yearParams(year), path: [`y${year}`] }))
}

function differs(value: YearSums, { askedPence }: CheckContext): Problem[] {
  const total = Object.values(value).reduce((sum, pence) => sum + pence, 0)
  if (askedPence === undefined || total === askedPence) return []
  const params = { totalPence: total, statedPence: askedPence, differsPence: Math.abs(total - askedPence) }
  const [first] = Object.keys(value).toSorted()
  return [{ code: total > askedPence ? 'askedMore' : 'askedLess', params, path: first ? [`y${first}`] : [] }]
}

/** How much is asked for in each financial year of the project. £0 is an answer. */
export const yearSumsKind: Kind<QuestionOf<'yearSums'>> = {
  draft: () => keep(readYearSums),
  submit: () =>
    rules((draft: YearSumsDraft, refuse): YearSums => {
      const sums: YearSums = {}
      for (const [name, typed] of Object.entries(draft)) {
        const year = name.slice(1)
        const read = readPence(typed)
        if ('pence' in read) sums[year] = read.pence
        else refuse({ code: read.code, params: { ...yearParams(year), maxPence: mostPence }, path: [name] })
      }
      return sums
    }),
  against(question, value, context) {
    const sums = value as YearSums
    if (Object.keys(sums).length === 0 && !isRequired(question)) return []
    const wrong = [...missing(sums, context), ...outside(sums, context)]
    return wrong.length > 0 ? wrong : differs(sums, context)
  },
  codes: () => ['required', 'notANumber', 'negative', 'pence', 'tooMuch', 'outside', 'askedMore', 'askedLess'],
}
