import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { organisationsOf } from '~/features/accounts/index.server'
import { bidPaths } from '~/features/applications'
import { FindGroup, useGroupError, WhichGroup, type StartError } from '~/features/applications/components/WhichGroup'
import { fillIn, startBid } from '~/features/applications/index.server'
import { wantedIn } from '~/features/coaching'
import { forgetPractised, practisedBrowser, practisedOf, unmarkPractised } from '~/features/coaching/index.server'
import { PractisedBid, PractisedNone } from '~/features/coaching/practise/components/PractisedBid'
import { potState, StaffWords } from '~/features/funds'
import { potForApply } from '~/features/funds/index.server'
import { isLanguage, localePath, useLanguage } from '~/i18n'
import { now } from '~/platform/clock.server'
import { NotFound } from '~/platform/errors'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { Button, ErrorSummary, InsetText, UserText } from '~/ui'

export const handle = {
  access: 'signed-in', title: 'practise:take.title', namespaces: ['practise', 'bids', 'questions', 'account'], form: 'start',
} satisfies RouteHandle

export async function loader({ request, context: { portal } }: LoaderFunctionArgs) {
  const { fund, pot } = wantedIn(portal.url) ?? { fund: '', pot: '' }
  const [found, groups, practised] = await Promise.all([
    potForApply(fund, pot), organisationsOf(portal.viewer!), practisedOf(practisedBrowser(request.headers.get('cookie'))),
  ])
  if (!found) throw new NotFound('no-such-pot')
  const project: unknown = practised?.project
  const name: unknown = typeof project === 'object' && project !== null && 'name' in project ? project.name : ''
  return json({
    fund: found.fund.title,
    pot: found.pot.title,
    open: potState(found.pot, found.round, now()) === 'open',
    groups: groups.filter(({ role }) => role === 'owner' || role === 'editor').map(({ id, name }) => ({ id, name })),
    waits: practised !== null,
    name: typeof name === 'string' ? name.trim() : '',
  })
}

type Again = { error: StartError | null; chosen: string; name: string; bid: string | null; locked: boolean; errors: string[] }

const again = (state: Partial<Again>, status: number) =>
  json({ error: null, chosen: '', name: '', bid: null, locked: false, errors: [], ...state } satisfies Again, { status })

/**
 * Begins a bid with what was practised, or puts it into the bid that her group has (`into`). What was practised is
 * forgotten once it stands in a bid, and not before.
 */
export async function action({ request, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const [chosen = '', name = '', into = ''] = ['group', 'name', 'into'].map((field) => String(form.get(field) ?? ''))
  const here = `${portal.url.pathname}${portal.url.search}`
  const switchTo = form.get('switchLanguage')
  if (isLanguage(switchTo)) throw redirect(localePath(switchTo, here), 303)
  const { fund, pot } = wantedIn(portal.url) ?? { fund: '', pot: '' }
  const token = practisedBrowser(request.headers.get('cookie'))
  const [found, answers] = await Promise.all([potForApply(fund, pot), practisedOf(token)])
  if (!found) throw new NotFound('no-such-pot')
  if (!token || !answers) throw redirect(localePath(portal.language, here), 303)
  if (!chosen && !into) return again({ error: 'required', name, errors: ['group'] }, 400)
  const started = into ? null : await startBid(portal.viewer!, { fund, pot, language: portal.language, group: chosen === 'new' ? { name } : { id: chosen } })
  if (started?.ok === false && started.code === 'oneBid') return again({ chosen, name, bid: started.reference }, 200)
  if (started?.ok === false) return again({ error: started.code, chosen, name, errors: ['group'] }, 400)
  const reference = started?.reference ?? into
  const filled = await fillIn(portal.viewer!, { reference, answers, language: portal.language, at: portal.arrivedAt })
  if (!filled.ok) return again({ bid: reference, locked: true }, 409)
  await forgetPractised(token)
  throw redirect(localePath(portal.language, started ? `${bidPaths.adjustments(reference)}?first` : bidPaths.bid(reference)),
    { status: 303, headers: { 'Set-Cookie': unmarkPractised() } })
}

export default function StartPractised() {
  const { t } = useLanguage()
  const { fund, pot, groups, open, waits, name } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const error = useGroupError({ groups, error: answered?.error })
  if (answered?.bid) return <PractisedBid reference={answered.bid} locked={answered.locked} />
  if (!waits) return <PractisedNone />
  return (
    <>
      {error && <ErrorSummary errors={[error]} />}
      <span className="govuk-caption-l"><StaffWords text={fund} /> – <StaffWords text={pot} /></span>
      <h1 className="govuk-heading-l">{t('practise:take.title')}</h1>
      <p className="govuk-body-l">{t('practise:take.lead')}</p>
      {name && <p className="govuk-body">{t('practise:take.named')} <strong><UserText as="span">{name}</UserText></strong></p>}
      {!open && <InsetText>{t('bids:start.error.notOpen')}</InsetText>}
      {groups.length === 0 && <FindGroup />}
      <form method="post" noValidate id={handle.form}>
        <WhichGroup groups={groups} chosen={answered?.chosen} name={answered?.name} error={answered?.error} />
        <Button>{t('practise:take.button')}</Button>
      </form>
      {groups.length > 0 && <FindGroup />}
    </>
  )
}
