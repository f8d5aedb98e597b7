import { useLanguage } from '~/i18n'
import { Button, ErrorSummary, Textarea } from '~/ui'
import { mostCommentWords } from '../readable'

export const commentFormId = 'comment'

type Props = { words?: string; error?: 'required' | 'tooLong' | 'ended' }

export function CommentForm({ words, error }: Props) {
  const { t } = useLanguage()
  const text = error && t(`joint:comments.error.${error}`, { max: mostCommentWords })
  return (
    <form method="post" noValidate id={commentFormId}>
      {text && <ErrorSummary errors={[{ href: '#words', text }]} />}
      <Textarea id="words" name="words" label={t('joint:comments.label')} hint={t('joint:comments.hint')} labelSize="m" error={text} defaultValue={words} words={{ max: mostCommentWords }} />
      <Button>{t('joint:comments.button')}</Button>
    </form>
  )
}
