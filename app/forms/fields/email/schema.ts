import { isRequired, type QuestionOf } from '../../question'
import { isBlank } from '../../values'
import { keep, readText, rules, type Kind } from '../kind'

// As forgiving as HTML's own pattern, and at least one dot after the @. Only a letter shows whether it is real.
const pattern = /^[^\s@"(),:;<>[\]\\]+@[^\s@.,"()<>]+(\.[^\s@.,"()<>]+)+$/

/** An e-mail address. */
export const emailKind: Kind<QuestionOf<'email'>> = {
  draft: () => keep(readText),
  submit: (question) =>
    rules((draft: string, refuse) => {
      if (isBlank(draft)) return isRequired(question) ? refuse('required') : null
      const address = draft.normalize('NFKC').replace(/\p{Cf}/gu, '').trim()
      return address.length <= 254 && pattern.test(address) ? address : refuse('notAnEmail')
    }),
  codes: (question) => (isRequired(question) ? ['required', 'notAnEmail'] : ['notAnEmail']),
}
