import { useLanguage } from '~/i18n/LanguageContext'
import { TaskListView, type TagColour } from '~/ui'
import type { TaskProgress, TaskState } from '../progress'

export const taskColours: Record<TaskState, TagColour | undefined> = {
  notStarted: 'blue',
  inProgress: 'teal',
  completed: undefined,
  cannotStart: undefined,
  problem: 'red',
}

/** The tasks of a form with their states. `pathOf` gives the path of a page, in the reader's language. */
export function TaskList({ tasks, pathOf }: { tasks: readonly TaskProgress[]; pathOf: (pageId: string) => string }) {
  const { t } = useLanguage()
  const items = tasks.map(({ task, state, pageId }) => ({
    id: task.id,
    title: t(`questions:task.${task.id}`),
    href: state === 'cannotStart' ? undefined : pathOf(pageId),
    status: { text: t(`forms:state.${state}`), colour: taskColours[state] },
  }))
  return <TaskListView groups={[{ items }]} />
}
