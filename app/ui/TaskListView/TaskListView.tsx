import type { ReactNode } from 'react'
import { Tag, type TagColour } from '../Tag'
import { classes, isGiven } from '../field'

/** `id` is a letter-first word, once on the page. Without `href` the task cannot be opened. */
export type TaskItem = {
  id: string
  title: ReactNode
  href?: string
  hint?: ReactNode
  /** With a colour the status is a tag, without it is plain text (what needs nothing more). */
  status: { text: ReactNode; colour?: TagColour }
}
export type TaskGroup = { title?: ReactNode; items: readonly TaskItem[] }

export function TaskListView({ groups, level = 2 }: { groups: readonly TaskGroup[]; level?: 2 | 3 }) {
  const Heading = `h${level}` as const
  return groups.map((group, index) => (
    <section key={index} className="task-group">
      {isGiven(group.title) && <Heading className="govuk-heading-m">{group.title}</Heading>}
      <ul className="govuk-task-list">
        {group.items.map((item) => <Task key={item.id} {...item} />)}
      </ul>
    </section>
  ))
}

function Task({ id, title, href, hint, status }: TaskItem) {
  const hintId = `${id}-task-hint`
  const statusId = `${id}-task-status`
  return (
    <li className={classes('govuk-task-list__item', href && 'govuk-task-list__item--with-link')}>
      <div className="govuk-task-list__name-and-hint">
        {href ? (
          <a
            className="govuk-link govuk-task-list__link"
            href={href}
            aria-describedby={classes(isGiven(hint) && hintId, statusId)}
          >
            {title}
          </a>
        ) : (
          <div>{title}</div>
        )}
        {isGiven(hint) && <div id={hintId} className="govuk-task-list__hint">{hint}</div>}
      </div>
      <div className={classes('govuk-task-list__status', !href && 'govuk-task-list__status--cannot-start-yet')} id={statusId}>
        {status.colour ? <Tag colour={status.colour}>{status.text}</Tag> : status.text}
      </div>
    </li>
  )
}
