import { useLanguage } from '~/i18n'
import { Radios } from '~/ui'
import { extraKinds } from '../../questions'
import { optionPlaces } from '../../rounds/extra-part'
import { SheetText, SheetTexts, useField, type FormState } from './SheetFields'

/** One extra question: its words in every language, its kind and its choices. */
export function ExtraFields({ form, staged }: { form: FormState; staged: boolean }) {
  const { t } = useLanguage()
  const kind = useField({ form, name: 'kind', label: t('desk:pots.field.kind') })
  const only = useField({ form, name: 'only', label: t('desk:pots.field.only') })
  const required = useField({ form, name: 'required', label: t('desk:pots.field.required') })
  return (
    <>
      <SheetTexts form={form} name="label" label={t('desk:pots.field.label')} />
      <SheetTexts form={form} name="hint" label={t('desk:pots.field.hint')} rows={2} />
      <Radios {...kind} items={extraKinds.map((value) => ({ value, label: t(`desk:pots.kind.${value}`) }))} small />
      <Radios {...required} items={['yes', 'no'].map((value) => ({ value, label: t(`desk:pots.required.${value}`) }))} small inline />
      {staged && <Radios {...only} items={['each', 'full'].map((value) => ({ value, label: t(`desk:pots.only.${value}`) }))} small />}
      {!staged && <input type="hidden" name="only" value="each" />}
      <SheetText form={form} name="words" label={t('desk:pots.field.words')} hint={t('desk:pots.hint.words')} width={5} />
      <h2 className="govuk-heading-m">{t('desk:pots.question.choices')}</h2>
      <p className="govuk-body">{t('desk:pots.hint.option')}</p>
      {optionPlaces.map((place) => <SheetTexts key={place} form={form} name={`option.${place}`} label={t('desk:pots.field.option')} />)}
    </>
  )
}
