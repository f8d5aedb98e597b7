import { areaName, funder } from '~/features/funds'
import { useLanguage } from '~/i18n'
import { Checkboxes, Select, Textarea, TextInput } from '~/ui'
import { workThemes } from '../../profile/work-themes'
import type { CorrectionTyped, PrepareErrors, PrepareField } from '../prepared'

type Props = { typed: Omit<CorrectionTyped, 'amount' | 'what'> & { amount?: string; what?: string }; errors: PrepareErrors; correcting?: boolean }

/** What staff write of an award; with the amount and a sentence for readers where it is published already. */
export function AwardWords({ typed, errors, correcting }: Props) {
  const { t } = useLanguage()
  const field = (name: PrepareField, hint = true) => ({
    id: name, name, label: t(`publishing:panel.field.${name}`), labelSize: 's' as const,
    ...(hint && { hint: t(`publishing:panel.hint.${name}`) }),
    ...(errors[name] && { error: t(`publishing:panel.wrong.${name}.${errors[name]}`) }),
  })
  const themes = Object.values(workThemes).map((theme) => ({ value: theme, label: theme }))
  return (
    <>
      <TextInput {...field('title')} defaultValue={typed.title} />
      <Textarea {...field('description')} defaultValue={typed.description} rows={8} />
      <Textarea {...field('conditions')} defaultValue={typed.conditions} rows={4} />
      <Textarea {...field('reasons')} defaultValue={typed.reasons} rows={4} />
      <Select {...field('theme')} defaultValue={typed.theme} items={[{ value: '', label: t('publishing:panel.noTheme') }, ...themes]} />
      <Checkboxes {...field('districts', false)} small defaultValue={typed.districts} items={funder().areas.map(({ code }) => ({ value: code, label: areaName(code, t) }))} />
      {correcting && <TextInput {...field('amount', false)} defaultValue={typed.amount ?? ''} width={10} />}
      {correcting && <TextInput {...field('what')} defaultValue={typed.what ?? ''} />}
    </>
  )
}
