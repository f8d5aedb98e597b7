import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Asked, ContactFacts, FundFacts, fundPaths, FundStages, HowWeChoose } from '~/features/funds'
import { PotCards, SampleMark, StaffWords, StartBox, WhatIsFunded } from '~/features/funds'
import { fundBySlug } from '~/features/funds/index.server'
import { inLanguage, useLanguage } from '~/i18n'
import { now } from '~/platform/clock.server'
import { NotFound } from '~/platform/errors'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink } from '~/ui'

export const handle = { access: 'anyone', public: true, namespaces: ['funds'] } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const at = now()
  const page = await fundBySlug(params.fund ?? '', at)
  const pot = page?.pots.find(({ state }) => state === 'open') ?? page?.pots[0]
  if (!page || !pot) throw new NotFound('no-such-fund')
  return { title: inLanguage(page.fund.title, portal.language).text, at: at.toISOString(), ...page, pot }
}

export default function Fund() {
  const { fund, round, plan, pots, pot, at } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  return (
    <>
      <BackLink href={path(fundPaths.all)}>{t('funds:title')}</BackLink>
      <h1 className="govuk-heading-xl"><StaffWords text={fund.title} /></h1>
      <SampleMark sample={fund.sample} note />
      <p className="govuk-body-l readable"><StaffWords text={fund.summary} /></p>
      <h2 className="govuk-heading-l"><StaffWords text={pot.title} /></h2>
      <FundFacts round={round} pot={pot} now={at} />
      <StartBox fund={fund} pot={pot} />
      <div className="readable">
        <WhatIsFunded plan={plan} />
        <HowWeChoose criteria={pot.criteria} />
        <h2 className="govuk-heading-l">{t('funds:stages.title')}</h2>
      </div>
      <FundStages round={round} pot={pot} now={at} />
      <h2 className="govuk-heading-l">{t('funds:pots.title')}</h2>
      <p className="govuk-body">{t('funds:pots.intro')}</p>
      <PotCards fund={fund} pots={pots} />
      <div className="readable">
        <Asked />
        <h2 className="govuk-heading-l">{t('funds:contact.title')}</h2>
        <ContactFacts fund={fund} />
        <p className="govuk-body"><a className="govuk-link" href={path(fundPaths.callBack)}>{t('funds:contact.callBack')}</a></p>
        <p className="govuk-body">{t('funds:contact.paper')}</p>
        <p className="govuk-body">{t('funds:contact.adjust')}</p>
      </div>
      <StartBox fund={fund} pot={pot} />
    </>
  )
}
