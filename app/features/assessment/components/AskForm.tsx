import { directionOf, knownLanguages, useLanguage, type Language } from '~/i18n'
import { Button, DateInput, InsetText, Select, Textarea } from '~/ui'
import { mostQuestionWords, type QuestionErrors, type QuestionTyped } from '../clarification'

type Props = {
  /** Answers it can be about. */
  answers: readonly { value: string; label: string }[]
  typed: QuestionTyped
  errors: QuestionErrors
  language: Language
  /** The first day that can be the last to reply, in words. */
  earliest: string
}

/** An officer's question to a group about one answer; in English, and in the group's language where she can. */
export function AskForm({ answers, typed, errors, language, earliest }: Props) {
  const { t } = useLanguage()
  const own = knownLanguages.find(({ code }) => code === language)
  const error = (field: keyof QuestionErrors) => errors[field] && t(`desk:ask.error.${errors[field]}`)
  return (
    <form method="post" noValidate className="readable">
      <h2 className="govuk-heading-m">{t('desk:ask.new')}</h2>
      <InsetText>{t('desk:ask.only')}</InsetText>
      <Select id="about" name="about" label={t('desk:ask.about')} error={error('about')} defaultValue={typed.about} items={[{ value: '', label: t('desk:ask.choose') }, ...answers]} />
      <Textarea id="text" name="text" label={t('desk:ask.text')} error={error('text')} defaultValue={typed.text} lang="en" words={{ max: mostQuestionWords }} />
      {own && language !== 'en' && (
        <Textarea
          id="ownText" name="ownText" hint={t('desk:ask.ownHint')} error={error('ownText')} defaultValue={typed.ownText} words={{ max: mostQuestionWords }}
          label={<>{t('desk:ask.own')} <span lang={language} dir={directionOf(language)}>{own.name}</span></>} lang={language} dir={directionOf(language)}
        />
      )}
      <DateInput id="by" name="by" label={t('desk:ask.by')} labelSize="s" hint={t('desk:ask.byHint', { day: earliest })} error={error('by')} defaultValue={typed.by} />
      <Button>{t('desk:ask.send')}</Button>
    </form>
  )
}
