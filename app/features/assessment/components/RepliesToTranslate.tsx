import { useLanguage, type Language } from '~/i18n'
import { Button, Textarea, UserText } from '~/ui'
import { controlId } from '../control-id'

type Reply = { id: string; text: string; reply: string | null; language: Language | null; english: string | null }

/** Replies of a group that are not in English; each gets its English once. `typed` and `error` are of the one that was posted. */
export function RepliesToTranslate({ replies, posted }: { replies: readonly Reply[]; posted?: { id: string; text: string; error: string } }) {
  const { t } = useLanguage()
  if (replies.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">{t('assessment:reply.title')}</h2>
      {replies.map((one) => (one.english ? (
        <div className="translated-line" key={one.id}>
          <AskedAndReplied {...one} />
          <UserText lang="en">{one.english}</UserText>
        </div>
      ) : (
        <form method="post" noValidate className="translated-line" key={one.id}>
          <AskedAndReplied {...one} />
          <div>
            <input type="hidden" name="reply" value={one.id} />
            <Textarea
              id={controlId(`reply.${one.id}`)} name="english" label={t('assessment:reply.english')} lang="en" dir="ltr" rows={4}
              defaultValue={posted?.id === one.id ? posted.text : ''} error={posted?.id === one.id ? posted.error : undefined}
            />
            <Button name="act" value="reply">{t('assessment:reply.save')}</Button>
          </div>
        </form>
      )))}
    </>
  )
}

function AskedAndReplied({ text, reply, language }: Reply) {
  return (
    <div>
      <p className="govuk-body govuk-!-font-weight-bold" lang="en" dir="ltr">{text}</p>
      <UserText lang={language ?? undefined}>{reply ?? ''}</UserText>
    </div>
  )
}
