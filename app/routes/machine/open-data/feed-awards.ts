import type { LoaderFunctionArgs } from '@remix-run/node'
import { atomFeed, awardPaths, openDataPaths } from '~/features/directory'
import { awardsForFeed } from '~/features/directory/index.server'
import { areaName, funder } from '~/features/funds'
import { formatDate, formatMoney, translator } from '~/i18n'
import { NotFound } from '~/platform/errors'
import type { RouteHandle } from '~/platform/route-handle'

export const handle = { access: 'anyone', public: true, crossOrigin: true, namespaces: ['openData', 'areas'] } satisfies RouteHandle

/** The newest grants, of one district where `?district=` names its code. @throws NotFound for another code */
export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const { language, url } = portal
  const district = url.searchParams.get('district')
  if (district && !funder().areas.some(({ code }) => code === district)) throw new NotFound('no-such-district')
  const t = translator(language)
  const awards = await awardsForFeed(district || null)
  const xml = atomFeed({
    origin: url.origin, language, pagePath: awardPaths.all, selfPath: `${openDataPaths.awardsFeed}${district ? `?district=${district}` : ''}`,
    title: district ? t('openData:feed.awardsOf', { place: areaName(district, t) }) : t('openData:feed.awards'),
    about: `${t('openData:feed.awardsAbout')} ${t('openData:leftOut')}`, author: t('service:name'), rights: t('openData:feed.rights'),
  }, awards.map(({ reference, recipientName, fund, title, description, amountPence, awardedOn, publishedAt, changedAt }) => {
    const amount = amountPence === null ? '' : formatMoney(amountPence)
    const day = awardedOn?.length === 10 ? formatDate(new Date(`${awardedOn}T12:00:00Z`), language) : ''
    const money = amount && (day ? t('openData:feed.amount', { amount, date: day }) : t('openData:feed.amountOnly', { amount }))
    return { id: awardPaths.award(reference), path: awardPaths.award(reference), title: recipientName, lines: [title ?? '', money, fund, description ?? ''], publishedAt, changedAt }
  }))
  return new Response(xml, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
}
