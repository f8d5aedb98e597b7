import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { groupsPath } from '~/features/accounts'
import { directoryPaths, NoticeCard, NoticeFilters, noticeParams, partnersWantedPath, readNoticeFilter } from '~/features/directory'
import { findNotices } from '~/features/directory/index.server'
import { funder } from '~/features/funds'
import { translator, useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { CardList, Pagination } from '~/ui'

export const handle = { access: 'anyone', public: true, namespaces: ['profile', 'directory', 'funds', 'areas'] } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const filter = readNoticeFilter(portal.url.searchParams)
  const found = await findNotices(filter)
  const t = translator(portal.language)
  const title = found.pages > 1 ? t('profile:wanted.pageTitle', { page: found.page, pages: found.pages }) : t('profile:wanted.title')
  return { title, filter, areas: funder().areas.map(({ code }) => code), ...found }
}

export default function PartnersWanted() {
  const { t, path } = useLanguage()
  const { filter, areas, notices, total, page, pages } = useLoaderData<typeof loader>()
  const narrowed = noticeParams({ ...filter, page: 1 }) !== ''
  return (
    <div className="readable">
      <h1 className="govuk-heading-l">{t('profile:wanted.title')}</h1>
      <p className="govuk-body-l">{t('profile:wanted.lead')}</p>
      <NoticeFilters filter={filter} areas={areas} />
      {total > 0 ? <p className="govuk-body" id="results">{t('profile:wanted.found', { count: total })}</p> : (
        <>
          <p className="govuk-body" id="results">{t(narrowed ? 'profile:wanted.none' : 'profile:wanted.noneAtAll')}</p>
          <p className="govuk-body">{t('profile:wanted.empty')}</p>
        </>
      )}
      {notices.length > 0 && <CardList>{notices.map((notice) => <NoticeCard key={notice.id} notice={notice} />)}</CardList>}
      <Pagination page={page} pages={pages} hrefFor={(other) => `${path(partnersWantedPath)}${noticeParams({ ...filter, page: other })}`} />
      <p className="govuk-body"><a className="govuk-link" href={path(directoryPaths.all)}>{t('profile:wanted.groups')}</a></p>
      <p className="govuk-body"><a className="govuk-link" href={path(groupsPath)}>{t('profile:wanted.own')}</a></p>
    </div>
  )
}
