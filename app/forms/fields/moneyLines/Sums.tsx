import { formatMoney } from '~/i18n/money'
import { useLanguage } from '~/i18n/LanguageContext'
import { Ltr, Table } from '~/ui'
import type { QuestionOf } from '../../question'
import { questionText } from '../../wording'
import { yearParams } from '../years'
import { lineTotals, totalOf, type LineDraft } from './lines'

type Props = { question: QuestionOf<'moneyLines'>; lines: readonly LineDraft[]; years: readonly string[] }

/** What is asked for by type of cost and financial year, and a total for each kind of line. */
export function Sums({ question, lines, years }: Props) {
  const { t, language } = useLanguage()
  const { kinds = ['asked'], categories } = question
  const asked = lines.filter((line) => (line.kind || 'asked') === 'asked')
  const money = (name: string, some: readonly LineDraft[]) => <Ltr key={name}>{formatMoney(totalOf(some, 'asked'))}</Ltr>
  const row = (some: readonly LineDraft[]) => [
    ...(years.length > 1 ? years.map((year) => money(year, some.filter((line) => line.year === year))) : []),
    money('all', some),
  ]
  const used = categories.filter((category) => asked.some((line) => line.category === category))
  return (
    <>
      {used.length > 0 && (
        <Table
          caption={t('forms:line.sums')}
          captionSize="s"
          columns={[
            { head: t('forms:line.category') },
            ...(years.length > 1 ? years.map((year) => ({ head: t('forms:year', yearParams(year)), numeric: true })) : []),
            { head: t('forms:line.all'), numeric: true },
          ]}
          rows={used.map((category) => ({
            key: category,
            cells: [
              questionText(question, { option: category }, t, language)?.text ?? category,
              ...row(asked.filter((line) => line.category === category)),
            ],
          }))}
          foot={[t('forms:line.all'), ...row(asked)]}
          firstCellIsHeader
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
