import { useLanguage } from '~/i18n/LanguageContext'
import type { Question } from '../../question'
import { questionText } from '../../wording'
import type { ShowProps } from '../input'
import { readTexts } from '../kind'
import { ShortList } from '../Typed'

/** The labels of what was chosen: of one option, of several, of statements. */
export function ShowChosen({ question, draft, value, groupId }: ShowProps<Question>) {
  const { t, language } = useLanguage()
  const chosen = readTexts(value ?? draft)
  const items = chosen.map((option) => questionText(question, { option }, t, language, groupId)?.text ?? option)
  return <ShortList items={items} />
}
