import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guidePageById, GuidePageView, guideTitle, needsOffers } from '~/features/coaching'
import { openFunds } from '~/features/funds/index.server'
import { translator } from '~/i18n'
import { NotFound } from '~/platform/errors'
import type { RouteHandle } from '~/platform/route-handle'

export const handle = {
  access: 'anyone', public: true, namespaces: ['guide', 'coaching', 'questions', 'funds', 'glossary', 'assessment'],
} satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const page = guidePageById(params.page ?? '')
  if (!page) throw new NotFound('no-such-page')
  return { title: translator(portal.language)(guideTitle(page.id)), page, offers: needsOffers(page) ? await openFunds() : [] }
}

export default function GuidePageRoute() {
  const { page, offers } = useLoaderData<typeof loader>()
  return <GuidePageView page={page} offers={offers} />
}
