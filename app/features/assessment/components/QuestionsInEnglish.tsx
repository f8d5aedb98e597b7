import { useLanguage } from '~/i18n'
import { UserText } from '~/ui'

type Asked = { id: string; /** How the answer it is about was asked for. */ about: string; text: string; reply: string | null }

/** What the group was asked after it had sent its bid, for whoever scores it: in English, and only to explain. */
export function QuestionsInEnglish({ questions }: { questions: readonly Asked[] }) {
  const { t } = useLanguage()
  if (questions.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">{t('assessment:asked.title')}</h2>
      <p className="govuk-body">{t('assessment:asked.only')}</p>
      <dl className="assess-answers">
        {questions.map(({ id, about, text, reply }) => (
          <div key={id}>
            <dt lang="en" dir="ltr">{about}</dt>
            <dd>
              <div lang="en" dir="ltr"><em><UserText as="span">{text}</UserText></em></div>
              {reply ? <div lang="en" dir="ltr"><UserText as="span">{reply}</UserText></div> : t('assessment:asked.noReply')}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
