import { directionOf, formatDateTime, useLanguage, type Language } from '~/i18n'
import { SummaryList, UserText } from '~/ui'

export type ShownQuestion = {
  id: string
  about: string
  text: string
  ownText: string | null
  language: Language
  askedAt: string
  answerBy: string
  reply: string | null
  replyLanguage: Language | null
  replyEnglish: string | null
  repliedAt: string | null
}

/** Questions to the group with its replies, on the desk. */
export function QuestionsShown({ questions }: { questions: readonly ShownQuestion[] }) {
  const { t } = useLanguage()
  const when = (at: string) => formatDateTime(new Date(at), 'en')
  return (
    <SummaryList
      rows={questions.map((one) => ({
        id: `question-${one.id}`,
        key: one.about,
        value: (
          <>
            <UserText lang="en">{one.text}</UserText>
            {one.ownText && <UserText lang={one.language}>{one.ownText}</UserText>}
            <p className="govuk-hint">{t('desk:ask.sent', { when: when(one.askedAt), by: when(one.answerBy) })}</p>
            {one.repliedAt ? (
              <>
                <strong>{t('desk:ask.reply', { when: when(one.repliedAt) })}</strong>
                <div dir={directionOf(one.replyLanguage ?? 'en')}><UserText lang={one.replyLanguage ?? undefined}>{one.reply ?? ''}</UserText></div>
                {one.replyLanguage !== 'en' && (one.replyEnglish ? <UserText lang="en">{one.replyEnglish}</UserText> : <p className="govuk-hint">{t('desk:ask.noEnglish')}</p>)}
              </>
            ) : <p className="govuk-hint">{t('desk:ask.noReply')}</p>}
          </>
        ),
      }))}
    />
  )
}
