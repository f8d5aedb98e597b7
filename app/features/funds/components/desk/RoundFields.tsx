import { inLanguage, useLanguage, type StaffText } from '~/i18n'
import { InsetText, Radios, Select } from '~/ui'
import { SheetMoment, SheetText, SheetTexts, useField, type FormState } from './SheetFields'

type Props = { form: FormState; plans: readonly { id: string; title: StaffText }[]; published: boolean; /** Dates that can be changed. */ moments: readonly string[] }

/** Number, title, plan and dates of a round. */
export function RoundFields({ form, plans, published, moments }: Props) {
  const { t } = useLanguage()
  const plan = useField({ form, name: 'plan', label: t('desk:rounds.field.plan') })
  const announcement = useField({ form, name: 'announcement', label: t('desk:rounds.field.announcement') })
  const hints: Partial<Record<string, string>> = {
    closes: t('desk:rounds.hint.closes'), invited: t('desk:rounds.hint.invited'), fullCloses: t('desk:rounds.hint.fullCloses'),
  }
  return (
    <>
      <SheetText form={form} name="number" label={t('desk:rounds.field.number')} width={3} />
      <SheetTexts form={form} name="title" label={t('desk:rounds.field.title')} />
      <Select {...plan} items={plans.map(({ id, title }) => ({ value: id, label: inLanguage(title, 'en').text }))} />
      {published && <InsetText>{t('desk:rounds.edit.locked')}</InsetText>}
      <p className="govuk-body">{t('desk:rounds.hint.dates')}</p>
      {moments.map((name) => (
        <SheetMoment key={name} form={form} name={name} label={t(`desk:rounds.field.${name}`)} hint={hints[name]} />
      ))}
      <Radios {...announcement} items={['each', 'together'].map((value) => ({ value, label: t(`desk:rounds.announcement.${value}`) }))} />
    </>
  )
}
