import { directionOf, knownLanguages, useLanguage, type Language } from '~/i18n'
import { Button, Radios, Textarea, TextInput } from '~/ui'
import { mostWords, type DecisionErrors, type DecisionField, type DecisionTyped } from '../decision'
import { outcomesOf } from '../status'

type Props = { typed: DecisionTyped; errors: DecisionErrors; language: Language; stage: string; /** Ready sentences tell the group of its scores: feedback may be left out. */ scored: boolean }

/** What a manager records about a bid. `language` is the group's; an expression of interest is about no sum yet. */
export function DecisionForm({ typed, errors, language, stage, scored }: Props) {
  const { t } = useLanguage()
  const own = knownLanguages.find(({ code }) => code === language)
  const field = (name: DecisionField) => ({
    id: name,
    name,
    label: t(`desk:form.${name}.label`),
    hint: t(`desk:form.${name}.hint`),
    error: errors[name] ? t(`desk:form.${name}.${errors[name]}`) : undefined,
    defaultValue: typed[name],
  })
  return (
    <form method="post" noValidate className="readable">
      <Radios {...field('outcome')} labelSize="s" items={outcomesOf(stage).map((value) => ({ value, label: t(`desk:outcome.${value}`) }))} />
      {stage !== 'expression' && <TextInput {...field('amount')} prefix="£" inputMode="decimal" width={10} autoComplete="off" labelSize="s" />}
      <Textarea {...field('reasons')} words={{ max: mostWords.reasons }} labelSize="s" />
      <Textarea {...field('conditions')} words={{ max: mostWords.conditions }} rows={3} labelSize="s" />
      <Textarea {...field('feedbackEnglish')} {...(scored && { hint: t('desk:form.feedbackEnglish.hintScored') })} words={{ max: mostWords.feedback }} lang="en" labelSize="s" />
      {own && language !== 'en' && (
        <Textarea
          {...field('feedbackOwn')}
          label={<>{t('desk:form.feedbackOwn.label')} <span lang={language} dir={directionOf(language)}>{own.name}</span></>}
          words={{ max: mostWords.feedback }}
          lang={language}
          dir={directionOf(language)}
          labelSize="s"
        />
      )}
      <Button name="act" value="record">{t('desk:form.record')}</Button>
    </form>
  )
}
