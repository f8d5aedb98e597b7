import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Column, groupFindPath, groupPath } from '~/features/accounts'
import { organisationsOf } from '~/features/accounts/index.server'
import { formatDate, useLanguage } from '~/i18n'
import { NotFound } from '~/platform/errors'
import type { RouteHandle } from '~/platform/route-handle'
import { SummaryList, Tag } from '~/ui'

export const handle = { access: 'signed-in', title: 'account:groups.title', namespaces: ['account'], robots: 'noindex' } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  if (!portal.viewer) throw new NotFound()
  return json({ groups: await organisationsOf(portal.viewer) })
}

export default function Groups() {
  const { t, path, language } = useLanguage()
  const { groups } = useLoaderData<typeof loader>()
  const rows = groups.map(({ id, name, role, state, until }) => ({
    id: `group-${id}`,
    key: <bdi>{name}</bdi>,
    value: (
      <>
        <p className="govuk-body">{t(`account:role.${role}`)}</p>
        {until && <p className="govuk-body">{t('account:groups.until', { date: formatDate(new Date(until), language) })}</p>}
        {state === 'claimed' && <Tag colour="yellow">{t('account:groups.checking')}</Tag>}
      </>
    ),
    actions: [{ href: path(groupPath(id)), text: t('account:groups.open'), hidden: <bdi>{name}</bdi> }],
  }))
  return (
    <Column>
      <h1 className="govuk-heading-l">{t('account:groups.title')}</h1>
      {groups.length === 0
        ? <p className="govuk-body">{t('account:groups.none')}</p>
        : <SummaryList rows={rows} />}
      <p className="govuk-body"><a className="govuk-link" href={path(groupFindPath)}>{t('account:groups.find')}</a></p>
    </Column>
  )
}
