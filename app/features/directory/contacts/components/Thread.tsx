import { formatDateTime, useLanguage } from '~/i18n'
import { UserText } from '~/ui'

export type ThreadShown = { id: string; mine: boolean; by: string | null; text: string; language: string; at: string }
type Props = { messages: readonly ThreadShown[]; own: string; other: string }

/** Messages of two groups, the oldest first: by group, and by first name where that may be known. Text stays text. */
export function Thread({ messages, own, other }: Props) {
  const { t, language } = useLanguage()
  return (
    <ol className="govuk-list govuk-list--spaced">
      {messages.map(({ id, mine, by, text, language: writtenIn, at }) => {
        const group = mine ? own : other
        return (
          <li key={id} id={`message-${id}`}>
            <strong><bdi>{by ? t('contacts:one.by', { name: by, group }) : group}</bdi></strong>{' '}
            <span className="govuk-hint">{formatDateTime(new Date(at), language)}</span>
            <UserText lang={writtenIn}>{text}</UserText>
          </li>
        )
      })}
    </ol>
  )
}
