import { isRequired, type QuestionOf } from '../../question'
import type { CheckContext } from '../../values'
import { keep, readText, rules, type Kind } from '../kind'

/** `options` are values, or areas from the context. `optionKeys`: 'areas:name' labels them at `areas:name.<value>`. */
export type ChoiceOptions = { options: readonly string[] | 'districts'; optionKeys?: string }

/** The values a reader can choose from. */
export function optionsOf(question: ChoiceOptions, context: CheckContext = {}): readonly string[] {
  return question.options === 'districts' ? (context.districts ?? []) : question.options
}

/** What is wrong with a list of options. */
export function refuseOptions({ options, optionKeys }: ChoiceOptions): string[] {
  if (options === 'districts') return optionKeys ? [] : ["options: 'districts' needs optionKeys"]
  if (!(options?.length >= 2)) return ['needs two options or more']
  if (options.some((value) => !/^[A-Za-z0-9]+$/.test(value))) return ['options must be letters and digits']
  return new Set(options).size === options.length ? [] : ['an option is there twice']
}

/** One of several. A value that is no option (any more) counts as no answer. */
export const choiceKind: Kind<QuestionOf<'choice'>> = {
  draft: () => keep(readText),
  submit(question) {
    return rules((draft: string, refuse) => {
      const known = question.options === 'districts' ? draft !== '' : question.options.includes(draft)
      return known ? draft : isRequired(question) ? refuse('required') : null
    })
  },
  against(question, value, { districts }) {
    const elsewhere = question.options === 'districts' && districts && typeof value === 'string'
    return elsewhere && !districts.includes(value) ? [{ code: 'required' }] : []
  },
  codes: (question) => (isRequired(question) || question.options === 'districts' ? ['required'] : []),
  refuse: refuseOptions,
  options: (question) => optionsOf(question),
}
