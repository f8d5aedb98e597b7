import { useLoaderData } from '@remix-run/react'
import { WholeGuide } from '~/features/coaching'
import { openFunds } from '~/features/funds/index.server'
import type { RouteHandle } from '~/platform/route-handle'

export const handle = {
  access: 'anyone', public: true, title: 'guide:all.title', robots: 'noindex',
  namespaces: ['guide', 'coaching', 'questions', 'funds', 'glossary', 'assessment'],
} satisfies RouteHandle

export async function loader() {
  return { offers: await openFunds() }
}

/** The whole guide as one document: the same words as its pages, which search engines find instead. */
export default function GuideAll() {
  const { offers } = useLoaderData<typeof loader>()
  return <WholeGuide offers={offers} />
}
