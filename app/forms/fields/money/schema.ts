import { isRequired, type QuestionOf } from '../../question'
import { isBlank } from '../../values'
import { keep, readText, rules, type Kind, type Problem } from '../kind'
import { mostPence, readPence } from '../typed'

/** Bounds in pence; `bounds: 'context'` also takes minPence and maxPence of the context. */
export type MoneyOptions = { min?: number; max?: number; bounds?: 'context' }

/** What is wrong with a sum against bounds in pence. */
export function outOfBounds(pence: number, min: number, max: number): Problem[] {
  if (pence < min) return [{ code: 'tooLittle', params: { minPence: min } }]
  return pence > max ? [{ code: 'tooMuch', params: { maxPence: max } }] : []
}

/** A sum of money, in pence once clean. */
export const moneyKind: Kind<QuestionOf<'money'>> = {
  draft: () => keep(readText),
  submit(question) {
    const { min = 0, max = mostPence } = question
    return rules((draft: string, refuse) => {
      if (isBlank(draft)) return isRequired(question) ? refuse('required') : null
      const read = readPence(draft)
      const wrong = 'code' in read ? undefined : outOfBounds(read.pence, min, max)[0]
      if ('code' in read) return refuse({ code: read.code, params: read.code === 'tooMuch' ? { maxPence: max } : undefined })
      return wrong ? refuse(wrong) : read.pence
    })
  },
  against(question, value, { minPence = 0, maxPence = mostPence }) {
    return question.bounds && typeof value === 'number' ? outOfBounds(value, minPence, maxPence) : []
  },
  codes(question) {
    const codes = ['notANumber', 'negative', 'pence', 'tooMuch']
    if (question.min || question.bounds) codes.push('tooLittle')
    return isRequired(question) ? ['required', ...codes] : codes
  },
  refuse: ({ min = 0, max = mostPence }) => (min <= max ? [] : ['min is above max']),
}
