import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { bidPaths, equalityQuestions } from '~/features/applications'
import { readBid, saveEquality } from '~/features/applications/index.server'
import { localePath, useLanguage } from '~/i18n'
import { NotFound } from '~/platform/errors'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { Button, ButtonGroup, InsetText, Panel, Radios } from '~/ui'

export const handle = { access: 'signed-in', title: 'bids:equality.title' } satisfies RouteHandle

/** For the group's own people: nothing of it is a helper's. @throws NotFound */
async function ownBid(viewer: { personId: string }, reference: string) {
  const bid = await readBid(viewer, reference)
  if (bid.role === 'helper') throw new NotFound('not-for-helpers')
  return bid
}

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const bid = await ownBid(portal.viewer!, params.reference ?? '')
  return json({ reference: bid.reference, thanks: portal.url.searchParams.has('thanks') })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const bid = await ownBid(portal.viewer!, params.reference ?? '')
  const form = await readForm(request)
  const answers = Object.fromEntries(
    equalityQuestions.flatMap(({ id, options }) => {
      const chosen = form.get(id)
      const known = typeof chosen === 'string' && [...options.map(({ value }) => value), 'rather'].includes(chosen)
      return known ? [[id, chosen]] : []
    }),
  ) as Record<string, string>
  if (Object.keys(answers).length > 0) await saveEquality(bid.roundId, answers)
  return redirect(localePath(portal.language, `${bidPaths.equality(bid.reference)}?thanks`), 303)
}

export default function Equality() {
  const { t, path } = useLanguage()
  const { reference, thanks } = useLoaderData<typeof loader>()
  const back = <a className="govuk-link" href={path(bidPaths.bid(reference))}>{t(thanks ? 'bids:print.back' : 'bids:equality.skip')}</a>
  if (thanks) return <><Panel title={t('bids:equality.thanks')} /><p className="govuk-body">{back}</p></>
  return (
    <>
      <h1 className="govuk-heading-l">{t('bids:equality.title')}</h1>
      <p className="govuk-body-l">{t('bids:equality.lead')}</p>
      <InsetText>{t('bids:equality.private')}</InsetText>
      <form method="post" noValidate>
        {equalityQuestions.map(({ id, options }) => (
          <Radios
            key={id}
            id={id}
            name={id}
            label={t(`bids:equality.${id}`)}
            items={[
              ...options.map(({ value, key }) => ({ value, label: t(`bids:equality.${key}`) })),
              { value: 'rather', label: t('bids:equality.rather') },
            ]}
          />
        ))}
        <ButtonGroup><Button>{t('bids:equality.button')}</Button>{back}</ButtonGroup>
      </form>
    </>
  )
}
