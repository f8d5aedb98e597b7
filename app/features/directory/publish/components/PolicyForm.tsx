import { useLanguage } from '~/i18n'
import { Button, Radios, Textarea } from '~/ui'
import { namePolicies, placePolicies, type Policy } from '../policy'

type Props = { act: 'tighten' | 'loosen'; now: Policy; version?: number; typed: { place: string; name: string; why: string } | null; error?: string | undefined }

/** Says less at once, or proposes to say more. */
export function PolicyForm({ act, now, version, typed, error }: Props) {
  const { t } = useLanguage()
  // "Say less" only offers what is as strict or stricter: the rest takes two people.
  const from = <T extends string>(order: readonly T[], current: T) => (act === 'tighten' ? order.slice(order.indexOf(current)) : order)
  return (
    <form method="post" noValidate>
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      <h2 className="govuk-heading-m">{t(`publishing:policy.${act}`)}</h2>
      {act === 'loosen' && <p className="govuk-body">{t('publishing:policy.loosenBody')}</p>}
      <Radios
        id={`${act}-place`} name="place" label={t('publishing:policy.placeLabel')} labelSize="s" defaultValue={typed?.place ?? now.place}
        items={from(placePolicies, now.place).map((value) => ({ value, label: t(`publishing:policy.placeIs.${value}`) }))}
      />
      <Radios
        id={`${act}-name`} name="name" label={t('publishing:policy.nameLabel')} labelSize="s" defaultValue={typed?.name ?? now.name}
        items={from(namePolicies, now.name).map((value) => ({ value, label: t(`publishing:policy.nameIs.${value}`) }))}
      />
      <Textarea id={act === 'tighten' ? 'why' : 'why-loosen'} name="why" label={t('publishing:policy.why')} labelSize="s" hint={t('publishing:policy.whyHint')} rows={3} defaultValue={typed?.why ?? ''} {...(error && { error })} />
      <Button name="act" value={act}>{t(`publishing:policy.${act}Button`)}</Button>
    </form>
  )
}
