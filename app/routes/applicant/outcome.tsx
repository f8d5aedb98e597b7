import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { bidPaths, isInvitation } from '~/features/applications'
import { readBidStory, startFull } from '~/features/applications/index.server'
import { guidePaths } from '~/features/coaching'
import { reviewUntil } from '~/features/assessment'
import { ReviewAsked } from '~/features/assessment/components/ReviewAsked'
import { ScoredBid } from '~/features/assessment/components/ScoredBid'
import { readFeedback } from '~/features/assessment/index.server'
import { formatDate, formatMoney, localePath, useLanguage } from '~/i18n'
import { now } from '~/platform/clock.server'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, ErrorSummary, InsetText, LinkButton, Ltr, UserText } from '~/ui'

export const handle = { access: 'signed-in', title: 'bids:outcome.title' } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const reference = params.reference ?? ''
  const [{ bid, decision: ofStage, expression }, { scored, review }] = await Promise.all([readBidStory(viewer, reference), readFeedback(viewer, reference)])
  const decision = ofStage ?? expression?.decision ?? null
  const own = decision?.feedback[portal.language]
  return json({
    reference: bid.reference,
    /** The full bid is there already, begun by her or someone of her group. */
    begun: bid.kind === 'full',
    mayStart: bid.kind === 'expression' && isInvitation(decision?.outcome) && (bid.role === 'owner' || bid.role === 'editor'),
    scored,
    review: review && { ...review, answer: review.answer?.[portal.language] ?? review.answer?.en ?? '', inEnglish: !review.answer?.[portal.language] },
    mayAskUntil: decision?.toldAt && bid.role !== 'helper' && !review && now() <= reviewUntil(decision.toldAt) ? reviewUntil(decision.toldAt) : null,
    decision: decision && {
      outcome: decision.outcome,
      awardedPence: decision.awardedPence,
      conditions: decision.conditions,
      feedback: own || decision.feedback.en || '',
      inEnglish: portal.language !== 'en' && !own && Boolean(decision.feedback.en),
    },
  })
}

/** Begins the full bid of a group that was invited. */
export async function action({ params, context: { portal } }: ActionFunctionArgs) {
  const reference = params.reference ?? ''
  const result = await startFull(portal.viewer!, reference)
  if (result.ok) return redirect(localePath(portal.language, bidPaths.bid(reference)), 303)
  return json({ errors: [`bids:full.${result.code}`] }, 422)
}

export default function Outcome() {
  const { t, path } = useLanguage()
  const { reference, decision, scored, review } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  if (!decision) {
    return (
      <>
        <BackLink href={path(bidPaths.bid(reference))}>{t('bids:print.back')}</BackLink>
        <h1 className="govuk-heading-l">{t('bids:outcome.title')}</h1>
        <p className="govuk-body">{t('bids:outcome.waiting')}</p>
        {review && <ReviewAsked review={review} />}
      </>
    )
  }
  const { outcome, awardedPence } = decision
  return (
    <>
      <BackLink href={path(bidPaths.bid(reference))}>{t('bids:print.back')}</BackLink>
      {answered && <ErrorSummary errors={answered.errors.map((key) => ({ text: t(key), href: '#main-content' }))} />}
      <span className="govuk-caption-l"><Ltr whole>{reference}</Ltr></span>
      <h1 className="govuk-heading-l">{t(`bids:outcome.${outcome}`)}</h1>
      <p className="govuk-body-l">{t(`bids:outcome.${outcome}Text`)}</p>
      {outcome === 'awarded' && awardedPence !== null && <p className="govuk-heading-l"><Ltr>{formatMoney(awardedPence)}</Ltr></p>}
      {scored && <ScoredBid {...scored} />}
      <Said />
      <h2 className="govuk-heading-m">{t('bids:outcome.next')}</h2>
      <Next />
      {review && <ReviewAsked review={review} />}
    </>
  )
}

/** Feedback and conditions, in the reader's language or marked as English with an offer to explain. */
function Said() {
  const { t, path, language } = useLanguage()
  const { decision } = useLoaderData<typeof loader>()
  if (!decision) return null
  const { conditions, feedback, inEnglish } = decision
  if (!feedback && !conditions) return null
  return (
    <>
      {feedback && <h2 className="govuk-heading-m">{t('bids:outcome.feedback')}</h2>}
      {inEnglish && (
        <InsetText>
          <p>{t('bids:outcome.english')}</p>
          <p><a className="govuk-link" href={path('/contact/call-back')}>{t('bids:outcome.phone')}</a></p>
        </InsetText>
      )}
      {feedback && <div className="govuk-body"><UserText lang={inEnglish ? 'en' : language}>{feedback}</UserText></div>}
      {conditions && (
        <>
          <h2 className="govuk-heading-m">{t('bids:outcome.conditions')}</h2>
          <div className="govuk-body"><UserText lang="en">{conditions}</UserText></div>
        </>
      )}
    </>
  )
}

function Next() {
  const { t, path, language } = useLanguage()
  const { reference, decision, mayStart, begun, mayAskUntil } = useLoaderData<typeof loader>()
  if (!decision) return null
  if (isInvitation(decision.outcome)) {
    return (
      <>
        <p className="govuk-body">{t('bids:outcome.invitedNext')}</p>
        {begun && <LinkButton href={path(bidPaths.bid(reference))}>{t('bids:full.open')}</LinkButton>}
        {mayStart && <form method="post" noValidate><Button>{t('bids:full.start')}</Button></form>}
      </>
    )
  }
  return (
    <>
      <p className="govuk-body">{t(decision.outcome === 'awarded' ? 'bids:outcome.awardedNext' : 'bids:outcome.otherNext')}</p>
      {decision.outcome !== 'awarded' && <p className="govuk-body"><a className="govuk-link" href={path(guidePaths.page('result'))}>{t('guide:links.after')}</a></p>}
      {mayAskUntil && (
        <p className="govuk-body">
          <a className="govuk-link" href={path(bidPaths.review(reference))}>{t('feedback:review.link')}</a>{' '}
          {t('feedback:review.until', { date: formatDate(new Date(mayAskUntil), language) })}
        </p>
      )}
    </>
  )
}
