import type { Language } from '~/i18n'

type Texts = Partial<Record<Language, string>>
type Answer = { question: string; task: string }
type Part<A> = { position: number; name: string; answers: A[] }

/** Sets a group's answer apart from those of other groups: 'share@2' is that of the group at position 2. */
const apart = (id: string, position: number) => `${id}@${position}`

/** The question behind such a name. */
export function questionIn(id: string): string {
  return id.split('@')[0] ?? id
}

/**
 * A sent bid with what its groups say of their own parts after the common part: a task for each group, which is called
 * by the group's name. The same as `answers_with_parts()` and `part_titles()` of the database.
 */
export function withParts<A extends Answer, S extends { answers: A[]; taskTitles: Record<string, Texts>; parts?: Part<A>[] }>(snapshot: S): S {
  const { parts = [] } = snapshot
  if (parts.length === 0) return snapshot
  return {
    ...snapshot,
    parts: undefined,
    taskTitles: { ...snapshot.taskTitles, ...Object.fromEntries(parts.map(({ position, name }) => [apart('part', position), { [languageOf(snapshot)]: name, en: name }])) },
    answers: [
      ...snapshot.answers,
      ...parts.flatMap(({ position, answers }) => answers.map((answer) => ({ ...answer, question: apart(answer.question, position), task: apart('part', position) }))),
    ],
  }
}

function languageOf(snapshot: object): string {
  const language: unknown = Reflect.get(snapshot, 'language')
  return typeof language === 'string' ? language : 'en'
}
