import { isBlank, isRecord, own } from '../../values'
import { readText } from '../kind'
import { readPence } from '../typed'

export const lineKinds = ['asked', 'match', 'inKind'] as const
export type LineKind = (typeof lineKinds)[number]
export type LineDraft = { id: string; category: string; what: string; pence: string; kind: string }
/** A line of a budget, in pence. `id` stays with the line while the answer lives. */
export type MoneyLine = { id: string; category: string; what: string; pence: number; kind: LineKind }

const names = ['id', 'category', 'what', 'pence', 'kind'] as const
const mostRead = 200

/** Whether nothing was typed in a line: its kind has a default, so it alone says nothing. */
export function isBlankLine(line: LineDraft): boolean {
  return isBlank([line.category, line.what, line.pence])
}

/** Lines as typed, without blank ones; each gets an id that no line before it has. */
export function readLines(posted: unknown): LineDraft[] {
  const rows = (Array.isArray(posted) ? posted : []).slice(0, mostRead)
  const lines = rows.map((row) => {
    const from = isRecord(row) ? row : {}
    return Object.fromEntries(names.map((name) => [name, readText(own(from, name))])) as LineDraft
  })
  const kept = lines.filter((line) => !isBlankLine(line))
  let highest = Math.max(0, ...kept.map(({ id }) => Number(/^r(\d{1,6})$/.exec(id)?.[1] ?? 0)))
  const seen = new Set<string>()
  return kept.map((line) => {
    const id = /^r\d{1,6}$/.test(line.id) && !seen.has(line.id) ? line.id : `r${(highest += 1)}`
    seen.add(id)
    return { ...line, id }
  })
}

/** How many lines a page shows: at least three, one blank after those filled, or as many as were asked for. */
export function linesToShow(filled: number, most: number, asked = 0): number {
  // `asked` comes out of an address, so it may be no number at all.
  return Math.min(Math.max(3, filled + 1, Number.isInteger(asked) ? asked : 0), Math.max(most, filled))
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
