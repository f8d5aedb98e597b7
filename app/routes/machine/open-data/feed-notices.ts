import type { LoaderFunctionArgs } from '@remix-run/node'
import { atomFeed, openDataPaths, readNoticeFilter } from '~/features/directory'
import { findNotices, noticeMoments } from '~/features/directory/index.server'
import { areaName, funder } from '~/features/funds'
import { inLanguage, translator } from '~/i18n'
import { NotFound } from '~/platform/errors'
import type { RouteHandle } from '~/platform/route-handle'

export const handle = { access: 'anyone', public: true, crossOrigin: true, namespaces: ['openData', 'directory', 'areas'] } satisfies RouteHandle

/** The newest notices of groups that look for partners, of one district where `?district=` names its code. @throws NotFound for another code */
export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const { language, url } = portal
  const district = url.searchParams.get('district')
  if (district && !funder().areas.some(({ code }) => code === district)) throw new NotFound('no-such-district')
  const t = translator(language)
  const { notices } = await findNotices({ ...readNoticeFilter(new URLSearchParams()), district: district ? [district] : [] })
  const moments = await noticeMoments(notices.map(({ id }) => id))
  const things = (keys: readonly string[]) => new Intl.ListFormat(language, { type: 'unit' }).format(keys.map((key) => t(`directory:things.${key}`)))
  const xml = atomFeed({
    origin: url.origin, language, pagePath: '/partners-wanted', selfPath: `${openDataPaths.noticesFeed}${district ? `?district=${district}` : ''}`,
    title: district ? t('openData:feed.noticesOf', { place: areaName(district, t) }) : t('openData:feed.notices'),
    about: t('openData:feed.noticesAbout'), author: t('service:name'), rights: '',
  }, notices.map(({ id, kind, things: keys, text, organisation, round }) => {
    const publishedAt = moments.get(id) ?? new Date(0)
    const title = t(`openData:feed.${kind}`, { group: `\u2068${organisation.name}\u2069`, things: things(keys) })
    return { id: `/partners-wanted#${id}`, path: `/directory/${organisation.slug}`, title, lines: [text.text, inLanguage(round.fundTitle, language).text], publishedAt, changedAt: publishedAt }
  }))
  return new Response(xml, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
}
