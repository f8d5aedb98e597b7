import { formatDateTime, useLanguage } from '~/i18n'
import { Button, UserText } from '~/ui'

export type CommentShown = { id: string; group: string; by: string | null; mine: boolean; at: string; language: string; words: string }

/** Comments, oldest first: by group, one's own people by name, and a way to take one's own away. */
export function CommentList({ comments }: { comments: readonly CommentShown[] }) {
  const { t, language } = useLanguage()
  if (comments.length === 0) return <p className="govuk-body">{t('joint:comments.none')}</p>
  return (
    <ul className="govuk-list govuk-list--spaced">
      {comments.map(({ id, group, by, mine, at, language: writtenIn, words }) => (
        <li key={id} id={`comment-${id}`}>
          <strong><bdi>{by ? t('joint:comments.byName', { name: by, group }) : group}</bdi></strong>{' '}
          <span className="govuk-hint">{formatDateTime(new Date(at), language)}</span>
          <UserText lang={writtenIn}>{words}</UserText>
          {mine && (
            <form method="post" noValidate>
              <Button variant="secondary" name="remove" value={id}>
                {t('joint:comments.remove')}<span className="govuk-visually-hidden"> {formatDateTime(new Date(at), language)}</span>
              </Button>
            </form>
          )}
        </li>
      ))}
    </ul>
  )
}
