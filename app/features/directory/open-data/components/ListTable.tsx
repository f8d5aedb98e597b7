import type { ReactNode } from 'react'
import { formatDate, formatMoney, useLanguage } from '~/i18n'
import { Ltr, Table } from '~/ui'
import { monthlyColumns, yearlyColumns, type MonthlyLine, type YearlyLine } from '../legal-lists'

type Props = { kind: 'monthly'; lines: readonly MonthlyLine[] } | { kind: 'yearly'; lines: readonly YearlyLine[] }

/** A list that the law asks for, with the same columns as its file. */
export function ListTable({ kind, lines }: Props) {
  const { t, path, language } = useLanguage()
  const day = (iso: string) => (iso ? formatDate(new Date(`${iso}T12:00:00Z`), language) : '')
  const english = (text: string, empty: string): ReactNode => (text ? <span lang="en" dir="ltr" className="user-text">{text}</span> : empty)
  const columns = kind === 'monthly' ? monthlyColumns : yearlyColumns
  const cell = (line: MonthlyLine | YearlyLine, column: string): ReactNode => {
    if (column === 'amount') return <Ltr>{formatMoney(line.amountPence)}</Ltr>
    if (column === 'reference') return <a className="govuk-link" href={path(`/awards/${line.reference}`)}><Ltr>{line.reference}</Ltr></a>
    if (column === 'awardedOn') return day(line.awardedOn)
    if (column === 'startsOn' || column === 'endsOn') return 'startsOn' in line ? day(line[column]) : ''
    const text = String(Object.entries(line).find(([name]) => name === column)?.[1] ?? '')
    return english(text, column === 'conditions' ? t('openData:legal.noConditions') : column === 'registrationNumber' ? t('openData:legal.noNumber') : '')
  }
  return (
    <Table
      caption={t(`openData:${kind}.caption`)} captionHidden dense
      columns={columns.map((column) => ({ head: t(`openData:legal.column.${column}`), numeric: column === 'amount' }))}
      rows={lines.map((line) => ({ key: line.reference, cells: columns.map((column) => <span key={column}>{cell(line, column)}</span>) }))}
    />
  )
}
