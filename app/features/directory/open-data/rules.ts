import { accuracyRules } from './rules-accuracy'
import { errorRules } from './rules-errors'
import { fileProblems } from './rules-file'
import { isShape, listOf } from './rule-shapes'
import { usefulnessRules } from './rules-usefulness'
import type { OpenAward } from './award'
import { grantOf } from './grant'
import type { OpenDataSetup } from './setup'

/** A rule that is broken; words are `openData:rule.<code>`. */
export type GrantProblem = { code: string; params: Record<string, string | number> }
/** By 360Giving's own weights: an error makes the file no 360Giving file, the others make it wrong or less useful. */
export type GrantProblems = { errors: GrantProblem[]; accuracy: GrantProblem[]; usefulness: GrantProblem[] }
/** What is broken, each time with its params; nothing where the rule holds. */
export type GrantRule = (grant: Record<string, unknown>, at: Date) => Record<string, string | number>[]
export type GrantRules = Readonly<Record<string, GrantRule>>

/**
 * Checks one grant against what directory.md and 360Giving 1.4 ask of it.
 * @param at the present: no award is dated after it
 */
export function checkGrant(grant: unknown, at: Date): GrantProblems {
  if (!isShape(grant)) return { errors: [{ code: 'noGrant', params: {} }], accuracy: [], usefulness: [] }
  const run = (rules: GrantRules) =>
    Object.entries(rules).flatMap(([code, rule]) => rule(grant, at).map((params) => ({ code, params })))
  return { errors: run(errorRules), accuracy: run(accuracyRules), usefulness: run(usefulnessRules) }
}

/** Checks a whole file: what it says of itself, every grant, and what only shows over all of them. */
export function checkPackage(file: unknown, at: Date): GrantProblems {
  const found: GrantProblems = { errors: [], accuracy: [], usefulness: [] }
  const add = (more: GrantProblems, row?: number) => {
    for (const list of ['errors', 'accuracy', 'usefulness'] as const) {
      found[list].push(...more[list].map(({ code, params }) => ({ code, params: row === undefined ? params : { ...params, row } })))
    }
  }
  add(fileProblems(file))
  const grants = isShape(file) ? listOf(file.grants) : []
  grants.forEach((grant, index) => add(checkGrant(grant, at), index + 1))
  return found
}

/** Rules that nobody can keep for a group that is on no register. */
export const unavoidable: readonly string[] = ['recipientNotOnRegister', 'noRegisterNumber']

/** What the readiness panel shows before an award is published; `ready` is false where its grant would stand in no file. */
export function readinessOf(award: OpenAward, setup: OpenDataSetup, at: Date): GrantProblems & { ready: boolean } {
  const problems = checkGrant(grantOf(award, setup), at)
  return { ...problems, ready: problems.errors.length === 0 && problems.accuracy.length === 0 }
}
