import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { groupPath } from '~/features/accounts'
import { directoryPaths, MatchCard, profilePaths } from '~/features/directory'
import { matchesOf } from '~/features/directory/index.server'
import { useLanguage } from '~/i18n'
import { NotFound } from '~/platform/errors'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, CardList } from '~/ui'

export const handle = { access: 'signed-in', title: 'profile:matches.title', namespaces: ['profile', 'directory', 'areas'], robots: 'noindex' } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  if (!portal.viewer) throw new NotFound()
  return json(await matchesOf(portal.viewer, params.group ?? ''))
}

export default function GroupMatches() {
  const { t, path } = useLanguage()
  const { id, name, empty, matches } = useLoaderData<typeof loader>()
  return (
    <div className="readable">
      <BackLink href={path(groupPath(id))} />
      <span className="govuk-caption-l"><bdi>{name}</bdi></span>
      <h1 className="govuk-heading-l">{t('profile:matches.title')}</h1>
      <p className="govuk-body-l">{t('profile:matches.lead')}</p>
      {matches.length > 0 && <p className="govuk-body">{t('profile:matches.order')}</p>}
      {matches.length > 0 && <CardList>{matches.map((match) => <MatchCard key={match.id} match={match} />)}</CardList>}
      {matches.length === 0 && <p className="govuk-body">{t(empty ? 'profile:matches.empty' : 'profile:matches.none')}</p>}
      <p className="govuk-body">{t('profile:matches.noneNext')}</p>
      <ul className="govuk-list">
        <li><a className="govuk-link" href={path(profilePaths.profile(id))}>{t('profile:matches.fillIn')}</a></li>
        <li><a className="govuk-link" href={path(profilePaths.notices(id))}>{t('profile:matches.notice')}</a></li>
        <li><a className="govuk-link" href={path(directoryPaths.all)}>{t('profile:matches.all')}</a></li>
      </ul>
    </div>
  )
}
