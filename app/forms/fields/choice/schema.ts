import { isRequired, type QuestionOf } from '../../question'
import type { CheckContext } from '../../values'
import { keep, readText, rules, type Kind } from '../kind'

/** Lists that the context brings: they differ from one pot to the next, and so does what a stored value may be. */
type OfContext = 'districts' | 'priorities'

/** `options` are values, or a list of the context. `optionKeys`: 'areas:name' labels them at `areas:name.<value>`. */
export type ChoiceOptions = { options: readonly string[] | OfContext; optionKeys?: string }

/** The list of the context that a question offers, unless it brings its own; undefined where nobody gave it. */
export function listOf({ options }: ChoiceOptions, context: CheckContext): readonly string[] | undefined {
  return typeof options === 'string' ? context[options] : undefined
}

/** The values a reader can choose from. */
export function optionsOf(question: ChoiceOptions, context: CheckContext = {}): readonly string[] {
  return typeof question.options === 'string' ? (listOf(question, context) ?? []) : question.options
}

/** What is wrong with a list of options. */
export function refuseOptions({ options, optionKeys }: ChoiceOptions): string[] {
  if (typeof options === 'string') return optionKeys ? [] : [`options: '${options}' needs optionKeys`]
  if (!(options?.length >= 2)) return ['needs two options or more']
  if (options.some((value) => !/^[A-Za-z0-9]+$/.test(value))) return ['options must be letters and digits']
  return new Set(options).size === options.length ? [] : ['an option is there twice']
}

/** One of several. A value that is no option (any more) counts as no answer. */
export const choiceKind: Kind<QuestionOf<'choice'>> = {
  draft: () => keep(readText),
  submit(question) {
    return rules((draft: string, refuse) => {
      const known = typeof question.options === 'string' ? draft !== '' : question.options.includes(draft)
      return known ? draft : isRequired(question) ? refuse('required') : null
    })
  },
  against(question, value, context) {
    const list = listOf(question, context)
    return list && typeof value === 'string' && !list.includes(value) ? [{ code: 'required' }] : []
  },
  codes: (question) => (isRequired(question) || typeof question.options === 'string' ? ['required'] : []),
  refuse: refuseOptions,
  options: (question) => optionsOf(question),
}
