import { useLanguage } from '~/i18n/LanguageContext'
import { Button, ButtonGroup, Radios } from '~/ui'
import { groupEndPath } from '../paths'

export const membershipRoles = ['owner', 'editor', 'viewer'] as const
export type MembershipRole = (typeof membershipRoles)[number]
type Props = { organisationId: string; membershipId: string; name: string; role: MembershipRole; state: 'confirmed' | 'claimed'; own: boolean }

/** What an owner can do about one person: another role, take her out (asked once more on a page), or decide on a claim. */
export function PersonActions({ organisationId, membershipId, name, role, state, own }: Props) {
  const { t, path } = useLanguage()
  const hidden = <input type="hidden" name="membership" value={membershipId} />
  const aloud = <span className="govuk-visually-hidden"> <bdi>{name}</bdi></span>
  if (state === 'claimed') {
    return (
      <form method="post" noValidate>
        {hidden}
        <ButtonGroup>
          <Button name="do" value="confirm">{t('account:group.confirm')}{aloud}</Button>
          <Button name="do" value="refuse" variant="secondary">{t('account:group.refuse')}{aloud}</Button>
        </ButtonGroup>
      </form>
    )
  }
  return (
    <form method="post" noValidate>
      {hidden}
      <Radios
        id={`role-${membershipId}`}
        name="role"
        label={<>{t('account:role.label')}{aloud}</>}
        items={membershipRoles.map((value) => ({ value, label: t(`account:role.${value}`), hint: t(`account:role.${value}Hint`) }))}
        defaultValue={role}
        small
      />
      <ButtonGroup>
        <Button name="do" value="role" variant="secondary">{t('account:group.saveRole')}{aloud}</Button>
        <a className="govuk-link" href={path(groupEndPath(organisationId, membershipId))}>{own ? t('account:group.leave') : t('account:group.end')}{aloud}</a>
      </ButtonGroup>
    </form>
  )
}
