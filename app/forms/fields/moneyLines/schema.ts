import { countWords } from '~/i18n/words'
import { isRequired, type QuestionOf } from '../../question'
import { isBlank } from '../../values'
import { keep, rules, type Kind, type Problem } from '../kind'
import { outOfBounds, type MoneyOptions } from '../money/schema'
import { cleanText, mostPence, readPence } from '../typed'
import { lineKinds, readLines, totalOf, type LineDraft, type LineKind, type MoneyLine } from './lines'
import { yearCodes, yearProblems } from './yearly'

export type { MoneyLine } from './lines'

/**
 * Bounds are those of the sum asked for, in pence. `kinds` is only 'asked' unless said; `rows` is at most 15.
 * `years`: each line is in a financial year of the project, and sums must be those that earlier answers stated
 * (`projectStart`, `projectEnd`, `yearPence`, `askedPence` among the question's `facts`).
 */
export type MoneyLinesOptions = {
  categories: readonly string[]
  /** Where the labels of the categories stand, if not under the question. */
  optionKeys?: string
  years?: boolean
  kinds?: readonly LineKind[]
  rows?: number
  /** False where lines of others' money may stand alone. */
  askedNeeded?: boolean
  total?: MoneyOptions
}

export const mostRows = 15
const whatWords = 20

function checkLine(line: LineDraft, index: number, question: MoneyLinesOptions): Problem[] {
  const at = (name: string, code: string, params = {}) => ({
    code,
    params: { line: index + 1, ...params },
    path: [index, name],
  })
  const found: Problem[] = []
  if (!question.categories.includes(line.category)) found.push(at('category', 'categoryRequired'))
  if (isBlank(line.what)) found.push(at('what', 'whatRequired'))
  else if (countWords(line.what) > whatWords) found.push(at('what', 'whatTooLong', { max: whatWords }))
  const read = readPence(line.pence)
  if (isBlank(line.pence)) found.push(at('pence', 'penceRequired'))
  else if ('code' in read) found.push(at('pence', read.code, { maxPence: mostPence }))
  else if (read.pence === 0) found.push(at('pence', 'penceRequired'))
  return found
}

function clean(line: LineDraft, kinds: readonly LineKind[]): MoneyLine {
  const read = readPence(line.pence)
  const kind = kinds.find((kind) => kind === line.kind) ?? kinds[0] ?? 'asked'
  return { ...line, what: cleanText(line.what), pence: 'pence' in read ? read.pence : 0, kind }
}

function totalProblems(pence: number, min: number, max: number): Problem[] {
  return outOfBounds(pence, min, max).map((problem) => ({
    ...problem,
    code: problem.code === 'tooMuch' ? 'totalTooMuch' : 'totalTooLittle',
    params: { ...problem.params, totalPence: pence },
  }))
}

/** A budget: one line for each thing that costs money. */
export const moneyLinesKind: Kind<QuestionOf<'moneyLines'>> = {
  draft: ({ years }) => keep((posted) => readLines(posted, years)),
  submit(question) {
    const { kinds = ['asked'], rows = mostRows, total: { min = 0, max = mostPence } = {} } = question
    return rules((draft: LineDraft[], refuse): MoneyLine[] | null => {
      if (draft.length === 0 && !isRequired(question)) return null
      const lines = draft.map((line) => clean(line, kinds))
      if (question.askedNeeded !== false && !lines.some((line) => line.kind === 'asked')) return refuse({ code: 'required', path: [0, 'category'] })
      if (lines.length > rows) return refuse({ code: 'tooManyLines', params: { max: rows } })
      const problems = draft.flatMap((line, index) => checkLine(line, index, question))
      if (problems.length === 0) problems.push(...totalProblems(totalOf(lines, 'asked'), min, max))
      for (const problem of problems) refuse(problem)
      return lines
    })
  },
  against(question, value, context) {
    if (!Array.isArray(value)) return []
    const { minPence = 0, maxPence = mostPence } = context
    const bounds = question.total?.bounds ? totalProblems(totalOf(value, 'asked'), minPence, maxPence) : []
    return question.years ? [...bounds, ...yearProblems(value, context)] : bounds
  },
  // Sums are mended where sums are typed.
  focus: () => [0, 'pence'],
  codes: ({ total, years }) => [
    'required', 'tooManyLines', 'categoryRequired', 'whatRequired', 'whatTooLong', 'penceRequired', 'notANumber',
    'negative', 'pence', 'tooMuch', 'totalTooMuch', ...(total?.min || total?.bounds ? ['totalTooLittle'] : []),
    ...(years ? yearCodes : []),
  ],
  refuse({ categories, kinds, rows = mostRows }) {
    const refused = categories?.length > 0 ? [] : ['needs a category']
    if (kinds && !kinds.includes('asked')) refused.push("kinds must include 'asked'")
    if (kinds?.some((kind) => !lineKinds.includes(kind))) refused.push('a kind of line is not known')
    if (rows < 1 || rows > 99) refused.push('rows must be 1 to 99')
    return refused
  },
  options: ({ categories }) => categories,
}
