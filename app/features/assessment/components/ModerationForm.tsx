import { criterionWords, type Criterion } from '~/features/funds'
import { useLanguage } from '~/i18n'
import { Button, Select, Textarea } from '~/ui'
import { controlId } from '../control-id'
import { mostModerationWords, type ModerationErrors, type ModerationTyped } from '../moderation'
import { scoreField, scoreValues } from '../scores'

type Props = { criteria: readonly Criterion[]; typed: ModerationTyped; errors: ModerationErrors }

/** The href of each mistake, and its sentence's key. */
export function moderationLinks(errors: ModerationErrors): Record<string, string> {
  return Object.fromEntries(Object.entries(errors).map(([field, code]) => [`#${controlId(field)}`, `desk:moderation.error.${code}`]))
}

/** What the assessors agreed, by criterion, and why. */
export function ModerationForm({ criteria, typed, errors }: Props) {
  const { t, ...reader } = useLanguage()
  const error = (field: string) => errors[field] && t(`desk:moderation.error.${errors[field]}`)
  return (
    <form method="post" noValidate className="readable">
      <h2 className="govuk-heading-m">{t('desk:moderation.record')}</h2>
      <p className="govuk-body">{t('desk:moderation.recordBody')}</p>
      {criteria.map((criterion) => (
        <Select
          key={criterion.id} id={controlId(scoreField(criterion.id))} name={scoreField(criterion.id)} error={error(scoreField(criterion.id))}
          label={criterionWords(criterion, { t, ...reader }).title.text} defaultValue={String(typed.scores[criterion.id] ?? '')}
          items={[{ value: '', label: t('desk:moderation.choose') }, ...scoreValues.map((value) => ({ value: String(value), label: String(value) }))]}
        />
      ))}
      <Textarea id="reasons" name="reasons" label={t('desk:moderation.reasons')} error={error('reasons')} defaultValue={typed.reasons} words={{ max: mostModerationWords }} rows={4} />
      <Button>{t('desk:moderation.save')}</Button>
    </form>
  )
}
