import { useLanguage } from '~/i18n'
import { LinkButton, Ltr, UserText } from '~/ui'
import type { Line, Rendered } from '../render'

/** A message as read in the portal: the words of the mail, its link as a button. */
export function MessageBody({ message }: { message: Rendered }) {
  const { path } = useLanguage()
  return (
    <>
      {message.lines.map((line, index) => (
        <p className={line.kind === 'sentence' ? 'govuk-body' : 'govuk-body govuk-!-font-weight-bold'} key={index}>
          <LineText line={line} />
        </p>
      ))}
      {message.action && <LinkButton href={path(message.action.path)}>{message.action.label}</LinkButton>}
    </>
  )
}

function LineText({ line }: { line: Line }) {
  if (line.kind === 'code' || line.kind === 'money') return <Ltr>{line.text}</Ltr>
  if (line.kind === 'name') return <UserText as="span">{line.text}</UserText>
  return <>{line.text}</>
}
