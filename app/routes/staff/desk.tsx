import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { deskAccess, DeskPage, deskPaths } from '~/features/assessment'
import { deskCounts } from '~/features/assessment/index.server'
import { useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { Table } from '~/ui'

export const handle = { access: { staff: deskAccess.home }, title: 'desk:home.title' } satisfies RouteHandle

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = context.portal.viewer!
  return { roles: viewer.staffRoles, counts: await deskCounts(viewer) }
}

export default function Desk() {
  const { roles } = useLoaderData<typeof loader>()
  return <DeskPage current="home" roles={roles}><Today /></DeskPage>
}

function Today() {
  const { counts, roles } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  const work = [
    { key: 'interests', count: counts.toDeclare, href: deskPaths.interests, for: deskAccess.interests },
    { key: 'bids', count: counts.toDecide, href: `${deskPaths.bids}?state=toDecide`, for: deskAccess.bids },
    { key: 'decisions', count: counts.toConfirm, href: deskPaths.decisions, for: deskAccess.decisions },
    { key: 'returned', count: counts.returned, href: deskPaths.decisions, for: deskAccess.decide },
    { key: 'claims', count: counts.claims, href: deskPaths.claims, for: deskAccess.claims },
    { key: 'callBacks', count: counts.callBacks, href: deskPaths.callBacks, for: deskAccess.callBacks },
    { key: 'roundQuestions', count: counts.roundQuestions, href: deskPaths.roundQuestions, for: deskAccess.roundQuestions },
    { key: 'needs', count: counts.needs, href: deskPaths.adjustments, for: deskAccess.adjustments },
    { key: 'moreTime', count: counts.moreTime, href: deskPaths.moreTime, for: deskAccess.moreTime },
    { key: 'paper', count: counts.papers, href: deskPaths.paper, for: deskAccess.paper },
    { key: 'letters', count: counts.letters, href: deskPaths.letters, for: deskAccess.letters },
  ].filter((one) => one.count > 0 && one.for.some((role) => roles.includes(role)))
  return (
    <>
      <h1 className="govuk-heading-l">{t('desk:home.title')}</h1>
      {work.length === 0 ? <p className="govuk-body">{t('desk:home.none')}</p> : (
        <Table
          caption={t('desk:home.caption')}
          captionHidden
          columns={[{ head: t('desk:home.what') }, { head: t('desk:home.count'), numeric: true }]}
          rows={work.map(({ key, count, href }) => ({
            key,
            cells: [<a className="govuk-link" href={path(href)} key="what">{t(`desk:home.${key}`)}</a>, count],
          }))}
          firstCellIsHeader
        />
      )}
    </>
  )
}
