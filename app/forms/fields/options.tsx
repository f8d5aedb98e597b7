import { useLanguage } from '~/i18n/LanguageContext'
import type { Choice } from '~/ui'
import type { Question } from '../question'
import { questionText } from '../wording'

/** The options of a question with their words, for radios and checkboxes. */
export function useChoices(question: Question, values: readonly string[], groupId?: string): Choice[] {
  const { t, language } = useLanguage()
  return values.map((value) => {
    const shown = questionText(question, { option: value }, t, language, groupId)
    const foreign = shown && shown.language !== language
    return { value, label: shown?.text ?? value, ...(foreign && { lang: shown.language, dir: shown.dir }) }
  })
}
