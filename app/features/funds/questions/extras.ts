import { form, page, refuseQuestion, task, type Form } from '~/forms/define'
import type { Question, QuestionWords } from '~/forms/question'
import { isBlank, own, type Answers } from '~/forms/values'

export const extraKinds = ['text', 'longText', 'number', 'choice', 'choices', 'yesNo', 'date'] as const
export type ExtraKind = (typeof extraKinds)[number]

/**
 * A question that staff added to a pot, as it is stored. One that was taken away after answers came keeps its place
 * and its words: `removed`.
 */
export type ExtraQuestion = {
  id: string
  kind: ExtraKind
  required: boolean
  words?: { max: number }
  options?: readonly string[]
  wording: QuestionWords
  /** Asked in the full bid alone, and not in the expression of interest before it. */
  only?: 'full'
  removed?: true
}

export const mostExtras = 10
/** Where extra questions stand in every form: one task with one page, before the last task. */
export const extraPlace = 'extra'

/** What is stored as extra questions, without what no engine could ask. */
export function extrasOf(stored: readonly unknown[]): ExtraQuestion[] {
  return stored.filter((one): one is ExtraQuestion => isExtra(one) && refuseQuestion(questionOf(one)).length === 0)
}

function isExtra(one: unknown): one is ExtraQuestion {
  if (typeof one !== 'object' || one === null) return false
  const { id, kind, wording } = one as Partial<ExtraQuestion>
  return typeof id === 'string' && extraKinds.some((known) => known === kind) && typeof wording?.label?.en?.text === 'string'
}

/** As the question engine asks it. */
export function questionOf({ id, kind, required, words, options = [], wording }: ExtraQuestion): Question {
  const shared = { id, required, wording }
  if (kind === 'longText') return { ...shared, kind, words: words ?? { max: 150 } }
  if (kind === 'text') return { ...shared, kind, ...(words && { words }) }
  if (kind === 'choice' || kind === 'choices') return { ...shared, kind, options }
  return { ...shared, kind }
}

/** Extra questions that are asked. */
export function askedExtras(stored: readonly unknown[]): ExtraQuestion[] {
  return extrasOf(stored).filter(({ removed }) => !removed)
}

/** Questions that were taken away after this bid had answered them: to read, and no longer to change. */
export function takenAway(stored: readonly unknown[], answers: Answers): Question[] {
  return extrasOf(stored).filter(({ id, removed }) => removed && !isBlank(own(answers, id))).map(questionOf)
}

/** A form with a pot's extra questions in it, in a task of their own before the last, which waits for them. */
export function withExtras(base: Form, stored: readonly unknown[]): Form {
  const extras = askedExtras(stored).filter(({ only }) => !only || only === base.id)
  const last = base.tasks.at(-1)
  if (extras.length === 0 || !last) return base
  return form({
    id: base.id,
    version: base.version,
    tasks: [
      ...base.tasks.slice(0, -1),
      task(extraPlace, [page(extraPlace, extras.map(questionOf))]),
      { ...last, after: [...(last.after ?? []), extraPlace] },
    ],
  })
}
