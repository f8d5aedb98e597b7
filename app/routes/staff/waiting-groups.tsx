import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { deskAccess, DeskPage, deskPaths } from '~/features/assessment'
import { waitingGroups } from '~/features/assessment/index.server'
import { formatDateTime, useLanguage } from '~/i18n'
import { now } from '~/platform/clock.server'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Ltr, Table, UserText } from '~/ui'

export const handle = { access: { staff: deskAccess.bids }, title: 'desk:groups.waitingTitle' } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  return json({ roles: portal.viewer!.staffRoles, waiting: await waitingGroups(portal.viewer!), at: now() })
}

/** Groups that joint bids wait for, who is late first. */
export default function WaitingGroups() {
  const { roles } = useLoaderData<typeof loader>()
  return <DeskPage current="bids" roles={roles}><List /></DeskPage>
}

function List() {
  const { waiting, at } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  return (
    <>
      <BackLink href={path(deskPaths.bids)} />
      <h1 className="govuk-heading-l">{t('desk:groups.waitingTitle')}</h1>
      {waiting.length === 0 ? <p className="govuk-body">{t('desk:groups.none')}</p> : (
        <Table
          caption={t('desk:groups.waitingCaption')}
          columns={['bid', 'group', 'leadGroup', 'until'].map((key) => ({ head: t(`desk:groups.${key}`) }))}
          rows={waiting.map(({ reference, group, lead, waitsUntil }) => ({
            key: `${reference} ${group}`,
            cells: [
              <a className="govuk-link" key="bid" href={path(deskPaths.groups(reference))}><Ltr>{reference}</Ltr></a>,
              <UserText as="span" key="group">{group}</UserText>,
              <UserText as="span" key="lead">{lead}</UserText>,
              t(waitsUntil < at ? 'desk:groups.late' : 'desk:groups.waits', { when: formatDateTime(new Date(waitsUntil), 'en') }),
            ],
          }))}
          firstCellIsHeader
        />
      )}
    </>
  )
}
