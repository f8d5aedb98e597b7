import { useLanguage } from '~/i18n/LanguageContext'
import { Ltr, Table, UserText } from '~/ui'
import type { QuestionOf } from '../../question'
import { shownLines } from '../../shown'
import { own } from '../../values'
import { questionText, wordsOf } from '../../wording'
import type { ShowProps } from '../input'
import type { RowDraft } from './schema'

/** The rows as a table; what is wrong in one stands there as it was typed. */
export function ShowRows({ question, draft, lang }: ShowProps<QuestionOf<'rows'>>) {
  const { t, language } = useLanguage()
  const rows = (Array.isArray(draft) ? draft : []) as RowDraft[]
  return (
    <Table
      caption={questionText(question, 'label', t, language)?.text ?? ''}
      captionHidden
      columns={question.columns.map((column) => ({ head: questionText(column, 'label', t, language, wordsOf(question))?.text ?? '' }))}
      rows={rows.map((row) => ({
        key: row.id,
        cells: question.columns.map((column) => {
          const text = shownLines(column, own(row, column.id), t, language, wordsOf(question)).map((line) => line.text).join(' ')
          if (column.kind === 'money') return <Ltr key={column.id}>{text}</Ltr>
          return column.kind === 'text' ? <UserText key={column.id} as="span" lang={lang}>{text}</UserText> : text
        }),
      }))}
    />
  )
}
