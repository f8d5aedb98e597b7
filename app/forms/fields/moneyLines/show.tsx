import { Fragment } from 'react'
import { formatMoney } from '~/i18n/money'
import { useLanguage } from '~/i18n/LanguageContext'
import { Ltr, Table, UserText } from '~/ui'
import type { QuestionOf } from '../../question'
import { questionText } from '../../wording'
import type { ShowProps } from '../input'
import { readPence } from '../typed'
import { isYear, yearParams } from '../years'
import { lineTotals, readLines, totalOf, type LineDraft } from './lines'
import { Sums } from './Sums'

/** The lines as typed, so that one that is wrong can be seen, with a total for each kind of line. */
export function ShowMoneyLines({ question, draft, lang }: ShowProps<QuestionOf<'moneyLines'>>) {
  const { t, language } = useLanguage()
  const { kinds = ['asked'] } = question
  const lines = readLines(draft, question.years)
  const years = [...new Set(lines.map(({ year = '' }) => year).filter(isYear))].toSorted()
  // Who pays and which year stand under the type of cost: five columns would not fit on a phone.
  const under = (line: LineDraft) => [
    ...(kinds.length > 1 ? [t(`forms:lineKind.${kinds.find((kind) => kind === line.kind) ?? 'asked'}`)] : []),
    ...(years.length > 1 && line.year && isYear(line.year) ? [t('forms:year', yearParams(line.year))] : []),
  ]
  const cells = (line: LineDraft) => [
    <Fragment key="category">
      {line.category && (questionText(question, { option: line.category }, t, language)?.text ?? line.category)}
      {under(line).map((text) => <div className="govuk-hint" key={text}>{text}</div>)}
    </Fragment>,
    <UserText key="what" as="span" lang={lang}>{line.what}</UserText>,
    <Ltr key="pence">{sum(line.pence)}</Ltr>,
  ]
  return (
    <>
      <Table
        caption={t('forms:line.caption')}
        captionHidden
        columns={[
          { head: t('forms:line.category') },
          { head: t('forms:line.what') },
          { head: t('forms:line.pence'), numeric: true },
        ]}
        rows={lines.map((line) => ({ key: line.id, cells: cells(line) }))}
      />
      {question.years ? <Sums question={question} lines={lines} years={years} /> : kinds.map((kind) => (
        <p className="govuk-body" key={kind}>
          {t(`forms:line.${lineTotals[kind]}`)} <Ltr>{formatMoney(totalOf(lines, kind))}</Ltr>
        </p>
      ))}
    </>
  )
}

function sum(typed: string): string {
  const read = readPence(typed)
  return 'pence' in read ? formatMoney(read.pence) : typed
}
