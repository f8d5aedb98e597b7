import { isRequired, type QuestionOf } from '../../question'
import { keep, readText, rules, type Kind } from '../kind'

/** Yes or no; stored as 'yes' and 'no', true and false once clean. */
export const yesNoKind: Kind<QuestionOf<'yesNo'>> = {
  draft: () => keep(readText),
  submit: (question) =>
    rules((draft: string, refuse) => {
      if (draft === 'yes' || draft === 'no') return draft === 'yes'
      return isRequired(question) ? refuse('required') : null
    }),
  codes: (question) => (isRequired(question) ? ['required'] : []),
}
