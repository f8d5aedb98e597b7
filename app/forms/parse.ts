import { parseWithZod } from '@conform-to/zod/v4'
import { z } from 'zod'
import type { Form, Page } from './define'
import { problemsOf, type Problem } from './fields/kind'
import { readRemoval } from './fields/lines'
import { questionsOnPath } from './journey'
import { kindOf } from './kinds'
import type { Question, ValueOf } from './question'
import { own, type Answers, type CheckContext, type Issue, type Json } from './values'

type Schemas = { draft: z.ZodType<Json>; submit: z.ZodType<unknown, unknown> }
export type Checked<Value> = { ok: true; value: Value } | { ok: false; issues: Issue[] }
export type CheckedAll = { ok: true; values: Record<string, unknown> } | { ok: false; issues: Issue[] }

// Definitions are made once, at start, so schemas are too; those of questions that staff typed go with their question.
const questionSchemas = new WeakMap<Question, Schemas>()
const pageSchemas = new WeakMap<Page, z.ZodType<Record<string, Json>, unknown>>()

function schemasOf(question: Question): Schemas {
  const known = questionSchemas.get(question)
  if (known) return known
  const kind = kindOf(question)
  const made = { draft: kind.draft(question), submit: kind.submit(question) }
  questionSchemas.set(question, made)
  return made
}

function draftSchemaOf(page: Page): z.ZodType<Record<string, Json>, unknown> {
  const known = pageSchemas.get(page)
  if (known) return known
  const made = z.object(Object.fromEntries(page.questions.map((question) => [question.id, schemasOf(question).draft])))
  pageSchemas.set(page, made)
  return made
}

/** The DOM id of the control with a name: 'budget[0].what' is 'budget-0-what'. */
export function fieldId(...path: readonly (string | number)[]): string {
  return path.join('-')
}

// What our own controls are called: no field of Conform's own, no depth and no index that could cost time.
const fieldName = /^([a-z][A-Za-z0-9]*)(?:\[(\d{1,2})\])?((?:\.[a-z][A-Za-z0-9]*){0,2})$/

/**
 * What was typed into a page, right or wrong, by question id. Only questions whose fields were posted, or whose hidden
 * `version.<id>` was (boxes without a tick post nothing). Names that are not of this page are dropped, and so is
 * the line whose button "take out" was pressed. Never fails.
 */
export function parseDraft(page: Page, formData: FormData): { values: Record<string, Json> } {
  // What stands for files is written where files are kept, not by a page.
  const ids = new Set(page.questions.flatMap((question) => (kindOf(question).takesFiles ? [] : [question.id])))
  const fields = new FormData()
  const posted = new Set<string>()
  const taken = readRemoval(formData.get('intent'))
  for (const [name, value] of formData.entries()) {
    const [, id = '', index] = fieldName.exec(name) ?? []
    if (name.startsWith('version.') && ids.has(name.slice(8))) posted.add(name.slice(8))
    if (!ids.has(id) || typeof value !== 'string') continue
    posted.add(id)
    if (taken?.question !== id || Number(index ?? -1) !== taken.index) fields.append(name, value)
  }
  const submission = parseWithZod(fields, { schema: draftSchemaOf(page), disableAutoCoercion: true })
  const values = submission.status === 'success' ? submission.value : {}
  return { values: Object.fromEntries(Object.entries(values).filter(([id]) => posted.has(id))) }
}

/** A stored or foreign value in the shape its question stores: an earlier version's answer, an import. */
export function asDraft(question: Question, value: unknown): Json {
  return schemasOf(question).draft.parse(value)
}

/** Too few rows is said at the next row, but is no fault of a column. */
const rowsCodes = ['moreRequired', 'tooMany']

function issueOf(question: Question, { code, params, path = [] }: Problem): Issue {
  const part = question.kind === 'group' ? question.parts.find((part) => part.id === path[0])
    : question.kind === 'rows' && !rowsCodes.includes(code) ? question.columns.find((column) => column.id === path[1]) : undefined
  const within = question.kind === 'group' && part && path.length === 1 ? (kindOf(part).focus?.(part) ?? []) : []
  const where = path.length > 0 ? [...path, ...within] : (kindOf(question).focus?.(question) ?? [])
  const issue: Issue = { question: question.id, field: fieldId(question.id, ...where), code }
  return { ...issue, ...(part && { part: part.id }), ...(params && { params }) }
}

/** One answer against every rule of its question. `value` is clean: whole numbers, pence, ISO dates, null if left out. */
export function checkQuestion<Q extends Question>(
  question: Q,
  draft: unknown,
  context: CheckContext = {},
): Checked<ValueOf<Q>> {
  const { draft: shape, submit } = schemasOf(question)
  const parsed = submit.safeParse(shape.parse(draft))
  const found = parsed.success
    ? (kindOf(question).against?.(question, parsed.data, context) ?? [])
    : problemsOf(parsed.error)
  if (!parsed.success || found.length > 0) return { ok: false, issues: found.map((one) => issueOf(question, one)) }
  return { ok: true, value: parsed.data as ValueOf<Q> }
}

/** What a question's rules know: the context, and the facts it takes out of other answers. */
export function withFacts(question: Question, answers: Answers, context: CheckContext = {}): CheckContext {
  return question.facts ? { ...context, ...question.facts(answers) } : context
}

function checkAll(questions: readonly Question[], answers: Answers, context: CheckContext): CheckedAll {
  const issues: Issue[] = []
  const values: Record<string, unknown> = {}
  for (const question of questions) {
    const checked = checkQuestion(question, own(answers, question.id), withFacts(question, answers, context))
    if (checked.ok) values[question.id] = checked.value
    else issues.push(...checked.issues)
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, values }
}

/** The answers of one page. */
export function checkPage(page: Page, answers: Answers, context: CheckContext = {}): CheckedAll {
  return checkAll(page.questions, answers, context)
}

/** All answers on the path taken, and no other: `values` of pages off the path are not there. */
export function checkForm(form: Form, answers: Answers, context: CheckContext = {}): CheckedAll {
  return checkAll(questionsOnPath(form, answers), answers, context)
}
