import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { bidPaths } from '~/features/applications'
import { readBidStory } from '~/features/applications/index.server'
import { formatMoney, useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, InsetText, Ltr, UserText } from '~/ui'

export const handle = { access: 'signed-in', title: 'bids:outcome.title' } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const { bid, decision } = await readBidStory(portal.viewer!, params.reference ?? '')
  const own = decision?.feedback[portal.language]
  return json({
    reference: bid.reference,
    decision: decision && {
      outcome: decision.outcome,
      awardedPence: decision.awardedPence,
      conditions: decision.conditions,
      feedback: own || decision.feedback.en || '',
      inEnglish: portal.language !== 'en' && !own,
    },
  })
}

export default function Outcome() {
  const { t, path, language } = useLanguage()
  const { reference, decision } = useLoaderData<typeof loader>()
  if (!decision) return <p className="govuk-body">{t('bids:outcome.waiting')}</p>
  const { outcome, awardedPence, conditions, feedback, inEnglish } = decision
  return (
    <>
      <BackLink href={path(bidPaths.bid(reference))}>{t('bids:print.back')}</BackLink>
      <span className="govuk-caption-l"><Ltr whole>{reference}</Ltr></span>
      <h1 className="govuk-heading-l">{t(`bids:outcome.${outcome}`)}</h1>
      <p className="govuk-body-l">{t(`bids:outcome.${outcome}Text`)}</p>
      {outcome === 'awarded' && awardedPence !== null && <p className="govuk-heading-l"><Ltr>{formatMoney(awardedPence)}</Ltr></p>}
      <h2 className="govuk-heading-m">{t('bids:outcome.feedback')}</h2>
      {inEnglish && (
        <InsetText>
          <p>{t('bids:outcome.english')}</p>
          <p><a className="govuk-link" href={path('/contact/call-back')}>{t('bids:outcome.phone')}</a></p>
        </InsetText>
      )}
      <UserText lang={inEnglish ? 'en' : language}>{feedback}</UserText>
      {conditions && (
        <>
          <h2 className="govuk-heading-m">{t('bids:outcome.conditions')}</h2>
          <UserText lang="en">{conditions}</UserText>
        </>
      )}
      <h2 className="govuk-heading-m">{t('bids:outcome.next')}</h2>
      <p className="govuk-body">{t(outcome === 'awarded' ? 'bids:outcome.awardedNext' : 'bids:outcome.otherNext')}</p>
    </>
  )
}
