import { formatDate } from '~/i18n/dates'
import { useLanguage } from '~/i18n/LanguageContext'
import type { QuestionOf } from '../../question'
import type { ShowProps } from '../input'
import { Typed } from '../Typed'

export function ShowDate({ draft, value }: ShowProps<QuestionOf<'date'>>) {
  const { language } = useLanguage()
  if (typeof value !== 'string') return <Typed draft={draft} />
  return <time dateTime={value}>{formatDate(new Date(`${value}T12:00:00Z`), language)}</time>
}
