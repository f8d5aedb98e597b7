import { isRequired, type PartDefinition, type Question, type QuestionOf } from '../../question'
import { isBlank, isRecord, own, type Json } from '../../values'
import { keep, problemsOf, readText, rules, type Kind, type Problem } from '../kind'
import { withIds } from '../lines'

type KindOf = (question: Question) => Kind<Question>
/** Kinds that fit in a row of a table. */
export const columnKinds = ['text', 'number', 'money', 'date', 'choice'] as const
export type RowColumn = Extract<PartDefinition, { kind: (typeof columnKinds)[number] }>
/** At least `min` rows, 1 unless said, where an answer is needed; at most `max`, 8 unless said. */
export type RowsOptions = { columns: readonly RowColumn[]; min?: number; max?: number }
/** A row, clean, by column; `id` stays with the row while the answer lives. */
export type Row = { id: string } & Record<string, unknown>
export type RowDraft = { id: string } & Record<string, Json>

export const mostRows = 8
const mostRead = 100
const takenIds = ['id', 'label', 'legend', 'hint', 'help', 'option', 'error', 'row', 'add']

/** Rows as typed, without blank ones. */
export function readRows({ columns }: RowsOptions, posted: unknown, kindOf: KindOf): RowDraft[] {
  const all = (Array.isArray(posted) ? posted : []).slice(0, mostRead)
  const rows = all.map((row) => {
    const from = isRecord(row) ? row : {}
    const cells = columns.map((column) => [column.id, kindOf(column).draft(column).parse(own(from, column.id))] as const)
    return { ...Object.fromEntries(cells), id: readText(own(from, 'id')) } as RowDraft
  })
  return withIds(rows.filter((row) => !isBlank({ ...row, id: '' })))
}

/** What is wrong with one cell; every sentence may name its row as {{line}}. */
function inCell(index: number, column: RowColumn, problems: readonly Problem[], kindOf: KindOf): Problem[] {
  return problems.map(({ code, params, path }) => ({
    code,
    params: { line: index + 1, ...params },
    path: [index, column.id, ...(path?.length ? path : (kindOf(column).focus?.(column) ?? []))],
  }))
}

/** A table of short answers that a person adds rows to: steps, risks, what will change. */
export function rowsKind(kindOf: KindOf): Kind<QuestionOf<'rows'>> {
  return {
    draft: (question) => keep((posted) => readRows(question, posted, kindOf)),
    submit(question) {
      const { columns, min = 1, max = mostRows } = question
      const cells = columns.map((column) => ({ column, submit: kindOf(column).submit(column) }))
      return rules((draft: RowDraft[], refuse): Row[] | null => {
        if (draft.length === 0) return isRequired(question) ? refuse('required') : null
        if (draft.length > max) return refuse({ code: 'tooMany', params: { max } })
        const clean = draft.map((row, index) => {
          const values = cells.map(({ column, submit }) => {
            const parsed = submit.safeParse(own(row, column.id))
            if (!parsed.success) for (const one of inCell(index, column, problemsOf(parsed.error), kindOf)) refuse(one)
            return [column.id, parsed.data] as const
          })
          return { ...Object.fromEntries(values), id: row.id } as Row
        })
        if (draft.length < min) refuse({ code: 'moreRequired', params: { min }, path: [draft.length, columns[0]?.id ?? ''] })
        return clean
      })
    },
    against({ columns }, value, context) {
      if (!Array.isArray(value)) return []
      return (value as Row[]).flatMap((row, index) => columns.flatMap((column) =>
        inCell(index, column, kindOf(column).against?.(column, row[column.id], context) ?? [], kindOf)))
    },
    focus: ({ columns }) => [0, columns[0]?.id ?? ''],
    codes: (question) => [
      ...(isRequired(question) ? ['required'] : []),
      ...((question.min ?? 1) > 1 ? ['moreRequired'] : []),
      'tooMany',
    ],
    refuse({ columns, min = 1, max = mostRows }) {
      const refused = columns?.length > 0 ? [] : ['needs a column']
      const ids = (columns ?? []).map(({ id }) => id)
      if (new Set(ids).size < ids.length) refused.push('a column is there twice')
      if (ids.some((id) => takenIds.includes(id))) refused.push(`columns cannot be called ${takenIds.join(', ')}`)
      if ((columns ?? []).some(({ kind }) => !columnKinds.includes(kind))) refused.push(`a column must be ${columnKinds.join(', ')}`)
      if (min < 1 || min > max || max > 20) refused.push('min and max must be 1 to 20')
      return refused
    },
  }
}
