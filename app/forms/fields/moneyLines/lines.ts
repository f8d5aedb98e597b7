import { isBlank, isRecord, own } from '../../values'
import { readText } from '../kind'
import { withIds } from '../lines'
import { readPence } from '../typed'

export const lineKinds = ['asked', 'match', 'inKind'] as const
export type LineKind = (typeof lineKinds)[number]
export type LineDraft = { id: string; category: string; what: string; pence: string; kind: string; year?: string }
/** A line of a budget, in pence. `id` stays with the line while the answer lives; `year` is the financial year. */
export type MoneyLine = { id: string; category: string; what: string; pence: number; kind: LineKind; year?: string }

const names = ['id', 'category', 'what', 'pence', 'kind'] as const
/** Where the words for the total of each kind stand, under `forms:line`. */
export const lineTotals = { asked: 'total', match: 'totalMatch', inKind: 'totalInKind' } as const
const mostRead = 200

/** Whether nothing was typed in a line: its kind has a default, so it alone says nothing. */
export function isBlankLine(line: LineDraft): boolean {
  return isBlank([line.category, line.what, line.pence])
}

/**
 * Lines as typed, without blank ones; each gets an id that no line before it has. `year` is there only where a
 * budget has years, so that one without them is stored as it always was.
 */
export function readLines(posted: unknown, years = false): LineDraft[] {
  const rows = (Array.isArray(posted) ? posted : []).slice(0, mostRead)
  const lines = rows.map((row) => {
    const from = isRecord(row) ? row : {}
    return Object.fromEntries([...names, ...(years ? ['year'] : [])].map((name) => [name, readText(own(from, name))])) as LineDraft
  })
  return withIds(lines.filter((line) => !isBlankLine(line)))
}

/** Sum in pence of lines of one kind, clean or as typed; lines that are no sum yet count nothing. */
export function totalOf(lines: readonly (LineDraft | MoneyLine)[], kind: LineKind): number {
  return lines.reduce((sum, line) => {
    if ((line.kind || 'asked') !== kind) return sum
    if (typeof line.pence === 'number') return sum + line.pence
    const read = readPence(line.pence)
    return 'pence' in read ? sum + read.pence : sum
  }, 0)
}
