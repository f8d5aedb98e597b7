import { isRequired, type QuestionOf } from '../../question'
import { isBlank } from '../../values'
import { keep, readText, rules, type Kind } from '../kind'
import { readAmount } from '../typed'

/** Whole numbers; min is 0 and max a thousand million unless said. */
export type NumberOptions = { min?: number; max?: number }

const most = 1_000_000_000

/** A whole number. */
export const numberKind: Kind<QuestionOf<'number'>> = {
  draft: () => keep(readText),
  submit(question) {
    const { min = 0, max = most } = question
    return rules((draft: string, refuse) => {
      if (isBlank(draft)) return isRequired(question) ? refuse('required') : null
      const amount = readAmount(draft)
      if (!amount) return refuse('notANumber')
      if (/[1-9]/.test(amount.fraction)) return refuse('notWhole')
      const number = Number(amount.whole) * (amount.negative ? -1 : 1)
      if (number < min) return refuse({ code: 'tooSmall', params: { min } })
      return number > max ? refuse({ code: 'tooBig', params: { max } }) : number
    })
  },
  codes: (question) => [...(isRequired(question) ? ['required'] : []), 'notANumber', 'notWhole', 'tooSmall', 'tooBig'],
  refuse: ({ min = 0, max = most }) => (min <= max ? [] : ['min is above max']),
}
