import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { bidPaths, bidState } from '~/features/applications'
import { readBid, tellReady } from '~/features/applications/index.server'
import { formatDateTime, localePath, useLanguage } from '~/i18n'
import { now } from '~/platform/clock.server'
import { NotFound } from '~/platform/errors'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, ErrorSummary, InsetText, Ltr, Panel } from '~/ui'

export const handle = { access: 'signed-in', title: 'helping:ready.title', namespaces: ['helping'], robots: 'noindex' } satisfies RouteHandle

/** For helpers alone: whoever can send needs to tell nobody. */
export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const bid = await readBid(portal.viewer!, params.reference ?? '')
  if (bid.role !== 'helper') throw new NotFound('not-a-helper')
  const state = bidState(bid, now())
  return json({ reference: bid.reference, open: state === 'draft' || state === 'changing', told: portal.url.searchParams.has('told') })
}

export async function action({ params, context: { portal } }: ActionFunctionArgs) {
  const reference = params.reference ?? ''
  const told = await tellReady(portal.viewer!, reference)
  if (told.ok) return redirect(localePath(portal.language, `${bidPaths.ready(reference)}?told`), 303)
  const againAt = told.code === 'tooMany' ? told.againAt.toISOString() : null
  return json({ errors: [told.code], againAt }, { status: told.code === 'tooMany' ? 429 : 409 })
}

export default function Ready() {
  const { t, path, language } = useLanguage()
  const { reference, open, told } = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  const back = path(bidPaths.bid(reference))
  const when = failed?.againAt ? { when: formatDateTime(new Date(failed.againAt), language) } : undefined
  if (told && !failed) {
    return (
      <>
        <Panel title={t('helping:ready.done')} />
        <p className="govuk-body">{t('helping:ready.they')}</p>
        <p className="govuk-body"><a className="govuk-link" href={back}>{t('helping:ready.back')}</a></p>
      </>
    )
  }
  return (
    <>
      <BackLink href={back}>{t('helping:ready.back')}</BackLink>
      {failed && <ErrorSummary errors={failed.errors.map((code) => ({ href: back, text: t(`helping:ready.${code}`, when) }))} />}
      <span className="govuk-caption-l"><Ltr whole>{reference}</Ltr></span>
      <h1 className="govuk-heading-l">{t('helping:ready.title')}</h1>
      {open ? (
        <form method="post" noValidate>
          <p className="govuk-body">{t('helping:ready.lead')}</p>
          <p className="govuk-body">{t('helping:ready.they')}</p>
          <Button>{t('helping:ready.button')}</Button>
        </form>
      ) : <InsetText>{t('helping:ready.notNow')}</InsetText>}
    </>
  )
}
