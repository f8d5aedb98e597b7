import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { bidPaths, bidState, mayDo } from '~/features/applications'
import { OnlyGroup } from '~/features/applications/components/HelperNotes'
import { keepSentBid, readBid, startChange } from '~/features/applications/index.server'
import { formatDateTime, localePath, useLanguage } from '~/i18n'
import { now } from '~/platform/clock.server'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { Button, ButtonGroup, InsetText } from '~/ui'

export const handle = { access: 'signed-in', title: 'bids:change.title' } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const bid = await readBid(portal.viewer!, params.reference ?? '')
  const may = mayDo('change', bidState(bid, now()), bid.role) && now() < bid.closesAt
  return json({ reference: bid.reference, closesAt: bid.closesAt, may, helper: bid.role === 'helper' })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const reference = params.reference ?? ''
  const form = await readForm(request)
  // Either may come too late, from an old page: the bid's page then says how it stands.
  if (form.get('intent') === 'keepSent') await keepSentBid(portal.viewer!, reference)
  else await startChange(portal.viewer!, reference)
  return redirect(localePath(portal.language, bidPaths.bid(reference)), 303)
}

export default function Change() {
  const { t, path, language } = useLanguage()
  const { reference, closesAt, may, helper } = useLoaderData<typeof loader>()
  const back = <a className="govuk-link" href={path(bidPaths.bid(reference))}>{t('bids:change.back')}</a>
  return (
    <>
      <h1 className="govuk-heading-l">{t('bids:change.title')}</h1>
      {may ? (
        <form method="post" noValidate>
          <p className="govuk-body">{t('bids:change.text', { when: formatDateTime(new Date(closesAt), language) })}</p>
          <InsetText>{t('bids:change.stands')}</InsetText>
          <ButtonGroup><Button>{t('bids:change.button')}</Button>{back}</ButtonGroup>
        </form>
      ) : (
        <>
          {helper ? <OnlyGroup helper what="onlyChange" /> : <p className="govuk-body">{t('bids:change.closed')}</p>}
          <p className="govuk-body">{back}</p>
        </>
      )}
    </>
  )
}
