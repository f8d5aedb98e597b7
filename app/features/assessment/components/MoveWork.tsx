import { useLanguage } from '~/i18n'
import { Button, Select } from '~/ui'

export type Person = { personId: string; name: string; load: number }

/** Somebody is away: all she has not finished goes to one person, to the others, or back to the list. */
export function MoveWork({ people }: { people: readonly Person[] }) {
  const { t } = useLanguage()
  const names = people.map(({ personId, name }) => ({ value: personId, label: name }))
  const busy = people.filter(({ load }) => load > 0).map(({ personId, name, load }) => ({ value: personId, label: t('desk:assign.load', { name, count: load }) }))
  if (busy.length === 0) return null
  return (
    <form method="post" noValidate className="readable">
      <h2 className="govuk-heading-m">{t('desk:assign.away')}</h2>
      <Select id="from" name="from" label={t('desk:assign.from')} items={busy} />
      <Select id="to" name="to" label={t('desk:assign.to')} items={[{ value: 'spread', label: t('desk:assign.spread') }, { value: '', label: t('desk:assign.back') }, ...names]} />
      <Button variant="secondary" name="act" value="move">{t('desk:assign.move')}</Button>
    </form>
  )
}
