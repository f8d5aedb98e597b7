import type { Form, Page, Task } from './define'
import type { Question } from './question'
import { own, type Answers, type Json } from './values'

export type Stop = { task: Task; page: Page }

/**
 * The pages on the path, in order. A page sees answers to earlier pages on the path, and facts carried from elsewhere:
 * an answer on a page that has left the path decides nothing.
 */
export function path(form: Form, answers: Answers): Stop[] {
  const ids = new Set(form.tasks.flatMap((task) => task.pages.flatMap((page) => page.questions.map(({ id }) => id))))
  const seen: Record<string, Json | undefined> = {}
  for (const [key, value] of Object.entries(answers)) if (!ids.has(key)) seen[key] = value
  const stops: Stop[] = []
  for (const task of form.tasks) {
    for (const page of task.pages) {
      if (page.when && !page.when(seen)) continue
      stops.push({ task, page })
      for (const { id } of page.questions) seen[id] = own(answers, id) as Json | undefined
    }
  }
  return stops
}

export function questionsOnPath(form: Form, answers: Answers): Question[] {
  return path(form, answers).flatMap((stop) => [...stop.page.questions])
}

/** The page with an id, if it is on the path. */
export function stopAt(form: Form, answers: Answers, pageId: string): Stop | null {
  return path(form, answers).find((stop) => stop.page.id === pageId) ?? null
}

/** The page after this one in its task; null where the task ends, which leads back to the task list. */
export function nextInTask(form: Form, answers: Answers, pageId: string): Stop | null {
  const here = stopAt(form, answers, pageId)
  const next = nextPage(form, answers, pageId)
  return here && next && next.task.id === here.task.id ? next : null
}

/** The next page on the path, also in the next task. Of a page that has left the path: the first one after it. */
export function nextPage(form: Form, answers: Answers, pageId: string): Stop | null {
  return beside(form, answers, pageId).after
}

export function previousPage(form: Form, answers: Answers, pageId: string): Stop | null {
  return beside(form, answers, pageId).before
}

function beside(form: Form, answers: Answers, pageId: string): { before: Stop | null; after: Stop | null } {
  const all = form.tasks.flatMap((task) => task.pages.map((page) => page.id))
  const here = all.indexOf(pageId)
  if (here < 0) return { before: null, after: null }
  const stops = path(form, answers)
  const placeOf = (stop: Stop) => all.indexOf(stop.page.id)
  return {
    before: stops.findLast((stop) => placeOf(stop) < here) ?? null,
    after: stops.find((stop) => placeOf(stop) > here) ?? null,
  }
}
