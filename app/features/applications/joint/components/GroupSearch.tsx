import { useLanguage } from '~/i18n'
import { Button, TextInput } from '~/ui'
import { jointPaths } from '../../paths'
import type { FoundGroup } from '../found-group'

/** Looks for a group in the published list; works by address alone, so that each result is a link. */
export function GroupSearch({ reference, find, found }: { reference: string; find: string; found: readonly FoundGroup[] | null }) {
  const { t, path } = useLanguage()
  const here = path(jointPaths.invite(reference))
  return (
    <>
      <form method="get" action={here} noValidate>
        <TextInput id="find" name="find" type="search" label={t('joint:invite.find')} labelSize="m" hint={t('joint:invite.findHint')} defaultValue={find} />
        <Button variant="secondary">{t('joint:invite.findButton')}</Button>
      </form>
      {found && <p className="govuk-body" role="status">{found.length > 0 ? t('joint:invite.found', { count: found.length }) : t('joint:invite.foundNone')}</p>}
      {found && found.length > 0 && (
        <ul className="govuk-list govuk-list--spaced">
          {found.map(({ id, name, known }) => (
            <li key={id}>
              <strong><bdi>{name}</bdi></strong><br />
              {t(known ? 'joint:invite.known' : 'joint:invite.notKnown')}<br />
              <a className="govuk-link" href={`${here}?group=${id}`}>
                {t('joint:invite.choose')}<span className="govuk-visually-hidden"> <bdi>{name}</bdi></span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
