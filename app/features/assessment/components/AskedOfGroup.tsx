import { directionOf, formatDateTime, useLanguage, type Language } from '~/i18n'
import { SummaryList, UserText } from '~/ui'

type Asked = {
  id: string
  label: Partial<Record<string, string>> | null
  text: string
  ownText: string | null
  language: Language
  reply: string | null
  replyLanguage: Language | null
  repliedAt: string | null
}

/** Questions to a group and its replies, beside its own copy of what it sent. */
export function AskedOfGroup({ questions }: { questions: readonly Asked[] }) {
  const { t, language } = useLanguage()
  if (questions.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">{t('bids:asked.title')}</h2>
      <p className="govuk-body">{t('bids:asked.only')}</p>
      <SummaryList
        rows={questions.map(({ id, label, text, ownText, language: own, reply, replyLanguage, repliedAt }) => {
          const about: Language = label?.[language] ? language : 'en'
          const inOwn = ownText !== null && own === language
          return {
            id: `asked-${id}`,
            key: <span lang={about} dir={directionOf(about)}>{label?.[about] ?? ''}</span>,
            value: (
              <>
                <UserText lang={inOwn ? own : 'en'}>{inOwn ? ownText : text}</UserText>
                {reply !== null && repliedAt !== null && (
                  <>
                    <p className="govuk-hint">{t('bids:asked.repliedAt', { when: formatDateTime(new Date(repliedAt), language) })}</p>
                    <UserText lang={replyLanguage ?? undefined}>{reply}</UserText>
                  </>
                )}
                {reply === null && <p className="govuk-hint">{t('bids:asked.noReply')}</p>}
              </>
            ),
          }
        })}
      />
    </>
  )
}
