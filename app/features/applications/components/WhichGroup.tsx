import { groupFindPath } from '~/features/accounts'
import { useLanguage } from '~/i18n'
import { Radios, TextInput } from '~/ui'

export type StartError = 'required' | 'nameMissing' | 'notOpen' | 'oneBid'

type Props = {
  /** Those of hers that may bid. */
  groups: readonly { id: string; name: string }[]
  chosen?: string
  /** The name of a new group as typed. */
  name?: string
  error?: StartError | null
}

/** Where the error about the group stands, and what it says. */
export function useGroupError({ groups, error }: Pick<Props, 'groups' | 'error'>): { href: string; text: string } | null {
  const { t } = useLanguage()
  if (!error) return null
  const atName = error === 'nameMissing'
  const text = t(atName && groups.length === 0 ? 'questions:groupName.error.required' : `bids:start.error.${error}`)
  return { href: atName ? '#name' : '#group', text }
}

/** Which group a bid is for: one of hers, or a new one by its name. Posts `group` and `name`. */
export function WhichGroup({ groups, chosen, name: typed, error }: Props) {
  const { t } = useLanguage()
  const wrong = useGroupError({ groups, error })
  const atName = error === 'nameMissing'
  const name = (
    <TextInput
      id="name"
      name="name"
      // Beside her own groups it is the name of a new one; who has none is asked about hers.
      label={t(groups.length === 0 ? 'questions:groupName.label' : 'bids:start.newGroupName')}
      labelSize={groups.length === 0 ? 'm' : undefined}
      hint={groups.length === 0 ? t('questions:groupName.hint') : undefined}
      defaultValue={typed}
      autoComplete="organization"
      error={atName ? wrong?.text : undefined}
    />
  )
  if (groups.length === 0) {
    return (
      <>
        <input type="hidden" name="group" value="new" />
        {name}
      </>
    )
  }
  return (
    <Radios
      id="group"
      name="group"
      label={t('bids:start.who')}
      error={atName ? undefined : wrong?.text}
      defaultValue={chosen || (groups.length === 1 ? groups[0]?.id : undefined)}
      items={[
        ...groups.map((group) => ({ value: group.id, label: <bdi>{group.name}</bdi> })),
        { value: 'new', label: t('bids:start.newGroup'), hint: t('bids:start.newGroupHint'), conditional: name },
      ]}
    />
  )
}

/** A group that others brought here already is not made a second time. */
export function FindGroup() {
  const { t, path } = useLanguage()
  return (
    <>
      <h2 className="govuk-heading-m">{t('bids:start.known')}</h2>
      <p className="govuk-body">{t('account:find.intro')}</p>
      <p className="govuk-body"><a className="govuk-link" href={path(groupFindPath)}>{t('account:find.title')}</a></p>
    </>
  )
}
