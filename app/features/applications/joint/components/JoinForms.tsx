import { useLanguage } from '~/i18n'
import { Button, Radios, Textarea, TextInput } from '~/ui'

type Props = {
  groups: readonly { id: string; name: string }[]
  /** Only the group that was asked can answer: no other, no new one. */
  fixed: boolean
  typed: { group: string; name: string; shown: string } | null
  error: { code: string; text: string } | null
}

/** Yes, for one of her groups or a new one, under the name that the others will see. */
export function JoinForm({ groups, fixed, typed, error }: Props) {
  const { t } = useLanguage()
  const atName = error?.code === 'nameMissing'
  const only = groups.length === 1 ? groups[0] : undefined
  const name = (
    <TextInput
      id="name" name="name" autoComplete="organization" label={t(groups.length === 0 ? 'joint:joining.onlyNew' : 'joint:joining.newName')}
      error={atName ? error.text : undefined} defaultValue={typed?.name}
    />
  )
  return (
    <form method="post" noValidate>
      <h2 className="govuk-heading-m">{t('joint:joining.answer')}</h2>
      {groups.length === 0 && !fixed && <><input type="hidden" name="group" value="new" />{name}</>}
      {(groups.length > 0 || fixed) && (
        <Radios
          id="group" name="group" label={t('joint:joining.which')} error={atName ? undefined : error?.text} defaultValue={typed?.group || only?.id}
          items={[
            ...groups.map((group) => ({ value: group.id, label: <bdi>{group.name}</bdi> })),
            ...(fixed ? [] : [{ value: 'new', label: t('joint:joining.newGroup'), conditional: name }]),
          ]}
        />
      )}
      <TextInput
        id="shown" name="shown" autoComplete="off" label={t('joint:joining.shown')} hint={t('joint:joining.shownHint')}
        defaultValue={typed?.shown ?? only?.name ?? ''}
      />
      <Button name="do" value="join">{t('joint:joining.accept')}</Button>
    </form>
  )
}

/** No, with a word why if she likes. */
export function DeclineForm() {
  const { t } = useLanguage()
  return (
    <form method="post" noValidate>
      <h2 className="govuk-heading-m">{t('joint:joining.noTitle')}</h2>
      <Textarea id="why" name="why" rows={3} label={t('joint:joining.why')} hint={t('joint:joining.whyHint')} />
      <Button name="do" value="decline" variant="secondary">{t('joint:joining.decline')}</Button>
    </form>
  )
}
