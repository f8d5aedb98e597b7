import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { NoticesOnFund } from '~/features/directory'
import { noticesOfFund } from '~/features/directory/index.server'
import { FundOnOffer, fundPaths } from '~/features/funds'
import { fundBySlug } from '~/features/funds/index.server'
import { inLanguage, useLanguage } from '~/i18n'
import { now } from '~/platform/clock.server'
import { NotFound } from '~/platform/errors'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink } from '~/ui'

export const handle = { access: 'anyone', public: true, namespaces: ['funds', 'openness', 'assessment', 'practise', 'guide', 'profile', 'directory', 'support'] } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const at = now()
  const [page, notices] = await Promise.all([fundBySlug(params.fund ?? '', at), noticesOfFund(params.fund ?? '')])
  const pot = page?.pots.find(({ state }) => state === 'open') ?? page?.pots[0]
  if (!page || !pot) throw new NotFound('no-such-fund')
  return { title: inLanguage(page.fund.title, portal.language).text, at: at.toISOString(), ...page, pot, notices }
}

export default function Fund() {
  const { notices, ...page } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  return (
    <>
      <BackLink href={path(fundPaths.all)}>{t('funds:title')}</BackLink>
      <FundOnOffer {...page} />
      <NoticesOnFund notices={notices} />
    </>
  )
}
