import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { bidPaths } from '~/features/applications'
import { FindGroup, useGroupError, WhichGroup, type StartError } from '~/features/applications/components/WhichGroup'
import { startBid } from '~/features/applications/index.server'
import { organisationsOf } from '~/features/accounts/index.server'
import { potState, StaffWords } from '~/features/funds'
import { potForApply } from '~/features/funds/index.server'
import { isLanguage, localePath, useLanguage } from '~/i18n'
import { now } from '~/platform/clock.server'
import { NotFound } from '~/platform/errors'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { Button, ErrorSummary, InsetText } from '~/ui'

export const handle = { access: 'signed-in', title: 'bids:start.title', form: 'start' } satisfies RouteHandle

function wanted(url: URL) {
  return { fund: url.searchParams.get('fund') ?? '', pot: url.searchParams.get('pot') ?? '' }
}

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const { fund, pot } = wanted(portal.url)
  const [found, groups] = await Promise.all([potForApply(fund, pot), organisationsOf(portal.viewer!)])
  if (!found) throw new NotFound('no-such-pot')
  return json({
    fund: found.fund.title,
    pot: found.pot.title,
    open: potState(found.pot, found.round, now()) === 'open',
    groups: groups.filter(({ role }) => role === 'owner' || role === 'editor').map(({ id, name }) => ({ id, name })),
  })
}

export async function action({ request, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const [chosen, name] = ['group', 'name'].map((field) => String(form.get(field) ?? ''))
  const switchTo = form.get('switchLanguage')
  if (isLanguage(switchTo)) throw redirect(localePath(switchTo, `${portal.url.pathname}${portal.url.search}`), 303)
  if (!chosen) return json({ error: 'required', chosen, name, reference: null, errors: ['group'] }, { status: 400 })
  const started = await startBid(portal.viewer!, {
    ...wanted(portal.url), language: portal.language, group: chosen === 'new' ? { name: name ?? '' } : { id: chosen },
  })
  if (started.ok) throw redirect(localePath(portal.language, `${bidPaths.adjustments(started.reference)}?first`), 303)
  const reference = started.code === 'oneBid' ? started.reference : null
  return json({ error: started.code, chosen, name, reference, errors: ['group'] }, { status: 400 })
}

export default function Start() {
  const { t, path } = useLanguage()
  const { fund, pot, groups, open } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const code = answered?.error as StartError | undefined
  const error = useGroupError({ groups, error: code })
  return (
    <>
      {error && <ErrorSummary errors={[error]} />}
      <span className="govuk-caption-l"><StaffWords text={fund} /> – <StaffWords text={pot} /></span>
      <h1 className="govuk-heading-l">{t('bids:start.title')}</h1>
      <p className="govuk-body-l">{t('bids:start.lead')}</p>
      {answered?.reference && (
        <p className="govuk-body"><a className="govuk-link" href={path(bidPaths.bid(answered.reference))}>{t('bids:start.open')}</a></p>
      )}
      {!open && <InsetText>{t('bids:start.error.notOpen')}</InsetText>}
      {groups.length === 0 && <FindGroup />}
      <form method="post" noValidate id="start">
        <WhichGroup groups={groups} chosen={answered?.chosen} name={answered?.name} error={code} />
        <Button>{t('bids:start.button')}</Button>
      </form>
      {groups.length > 0 && <FindGroup />}
      <h2 className="govuk-heading-m">{t('bids:start.differently')}</h2>
      <p className="govuk-body">{t('bids:start.differentlyText')}</p>
      <p className="govuk-body"><a className="govuk-link" href={path('/contact/call-back')}>{t('bids:start.ask')}</a></p>
      <p className="govuk-body"><a className="govuk-link" href={path('/bid-support')}>{t('support:link')}</a></p>
    </>
  )
}
