import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guidePaths } from '~/features/coaching'
import { BiddingTogether, FundFacts, fundPaths, FundStages, HowWeChoose, ownPriorities, Priorities, SampleMark, StaffWords, StartBox } from '~/features/funds'
import { potForApply } from '~/features/funds/index.server'
import { inLanguage, useLanguage } from '~/i18n'
import { now } from '~/platform/clock.server'
import { NotFound } from '~/platform/errors'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink } from '~/ui'

export const handle = { access: 'anyone', public: true, namespaces: ['funds', 'assessment', 'practise', 'guide'] } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const at = now()
  const found = await potForApply(params.fund ?? '', params.pot ?? '', at)
  if (!found) throw new NotFound('no-such-pot')
  const { fund, round, pot, plan } = found
  return { title: inLanguage(pot.title, portal.language).text, at: at.toISOString(), fund, round, pot, priorities: ownPriorities(pot, plan) }
}

/** One pot of a round: its facts, how bids are chosen, what happens when, and the way in. */
export default function PotRoute() {
  const { fund, round, pot, priorities, at } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  return (
    <>
      <BackLink href={path(fundPaths.fund(fund.slug))}><StaffWords text={fund.title} /></BackLink>
      <span className="govuk-caption-xl"><StaffWords text={round.title} /></span>
      <h1 className="govuk-heading-xl"><StaffWords text={pot.title} /></h1>
      <SampleMark sample={fund.sample} note />
      <p className="govuk-body-l readable"><StaffWords text={pot.summary} /></p>
      <FundFacts round={round} pot={pot} now={at} />
      <StartBox fund={fund} pot={pot} />
      <p className="govuk-body"><a className="govuk-link" href={path(guidePaths.page('pot'))}>{t('guide:links.pot')}</a></p>
      <div className="readable">
        {priorities && <h2 className="govuk-heading-l">{t('funds:pots.priorities')}</h2>}
        {priorities && <Priorities items={priorities} bullets />}
        <BiddingTogether pot={pot} />
        <HowWeChoose criteria={pot.criteria} />
        <h2 className="govuk-heading-l">{t('funds:stages.title')}</h2>
      </div>
      <FundStages round={round} pot={pot} now={at} />
    </>
  )
}
