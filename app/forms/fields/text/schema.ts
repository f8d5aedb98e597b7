import { countWords } from '~/i18n/words'
import { isRequired, type QuestionOf } from '../../question'
import { isBlank } from '../../values'
import { keep, readText, rules, type Kind } from '../kind'
import { cleanText } from '../typed'

/** `words.max` is 50 unless said. `autocomplete` is an HTML token, for what a person knows of herself. */
export type TextOptions = { words?: { max: number }; autocomplete?: string }

/** A short answer on one line. */
export const textKind: Kind<QuestionOf<'text'>> = {
  draft: () => keep(readText),
  submit(question) {
    const max = question.words?.max ?? 50
    return rules((draft: string, refuse) => {
      if (isBlank(draft)) return isRequired(question) ? refuse('required') : null
      const text = cleanText(draft)
      return countWords(text) > max ? refuse({ code: 'tooLong', params: { max } }) : text
    })
  },
  codes: (question) => (isRequired(question) ? ['required', 'tooLong'] : ['tooLong']),
  refuse: ({ words }) => (words && !(words.max > 0) ? ['words.max must be above 0'] : []),
}
