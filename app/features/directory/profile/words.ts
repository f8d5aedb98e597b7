import { areaName } from '~/features/funds'
import type { Language, Translate } from '~/i18n'
import type { ListField } from './profile-sheet'
import { themeKey } from './work-themes'

/** The words of one choice of a list, in the reader's language. */
export function choiceWords(field: ListField, value: string, t: Translate): string {
  const key = field === 'themes' ? themeKey(value) : null
  const words: Record<ListField, () => string> = {
    districts: () => areaName(value, t),
    themes: () => (key ? t(`profile:theme.${key}`) : value),
    communities: () => t(`questions:people.who.option.${value}`),
    languages: () => t(`directory:spoken.${value}`),
    offers: () => t(`directory:things.${value}`),
    lookingFor: () => t(`directory:things.${value}`),
  }
  return words[field]()
}

/** Several of them as one list: "Training, Transport". */
export function listWords(field: ListField, values: readonly string[], t: Translate, language: Language): string {
  return new Intl.ListFormat(language, { type: 'unit' }).format(values.map((value) => choiceWords(field, value, t)))
}
