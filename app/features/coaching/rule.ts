import type { Language } from '~/i18n/languages'
import type { Draft, Place } from './draft'

/** Worst first. There is no verdict where a rule has nothing to judge. */
export const verdicts = ['needsWork', 'nearly', 'strong'] as const
export type Verdict = (typeof verdicts)[number]

/** Words of the draft that a verdict is about, as typed. */
export type Quote = { at: Place; text: string }

/** `at` is where the writer goes to put it right. */
export type Finding = { verdict: Verdict; at: Place; quotes?: readonly Quote[] }

/** The criteria of the light route (`funds:criteria`), as they are read; `all` serves every one. */
export const served = ['need', 'activities', 'change', 'inclusion', 'value', 'all'] as const
export type Served = (typeof served)[number]

/**
 * One thing the coach looks for. Pure: the same draft gets the same finding, in time that grows with its length alone.
 * Its words are `rules:<id>.{name,looksFor,why,strong,nearly,needsWork,do}`.
 */
export type Rule = {
  id: string
  criterion: Served
  /** Languages it can read; 'all' where it needs no language. */
  reads: 'all' | readonly Language[]
  /** Null: nothing to judge (not asked, nothing typed, or a language it cannot read). */
  judge(draft: Draft): Finding | null
}

/** What a rule found, with the rule. */
export type Point = Finding & { rule: string; criterion: Served }

/** Texts that must and must not set off a rule, tried by a test: `needsWork` and `nearly` set it off, `strong` and `silent` do not. */
export type Example = { says: string; draft: Partial<Draft>; expects: Verdict | 'silent' }
