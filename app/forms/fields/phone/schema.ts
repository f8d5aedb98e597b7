import { isRequired, type QuestionOf } from '../../question'
import { isBlank } from '../../values'
import { keep, readText, rules, type Kind } from '../kind'
import { plainCode } from '../typed'

/** A phone number of any country; kept with the spaces it was typed with, in 0-9. */
export const phoneKind: Kind<QuestionOf<'phone'>> = {
  draft: () => keep(readText),
  submit: (question) =>
    rules((draft: string, refuse) => {
      if (isBlank(draft)) return isRequired(question) ? refuse('required') : null
      const number = plainCode(draft)
      const [main = '', extension = ''] = number.split(/ ?(?:extension|ext\.?|x) ?/i)
      const digits = main.replace(/[ ().-]/g, '')
      return /^\+?\d{10,15}$/.test(digits) && /^\d{0,6}$/.test(extension) ? number : refuse('notAPhone')
    }),
  codes: (question) => (isRequired(question) ? ['required', 'notAPhone'] : ['notAPhone']),
}
