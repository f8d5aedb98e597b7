import { directionOf, type Direction, type Language } from '~/i18n/languages'
import { inLanguage } from '~/i18n/in-language'
import type { Translate } from '~/i18n/translator'
import { textParams } from './params'
import { kindOf } from './kinds'
import { isRequired, type Question } from './question'
import type { CheckContext } from './values'

/** What can be read of a question: its label (the legend of a group), its hint, or an option's label. */
export type Field = 'label' | 'hint' | { option: string } | { help: HelpPart }
export type Shown = { text: string; language: Language; dir: Direction }

/** Why we ask, what a strong answer has, a weak and a strong example of an invented group, and common mistakes. */
const allHelp = ['why', 'good', 'weak', 'strong', 'mistakes'] as const
export type HelpPart = (typeof allHelp)[number]

/** Parts of the help beside a question, in reading order. A declaration is signed as it stands: no example shows how. */
export function helpParts(question: Question): readonly HelpPart[] {
  if (!question.help || question.wording) return []
  return question.kind === 'declaration' ? ['why', 'good', 'mistakes'] : allHelp
}

/** The place of a question's words, which parts of a group are given as `groupId`. */
export function wordsOf({ id, wordsAt }: Question): string {
  return wordsAt ?? id
}

/** Where a question's words stand; those of a part of a group under the group's. */
export function keyOf(question: Question, partId?: string): string {
  const base = wordsOf(question)
  return partId === undefined ? `questions:${base}` : `questions:${base}.${partId}`
}

function keyOfField(question: Question, field: Field, groupId?: string): string {
  const base = groupId === undefined ? keyOf(question) : `questions:${groupId}.${question.id}`
  if (field === 'label') return `${base}.${question.kind === 'group' ? 'legend' : 'label'}`
  if (field === 'hint') return `${base}.hint`
  if ('help' in field) return `help:${wordsOf(question)}.${field.help}`
  const shared = 'optionKeys' in question ? question.optionKeys : undefined
  return `${shared ?? `${base}.option`}.${field.option}`
}

/**
 * The one reader of a question's words, whether keys or staff's own text. Null: the question has no such words.
 * Words may name the facts of `context` (params.ts); a view that shows hints must give it.
 */
export function questionText(
  question: Question,
  field: Field,
  t: Translate,
  language: Language,
  groupId?: string,
  context?: CheckContext,
): Shown | null {
  const { wording } = question
  if (field === 'hint' && !question.hint && !wording?.hint) return null
  const typed = !wording ? undefined : field === 'label' ? wording.label : field === 'hint' ? wording.hint
    : 'option' in field ? wording.options?.[field.option] : undefined
  if (typed) return inLanguage(typed, language)
  if (wording && typeof field === 'object' && !('optionKeys' in question)) return null
  return { text: t(keyOfField(question, field, groupId), textParams(context, language)), language, dir: directionOf(language) }
}

/** Every key a question needs in every language: label or legend, hint, help, options and one sentence per error. */
export function questionKeys(question: Question, groupId?: string): string[] {
  if (question.wording) return []
  const base = groupId === undefined ? keyOf(question) : `questions:${groupId}.${question.id}`
  const kind = kindOf(question)
  const fields: Field[] = ['label']
  if (question.hint) fields.push('hint')
  fields.push(...helpParts(question).map((help) => ({ help })))
  fields.push(...(kind.options?.(question) ?? []).map((option) => ({ option })))
  const own = fields.map((field) => keyOfField(question, field, groupId))
  const errors = kind.codes(question).map((code) => (question.kind === 'files' ? `files:error.${code}` : `${base}.error.${code}`))
  if (question.kind === 'rows') {
    const columns = question.columns.flatMap((column) => questionKeys(column, wordsOf(question)))
    return [...new Set([...own, `${base}.row`, `${base}.add`, ...columns, ...errors])]
  }
  if (question.kind !== 'group') return [...new Set([...own, ...errors])]
  const parts = question.parts.flatMap((part) => questionKeys(part, wordsOf(question)))
  const rules = (question.ruleCodes ?? []).map((rule) => `${base}.${rule.replace('.', '.error.')}`)
  return [...new Set([...own, ...parts, ...rules])]
}

/** Whether a reader is told that a question may be left out. */
export function isOptional(question: Question): boolean {
  return !isRequired(question) && question.kind !== 'declaration'
}
