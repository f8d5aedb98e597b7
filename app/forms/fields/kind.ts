import { z } from 'zod'
import { isRecord, type CheckContext, type Json, type Params } from '../values'

/** Codes that mean "nothing there yet", not "something wrong", end like this. */
export const gapCode = /required$/i

export type Problem = { code: string; params?: Params; path?: (string | number)[] }

/**
 * What the engine must know about a kind of question. `draft` never fails and keeps what was typed; `submit` holds all
 * rules that need nothing but the answer; `against` holds those that need the context.
 */
export type Kind<Q> = {
  draft(question: Q): z.ZodType<Json>
  submit(question: Q): z.ZodType<unknown, unknown>
  against?(question: Q, value: unknown, context: CheckContext): Problem[]
  /** Path of the control that an error about the whole answer leads to; the question's own control without it. */
  focus?(question: Q): (string | number)[]
  /** Every code the rules can give. */
  codes(question: Q): string[]
  /** What is wrong with a definition, in words for developers. */
  refuse?(question: Q): string[]
  /** Values of which each needs a label. */
  options?(question: Q): readonly string[]
  /** Words allowed, for the totals shown before starting. */
  words?(question: Q): number
  takesFiles?: boolean
}

/** A draft schema out of a function that makes something storable of anything. */
export function keep<T extends Json>(read: (posted: unknown) => T): z.ZodType<Json> {
  return z.preprocess(read, z.custom<Json>(() => true))
}

/** A submit schema out of a function that gives the clean value, or says what is wrong and returns z.NEVER. */
export function rules<Draft, Value>(
  check: (draft: Draft, refuse: (problem: string | Problem) => z.ZodNever['_output']) => Value,
): z.ZodType<Value, unknown> {
  return z.custom<Draft>(() => true).transform((draft, ctx) => {
    return check(draft, (problem) => {
      const { code, params, path } = typeof problem === 'string' ? { code: problem } as Problem : problem
      ctx.addIssue({ code: 'custom', message: code, params, path })
      return z.NEVER
    })
  })
}

/** What `rules` refused, back from zod. */
export function problemsOf(error: z.ZodError): Problem[] {
  return error.issues.map((issue) => ({
    code: issue.message,
    params: issue.code === 'custom' ? (issue.params as Params | undefined) : undefined,
    path: issue.path.filter((step) => typeof step !== 'symbol'),
  }))
}

/** One text out of what was posted: the last one, where a name was posted more than once. */
export function readText(posted: unknown): string {
  const one = Array.isArray(posted) ? posted.findLast((value) => typeof value === 'string') : posted
  return typeof one === 'string' || typeof one === 'number' ? String(one) : ''
}

/** A list of texts, each once, without empty ones. */
export function readTexts(posted: unknown): string[] {
  const all = Array.isArray(posted) ? posted : [posted]
  return [...new Set(all.filter((value): value is string => typeof value === 'string' && value !== ''))]
}

/** Texts by name: those names and no other. */
export function readParts<Name extends string>(posted: unknown, names: readonly Name[]): Record<Name, string> {
  const from = isRecord(posted) ? posted : {}
  const entries = names.map((name) => [name, readText(Object.hasOwn(from, name) ? from[name] : '')] as const)
  return Object.fromEntries(entries) as Record<Name, string>
}
