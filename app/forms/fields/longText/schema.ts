import { countWords } from '~/i18n/words'
import { isRequired, type QuestionOf } from '../../question'
import { isBlank } from '../../values'
import { keep, readText, rules, type Kind } from '../kind'
import { cleanText } from '../typed'

export type LongTextOptions = { words: { max: number } }

/** An answer in sentences, with a limit in words. */
export const longTextKind: Kind<QuestionOf<'longText'>> = {
  draft: () => keep(readText),
  submit(question) {
    const { max } = question.words
    return rules((draft: string, refuse) => {
      if (isBlank(draft)) return isRequired(question) ? refuse('required') : null
      const text = cleanText(draft)
      const over = countWords(text) - max
      return over > 0 ? refuse({ code: 'tooLong', params: { max, count: over } }) : text
    })
  },
  codes: (question) => (isRequired(question) ? ['required', 'tooLong'] : ['tooLong']),
  refuse: ({ words }) => (words?.max > 0 ? [] : ['words.max must be above 0']),
  words: ({ words }) => words.max,
}
