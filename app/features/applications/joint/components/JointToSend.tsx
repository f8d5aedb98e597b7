import { useLanguage } from '~/i18n'
import { Checkboxes, NotificationBanner } from '~/ui'
import type { JointProblem } from '../problems'
import { problemPath, problemText } from './problem-words'

/** What stops a joint bid, and the groups it may be sent without for now. */
export type JointSending = { problems: JointProblem[]; mayWaitFor: { position: number; name: string }[]; own: number[] }

/** Problems that waiting does not take away. */
export function stopping({ problems, mayWaitFor }: JointSending): JointProblem[] {
  return problems.filter((problem) => !('position' in problem) || problem.code === 'partIncomplete' || !mayWaitFor.some(({ position }) => position === problem.position))
}

/** What the groups of a joint bid still have to do before it is sent, each with a link. */
export function JointProblems({ reference, sending }: { reference: string; sending: JointSending }) {
  const { t, path } = useLanguage()
  if (sending.problems.length === 0) return null
  return (
    <NotificationBanner title={t('joint:send.title')} id="groups">
      <ul className="govuk-list">
        {sending.problems.map((problem, index) => (
          <li key={index}>
            <a className="govuk-notification-banner__link" href={path(problemPath(problem, reference, sending.own))}>{problemText(problem, t)}</a>
          </li>
        ))}
      </ul>
    </NotificationBanner>
  )
}

/** Where the pot lets a bid be sent before a group has signed: the lead chooses for which. */
export function WaitFor({ groups }: { groups: JointSending['mayWaitFor'] }) {
  const { t } = useLanguage()
  if (groups.length === 0) return null
  return (
    <Checkboxes
      id="waitFor"
      name="waitFor"
      label={t('joint:send.wait')}
      hint={t('joint:send.waitHint')}
      items={groups.map(({ position, name }) => ({ value: String(position), label: t('joint:send.waitFor', { name }) }))}
    />
  )
}
