import type { Translate } from '~/i18n'
import type { OpenAward } from './award'
import type { Days } from './days'
import { registerNumbers } from './identifiers'
import { byteOrderMark, csvLine } from './plain-cell'

/** A line of the monthly list of crime and disorder reduction grants (Specified Information Order 2011). */
export type MonthlyLine = {
  reference: string; awardedOn: string; recipient: string; amountPence: number; purpose: string
  /** '' where there are none. */
  conditions: string
  reasons: string
}

/** A line of the yearly list of grants (Local Government Transparency Code 2015). */
export type YearlyLine = {
  reference: string; awardedOn: string; startsOn: string; endsOn: string; department: string; recipient: string
  /** '' where the group stands on no register. */
  registrationNumber: string
  purpose: string; amountPence: number
}

export function monthlyLine(award: OpenAward): MonthlyLine {
  const { reference, awardedOn, recipient, amountPence, conditions, reasons } = award
  return {
    reference, awardedOn: awardedOn ?? '', recipient: recipient.name, amountPence: amountPence ?? 0,
    purpose: purposeOf(award), conditions: conditions ?? '', reasons: reasons ?? '',
  }
}

export function yearlyLine(award: OpenAward, department: string): YearlyLine {
  const { reference, awardedOn, startsOn, endsOn, recipient, amountPence } = award
  const { charity, company } = registerNumbers(recipient)
  return {
    reference, awardedOn: awardedOn ?? '', startsOn: startsOn ?? '', endsOn: endsOn ?? '', department, recipient: recipient.name,
    registrationNumber: charity ?? company ?? '', purpose: purposeOf(award), amountPence: amountPence ?? 0,
  }
}

function purposeOf({ title, description }: OpenAward): string {
  return [...new Set([title, description].map((text) => (text ?? '').trim()).filter(Boolean))].join('\n')
}

export const monthlyColumns = ['awardedOn', 'reference', 'recipient', 'amount', 'purpose', 'conditions', 'reasons'] as const
export const yearlyColumns = ['awardedOn', 'startsOn', 'endsOn', 'department', 'recipient', 'registrationNumber', 'purpose', 'amount', 'reference'] as const

/** Money as pounds with pence, a number for spreadsheets. */
function pounds(pence: number): string {
  return (pence / 100).toFixed(2)
}

/** The file of a month, with the same words as its page. */
export function monthlyCsv(lines: readonly MonthlyLine[], t: Translate): string {
  const rows = lines.map((line) => {
    const of = { ...line, amount: pounds(line.amountPence), conditions: line.conditions || t('openData:legal.noConditions') }
    return monthlyColumns.map((column) => of[column])
  })
  return listCsv(monthlyColumns, rows, t)
}

/** The file of a financial year, with the same words as its page. */
export function yearlyCsv(lines: readonly YearlyLine[], t: Translate): string {
  const rows = lines.map((line) => {
    const of = { ...line, amount: pounds(line.amountPence), registrationNumber: line.registrationNumber || t('openData:legal.noNumber') }
    return yearlyColumns.map((column) => of[column])
  })
  return listCsv(yearlyColumns, rows, t)
}

function listCsv(columns: readonly string[], rows: readonly (readonly string[])[], t: Translate): string {
  const head = columns.map((column) => t(`openData:legal.column.${column}`))
  return byteOrderMark + [head, ...rows, [], [t('openData:leftOut')]].map(csvLine).join('')
}

/** By day, then by reference. */
export function inOrder<L extends { awardedOn: string; reference: string }>(lines: readonly L[]): L[] {
  return lines.toSorted((a, b) => a.awardedOn.localeCompare(b.awardedOn) || a.reference.localeCompare(b.reference))
}

/** Whether some days have begun by a day, '2026-11-23': what has not begun has no list. */
export function hasBegun(days: Days, today: string): boolean {
  return days.from <= today
}
