import { useLanguage } from '~/i18n/LanguageContext'
import type { QuestionOf } from '../../question'
import type { ShowProps } from '../input'
import { Typed } from '../Typed'

export function ShowYesNo({ draft, value }: ShowProps<QuestionOf<'yesNo'>>) {
  const { t } = useLanguage()
  return typeof value === 'boolean' ? <>{t(value ? 'forms:yes' : 'forms:no')}</> : <Typed draft={draft} />
}
