import type { ReactNode } from 'react'
import { formatMoney } from '~/i18n/money'
import { useLanguage } from '~/i18n/LanguageContext'
import { Ltr, Table } from '~/ui'
import type { QuestionOf } from '../../question'
import { questionText } from '../../wording'
import { yearParams } from '../years'
import { lineTotals, totalOf, type LineDraft } from './lines'

type Props = { question: QuestionOf<'moneyLines'>; lines: readonly LineDraft[]; years: readonly string[] }

/** What is asked for by type of cost and by financial year, and a total for each kind of line. */
export function Sums({ question, lines, years }: Props) {
  const { t, language } = useLanguage()
  const { kinds = ['asked'], categories } = question
  const asked = lines.filter((line) => (line.kind || 'asked') === 'asked')
  const used = categories.filter((category) => asked.some((line) => line.category === category))
  const row = (key: string, name: ReactNode, some: readonly LineDraft[]) =>
    ({ key, cells: [name, <Ltr key="sum">{formatMoney(totalOf(some, 'asked'))}</Ltr>] })
  // Two narrow tables: one of types by years would not fit on a phone.
  return (
    <>
      {used.length > 0 && (
        <Table
          caption={t('forms:line.sums')}
          captionSize="s"
          columns={[{ head: t('forms:line.category') }, { head: t('forms:line.sum'), numeric: true }]}
          rows={used.map((category) =>
            row(category, questionText(question, { option: category }, t, language)?.text ?? category, asked.filter((line) => line.category === category)))}
        />
      )}
      {used.length > 0 && years.length > 1 && (
        <Table
          caption={t('forms:line.sumsByYear')}
          captionSize="s"
          columns={[{ head: t('forms:line.year') }, { head: t('forms:line.sum'), numeric: true }]}
          rows={years.map((year) => row(year, t('forms:year', yearParams(year)), asked.filter((line) => line.year === year)))}
        />
      )}
      {kinds.map((kind) => (
        <p className="govuk-body" key={kind}>
          {t(`forms:line.${lineTotals[kind]}`)}{' '}
          <Ltr className={kind === 'asked' ? 'money-lines__total' : undefined}>{formatMoney(totalOf(lines, kind))}</Ltr>
        </p>
      ))}
    </>
  )
}
