import { isRequired, type QuestionOf } from '../../question'
import { keep, readTexts, rules, type Kind } from '../kind'
import { listOf, optionsOf, refuseOptions, type ChoiceOptions } from '../choice/schema'

/** `exclusive` is the option that cannot go with others ("None of these"). */
export type ChoicesOptions = ChoiceOptions & { min?: number; max?: number; exclusive?: string }

/** Several of several. Values that are no option (any more) are left out. */
export const choicesKind: Kind<QuestionOf<'choices'>> = {
  draft: () => keep(readTexts),
  submit(question) {
    const { min = 1, max = Infinity, exclusive, options } = question
    return rules((draft: string[], refuse) => {
      const chosen = typeof options === 'string' ? draft : options.filter((value) => draft.includes(value))
      if (chosen.length === 0) return isRequired(question) ? refuse('required') : null
      const alone = exclusive !== undefined && chosen.includes(exclusive)
      if (alone && chosen.length > 1) return refuse('exclusive')
      if (!alone && chosen.length < min) return refuse({ code: 'tooFew', params: { min } })
      return chosen.length > max ? refuse({ code: 'tooMany', params: { max } }) : chosen
    })
  },
  against(question, value, context) {
    const list = listOf(question, context)
    if (!list || !Array.isArray(value)) return []
    return value.every((code) => typeof code === 'string' && list.includes(code)) ? [] : [{ code: 'notHere' }]
  },
  codes(question) {
    const codes = isRequired(question) ? ['required'] : []
    if (question.min !== undefined && question.min > 1) codes.push('tooFew')
    if (question.max !== undefined) codes.push('tooMany')
    if (question.exclusive !== undefined) codes.push('exclusive')
    if (typeof question.options === 'string') codes.push('notHere')
    return codes
  },
  refuse(question) {
    const { exclusive, options, min = 1, max = Infinity } = question
    const refused = refuseOptions(question)
    if (exclusive !== undefined && !options.includes(exclusive)) refused.push('exclusive is no option')
    if (min > max) refused.push('min is above max')
    return refused
  },
  options: (question) => optionsOf(question),
}
