import { json, redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { bidPaths } from '~/features/applications'
import { FrozenBid } from '~/features/applications/components/FrozenBid'
import { readBidStory } from '~/features/applications/index.server'
import { AskedOfGroup } from '~/features/assessment'
import { questionsToGroup } from '~/features/assessment/index.server'
import { StaffWords } from '~/features/funds'
import { formatDateTime, knownLanguages, localePath, useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Ltr, SummaryList } from '~/ui'

export const handle = { access: 'signed-in', title: 'bids:print.title' } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const [{ bid, latest }, questions] = await Promise.all([readBidStory(portal.viewer!, params.reference ?? ''), questionsToGroup(portal.viewer!, params.reference ?? '')])
  if (!latest) throw redirect(localePath(portal.language, bidPaths.check(bid.reference)))
  return json({ reference: bid.reference, fund: bid.fundTitle, pot: bid.potTitle, sentAt: latest.arrivedAt, snapshot: latest.snapshot, questions })
}

export default function Print() {
  const { t, path, language } = useLanguage()
  const { reference, fund, pot, sentAt, snapshot, questions } = useLoaderData<typeof loader>()
  const writtenIn = knownLanguages.find(({ code }) => code === snapshot.language)
  return (
    <>
      <BackLink href={path(bidPaths.bid(reference))}>{t('bids:print.back')}</BackLink>
      <h1 className="govuk-heading-l">{t('bids:print.title')}</h1>
      <p className="govuk-body no-print">{t('bids:print.how')}</p>
      <SummaryList
        rows={[
          { key: t('bids:home.reference'), value: <Ltr whole>{reference}</Ltr> },
          { key: t('bids:print.group'), value: <bdi>{snapshot.organisation}</bdi> },
          { key: t('bids:print.fund'), value: <><StaffWords text={fund} /> – <StaffWords text={pot} /></> },
          { key: t('bids:print.language'), value: <span lang={writtenIn?.code} dir={writtenIn?.dir}>{writtenIn?.name}</span> },
          { key: t('bids:status.sent'), value: formatDateTime(new Date(sentAt), language) },
        ]}
      />
      <FrozenBid snapshot={snapshot} />
      <AskedOfGroup questions={questions} />
    </>
  )
}
