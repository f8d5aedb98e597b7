import { formatDateTime, useLanguage, type StaffText } from '~/i18n'
import { Button, ErrorSummary, Textarea } from '~/ui'
import { askWords, type AskError } from '../../openness/ask'
import { StaffWords } from '../StaffWords'

type Props = {
  fund: StaffText
  typed: string
  error: AskError | null
  /** Asked too often: from when the next one is taken, as an ISO text. */
  againAt: string | null
  /** Signed in: a message will say that there is an answer. */
  known: boolean
}

export const askFormId = 'ask'

/** Asks about a round. What was typed stays. */
export function AskForm({ fund, typed, error, againAt, known }: Props) {
  const { t, language } = useLanguage()
  const when = againAt ? formatDateTime(new Date(againAt), language) : ''
  const sentence = error ? t(`openness:ask.error.${error.code}`, { ...error.params, when }) : undefined
  return (
    <>
      <ErrorSummary errors={sentence ? [{ href: '#question', text: sentence }] : []} />
      <span className="govuk-caption-xl"><StaffWords text={fund} /></span>
      <h1 className="govuk-heading-xl">{t('openness:ask.title')}</h1>
      <p className="govuk-body-l">{t('openness:ask.intro')}</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>{t('openness:ask.public')}</li>
        <li>{t('openness:ask.nameless')}</li>
        <li>{t(known ? 'openness:ask.told' : 'openness:ask.look')}</li>
      </ul>
      <form method="post" id={askFormId} noValidate>
        <Textarea
          id="question" name="question" label={t('openness:ask.question')} labelSize="s" hint={t('openness:ask.hint')}
          error={sentence} defaultValue={typed} words={{ max: askWords }} rows={5}
        />
        <Button>{t('openness:ask.send')}</Button>
      </form>
    </>
  )
}
