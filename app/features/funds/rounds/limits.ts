import { countQuestions, questionsOf, type Form } from '~/forms'

export type StageKind = 'light' | 'expression' | 'full'
type Counted = 'known' | 'fresh' | 'longAnswers' | 'words' | 'uploads'
export type Limits = Partial<Record<Counted, number>>

/** product.md 4. `known` leaves out a new organisation's own details; `fresh` has them, and the person's name. */
export const limitsOf: Readonly<Record<StageKind, Limits>> = {
  light: { known: 12, fresh: 20, longAnswers: 3, words: 500, uploads: 0 },
  expression: { known: 8, longAnswers: 1, words: 250, uploads: 0 },
  full: { known: 45, words: 2500 },
}

/** What a partner of a joint bid on the light route may be asked at most, a group we know and a new one; no uploads. */
export const partnerLimits = { known: 5, fresh: 12, uploads: 0 } as const

/** What a partner is asked by the form of its part. */
export function partnerAsked(form: Form): Record<keyof typeof partnerLimits, number> {
  const all = countQuestions(form)
  return { known: countQuestions(form, { without: ['group'] }).questions, fresh: all.questions, uploads: all.uploads }
}

/** How far a form is over a limit of its stage: "asks 13, may ask 12". */
export type Over = { kind: StageKind; counted: Counted; count: number; limit: number; by: number }

/** An answer of up to 50 words is a short one. */
const shortWords = 50

/** What a stage asks, counted as its limits count. */
export function countsOf(kind: StageKind, form: Form): Record<Counted, number> {
  const known = countQuestions(form, { without: ['group'] })
  const all = countQuestions(form)
  return {
    known: known.questions,
    fresh: all.questions + 1,
    longAnswers: all.longAnswers,
    words: kind === 'expression' ? longWords(form) : known.words,
    uploads: all.uploads,
  }
}

/** Words of long answers alone: an expression of interest has one of 250 words beside short ones. */
function longWords(form: Form): number {
  const controls = questionsOf(form).flatMap((question) => (question.kind === 'group' ? [...question.parts] : [question]))
  return controls.reduce((sum, one) => sum + (one.kind === 'longText' && one.words.max > shortWords ? one.words.max : 0), 0)
}

/** Each limit that a form breaks; a pot with any of them cannot open. */
export function overLimits(kind: StageKind, form: Form): Over[] {
  const counts = countsOf(kind, form)
  return Object.entries(limitsOf[kind]).flatMap(([counted, limit]) => {
    const count = counts[counted as Counted]
    return count > limit ? [{ kind, counted: counted as Counted, count, limit, by: count - limit }] : []
  })
}
