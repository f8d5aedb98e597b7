import { formatMoney } from '~/i18n/money'
import { useLanguage } from '~/i18n/LanguageContext'
import { Ltr, Table, UserText } from '~/ui'
import type { QuestionOf } from '../../question'
import { questionText } from '../../wording'
import type { ShowProps } from '../input'
import { readPence } from '../typed'
import { readLines, totalOf, type LineDraft } from './lines'

const totals = { asked: 'total', match: 'totalMatch', inKind: 'totalInKind' } as const

/** The lines as typed, so that one that is wrong can be seen, with a total for each kind of line. */
export function ShowMoneyLines({ question, draft, lang }: ShowProps<QuestionOf<'moneyLines'>>) {
  const { t, language } = useLanguage()
  const { kinds = ['asked'] } = question
  const lines = readLines(draft)
  const cells = (line: LineDraft) => [
    line.category && (questionText(question, { option: line.category }, t, language)?.text ?? line.category),
    <UserText key="what" as="span" lang={lang}>{line.what}</UserText>,
    ...(kinds.length > 1 ? [t(`forms:lineKind.${kinds.find((kind) => kind === line.kind) ?? 'asked'}`)] : []),
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
          ...(kinds.length > 1 ? [{ head: t('forms:line.kind') }] : []),
          { head: t('forms:line.pence'), numeric: true },
        ]}
        rows={lines.map((line) => ({ key: line.id, cells: cells(line) }))}
      />
      {kinds.map((kind) => (
        <p className="govuk-body" key={kind}>
          {t(`forms:line.${totals[kind]}`)} <Ltr>{formatMoney(totalOf(lines, kind))}</Ltr>
        </p>
      ))}
    </>
  )
}

function sum(typed: string): string {
  const read = readPence(typed)
  return 'pence' in read ? formatMoney(read.pence) : typed
}
