import type { Form, Task } from './define'
import { gapCode } from './fields/kind'
import { path, type Stop } from './journey'
import { kindOf } from './kinds'
import { checkPage } from './parse'
import { isBlank, own, type Answers, type CheckContext, type Issue } from './values'

export type TaskState = 'notStarted' | 'inProgress' | 'completed' | 'cannotStart' | 'problem'
/** `pageId` is where to go on: the first page with something to do, else the first page. */
export type TaskProgress = { task: Task; state: TaskState; pageId: string; issues: Issue[] }

/** Whether an issue says that something is not there yet, not that something typed is wrong. */
export function isGap(issue: Issue): boolean {
  return gapCode.test(issue.code)
}

/** The state of every task that has a page on the path. */
export function progress(form: Form, answers: Answers, context: CheckContext = {}): TaskProgress[] {
  const stops = path(form, answers)
  const found: TaskProgress[] = []
  for (const task of form.tasks) {
    const within = stops.filter((stop) => stop.task === task)
    const [first] = within
    if (!first) continue
    const waits = task.after?.some((id) => found.some((other) => other.task.id === id && other.state !== 'completed'))
    found.push({ task, ...stateOf(within, first, answers, context), ...(waits && { state: 'cannotStart' as const }) })
  }
  return found
}

function stateOf(stops: Stop[], first: Stop, answers: Answers, context: CheckContext): Omit<TaskProgress, 'task'> {
  const checked = stops.map((stop) => ({ stop, result: checkPage(stop.page, answers, context) }))
  const issues = checked.flatMap(({ result }) => (result.ok ? [] : result.issues))
  const started = stops.some(({ page }) => page.questions.some(({ id }) => !isBlank(own(answers, id))))
  const unfinished = checked.find(({ result }) => !result.ok)?.stop ?? first
  const state = !started
    ? 'notStarted'
    : issues.length === 0
      ? 'completed'
      : issues.every(isGap)
        ? 'inProgress'
        : 'problem'
  return { state, issues, pageId: unfinished.page.id }
}

/** The first page on the path with something missing or wrong; null when all is done. */
export function firstUnfinished(form: Form, answers: Answers, context: CheckContext = {}): Stop | null {
  return path(form, answers).find(({ page }) => !checkPage(page, answers, context).ok) ?? null
}

/** An answer of up to 50 words is a short one, however many lines its box has. */
const shortWords = 50

export type QuestionCount = { questions: number; longAnswers: number; words: number; uploads: number }

/**
 * What a form asks on its longest path. Which pages exclude each other cannot be known, so every page counts, except
 * tasks and pages named in `without` ("besides a new organisation's details"). A group is one question.
 */
export function countQuestions(form: Form, options: { without?: readonly string[] } = {}): QuestionCount {
  const left = new Set(options.without)
  const pages = form.tasks.filter((task) => !left.has(task.id)).flatMap((task) => [...task.pages])
  const questions = pages.filter((page) => !left.has(page.id)).flatMap((page) => [...page.questions])
  const controls = questions.flatMap((question) => (question.kind === 'group' ? [...question.parts] : [question]))
  return {
    questions: questions.length,
    longAnswers: controls.filter((control) => control.kind === 'longText' && (control.words?.max ?? Infinity) > shortWords).length,
    words: questions.reduce((sum, question) => sum + (kindOf(question).words?.(question) ?? 0), 0),
    uploads: controls.filter((control) => kindOf(control).takesFiles).length,
  }
}
