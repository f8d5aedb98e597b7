import { isKnownKind, kindOf } from './kinds'
import type { Question, QuestionDefinition } from './question'
import type { Answers } from './values'

export type Page = {
  readonly id: string
  readonly questions: readonly Question[]
  /** Whether the page is on the path, from answers to earlier pages and carried facts alone. Must not throw. */
  readonly when?: (answers: Answers) => boolean
}
export type Task = {
  readonly id: string
  readonly pages: readonly Page[]
  /** Tasks to complete before this one can start. */
  readonly after?: readonly string[]
}
export type Form = { readonly id: string; readonly version: number; readonly tasks: readonly Task[] }

/** A definition that cannot work. Thrown at start, never while someone writes. */
export class WrongForm extends Error {}

/** One question; its literal types are kept, so that ValueOf knows the clean value. */
export function question<const Q extends QuestionDefinition>(definition: Q): Q {
  return definition
}

/** What stands on one screen. */
export function page<const Questions extends readonly Question[]>(
  id: string,
  questions: Questions,
  options: Pick<Page, 'when'> = {},
): Page & { readonly questions: Questions } {
  return { id, questions, ...options }
}

/** One entry of the task list. */
export function task<const Pages extends readonly Page[]>(
  id: string,
  pages: Pages,
  options: Pick<Task, 'after'> = {},
): Task & { readonly pages: Pages } {
  return { id, pages, ...options }
}

/** A whole form. @throws {WrongForm} that lists everything wrong with it. */
export function form<const Tasks extends readonly Task[]>(definition: {
  id: string
  version: number
  tasks: Tasks
}): Form & { readonly tasks: Tasks } {
  const wrong = refuseForm(definition)
  if (wrong.length > 0) throw new WrongForm(`The form '${definition.id}' is wrong: ${wrong.join('; ')}`)
  return definition
}

/** Every question of a form, on the path or not. */
export function questionsOf(form: Form): Question[] {
  return pagesOf(form).flatMap((page) => page.questions)
}

/** Every page of a form, on the path or not. */
export function pagesOf(form: Form): Page[] {
  return form.tasks.flatMap((task) => task.pages)
}

const word = /^[a-z][A-Za-z0-9]*$/
// Names of other fields on the page, of titles among the questions' words, and what every object has.
const taken = ['intent', 'take', 'version', 'lines', 'switchLanguage', 'page', 'task', 'constructor', 'prototype', 'toString', 'valueOf']

function refuseId(id: string, what: string): string[] {
  if (!word.test(id) || taken.includes(id)) return [`${what} '${id}' needs a word of its own as its id`]
  return []
}

function twice(ids: readonly string[], what: string): string[] {
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index))
  return [...repeated].map((id) => `${what} '${id}' is there twice`)
}

/** What is wrong with one question, as sentences for developers. */
export function refuseQuestion(question: Question): string[] {
  const name = `question '${question.id}'`
  const found = refuseId(question.id, 'question')
  if (!isKnownKind(question.kind)) return [...found, `${name} is of the unknown kind '${String(question.kind)}'`]
  found.push(...(kindOf(question).refuse?.(question) ?? []).map((why) => `${name}: ${why}`))
  if (question.kind === 'rows') return [...found, ...(question.columns ?? []).flatMap(refuseQuestion)]
  if (question.kind !== 'group') return found
  for (const part of question.parts ?? []) {
    const { kind } = part as Question
    const nested = ['group', 'rows', 'moneyLines', 'yearSums', 'declaration'].includes(kind)
    found.push(...(nested ? [`${name}: a ${kind} cannot be a part`] : refuseQuestion(part)))
  }
  return found
}

function refuseForm({ id, version, tasks }: Form): string[] {
  const pages = tasks.flatMap((task) => task.pages)
  const taskIds = tasks.map((task) => task.id)
  const found = [...refuseId(id, 'form'), ...taskIds.flatMap((id) => refuseId(id, 'task'))]
  if (!Number.isInteger(version) || version < 1) found.push('version must be 1 or more')
  if (tasks.length === 0) found.push('it has no task')
  for (const [index, task] of tasks.entries()) {
    if (task.pages.length === 0) found.push(`task '${task.id}' has no page`)
    for (const before of task.after ?? []) {
      if (!taskIds.slice(0, index).includes(before)) found.push(`task '${task.id}' waits for '${before}', not before it`)
    }
  }
  for (const page of pages) {
    found.push(...refuseId(page.id, 'page'))
    if (page.questions.length === 0) found.push(`page '${page.id}' is empty`)
    // "Add a line" says how many lines to show, and means the one table there is.
    const tables = page.questions.filter(({ kind }) => kind === 'moneyLines' || kind === 'rows')
    if (tables.length > 1) found.push(`page '${page.id}' has two tables of lines`)
  }
  const questions = pages.flatMap((page) => page.questions)
  found.push(...twice(taskIds, 'task'), ...twice(pages.map((page) => page.id), 'page'))
  found.push(...twice(questions.map((question) => question.id), 'question'))
  return [...found, ...questions.flatMap(refuseQuestion)]
}
