import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { bidPaths, bidState, mayDo, questionPaths, readPosition } from '~/features/applications'
import { readBid } from '~/features/applications/index.server'
import { BeforeYouSend } from '~/features/coaching/components/BeforeYouSend'
import { coachBid } from '~/features/coaching/index.server'
import { formFor } from '~/features/funds'
import { useLanguage } from '~/i18n'
import { now } from '~/platform/clock.server'
import { NotFound } from '~/platform/errors'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink } from '~/ui'

export const handle = { access: 'signed-in', title: 'coaching:before.title', namespaces: ['coaching', 'rules'] } satisfies RouteHandle

/** What the coach says of the whole bid. For who may write it; staff who type from paper are no writers of it. */
export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const bid = await readBid(portal.viewer!, params.reference ?? '', readPosition(params.part))
  if (bid.onPaper || !mayDo('write', bidState(bid, now()), bid.role)) throw new NotFound('no-such-page')
  return json({
    reference: bid.reference, part: bid.part, formId: bid.formId, formVersion: bid.formVersion, extras: bid.extras, joint: bid.joint,
    answers: bid.answers, points: await coachBid(portal.viewer!, bid),
  })
}

export default function CoachRoute() {
  const { t, path } = useLanguage()
  const { reference, part, points, answers, ...bid } = useLoaderData<typeof loader>()
  const paths = questionPaths(reference, part)
  return (
    <>
      <BackLink href={path(paths.list)}>{t('coaching:before.back')}</BackLink>
      <BeforeYouSend {...{ points, answers }} form={formFor(bid)} pageHref={(page) => path(paths.page(page))} sendHref={part === null ? path(bidPaths.check(reference)) : undefined} />
    </>
  )
}
