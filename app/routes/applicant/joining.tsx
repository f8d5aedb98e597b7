import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { accountAddressesPath } from '~/features/accounts'
import { jointPaths } from '~/features/applications'
import { AskedBid } from '~/features/applications/joint/components/AskedBid'
import { DeclineForm, JoinForm } from '~/features/applications/joint/components/JoinForms'
import { declineBid, joinBid, readAsked } from '~/features/applications/index.server'
import { localePath, translator, useLanguage } from '~/i18n'
import { BadRequest, NotFound } from '~/platform/errors'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { ErrorSummary, LinkButton } from '~/ui'

export const handle = { access: 'signed-in', namespaces: ['joint'], robots: 'noindex' } satisfies RouteHandle

function whichOf(params: { token?: string; invitation?: string }): { token: string } | { id: string } {
  return params.invitation ? { id: params.invitation } : { token: params.token ?? '' }
}

/** Whoever signs in with another address than it was sent to learns that, and nothing of the bid. */
export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  if (portal.url.searchParams.get('done') === 'declined') return json({ state: 'declined' as const, title: titleOf('declined', portal.language) })
  const asked = await readAsked(portal.viewer!, whichOf(params))
  if (asked.state === 'joined') throw redirect(localePath(portal.language, jointPaths.room(asked.reference)), 303)
  return json({ ...asked, title: titleOf(asked.state, portal.language) })
}

function titleOf(state: string, language: Parameters<typeof translator>[0]): string {
  return translator(language)(state === 'open' ? 'joint:joining.title' : `joint:joining.${state}Title`)
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const read = (name: string) => String(form.get(name) ?? '')
  const [viewer, which] = [portal.viewer!, whichOf(params)]
  const language = portal.language
  if (read('do') === 'decline') {
    const said = await declineBid(viewer, which, read('why'))
    if (!said.ok) return json({ typed: null, error: 'gone', errors: ['gone'] }, { status: 409 })
    return redirect(localePath(language, `${portal.url.pathname}?done=declined`), 303)
  }
  if (read('do') !== 'join') throw new BadRequest('unknown-act')
  const typed = { group: read('group'), name: read('name'), shown: read('shown') }
  const done = await joinBid(viewer, which, typed.group === 'new' ? { name: typed.name } : { id: typed.group }, typed.shown)
  if (done.ok) return redirect(localePath(language, `${jointPaths.room(done.reference)}?done=joined`), 303)
  // Of a bid that she is not asked to join she learns nothing by pressing.
  if (done.code === 'notYours' && (await readAsked(viewer, which)).state === 'otherAddress') throw new NotFound('no-such-invitation')
  return json({ typed, error: done.code, errors: [done.code] }, { status: ['required', 'nameMissing'].includes(done.code) ? 400 : 409 })
}

export default function Joining() {
  const { t, path } = useLanguage()
  const asked = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  const error = failed ? { code: failed.error, text: t(`joint:joining.error.${failed.error}`) } : null
  if (asked.state !== 'open') {
    return (
      <>
        {error && <ErrorSummary errors={[{ href: '#group', text: error.text }]} />}
        <h1 className="govuk-heading-l" id="group">{asked.title}</h1>
        <p className="govuk-body">{t(`joint:joining.${asked.state}`)}</p>
        {asked.state === 'otherAddress' && (
          <>
            <p className="govuk-body">{t('joint:joining.otherAddressDo')}</p>
            <p className="govuk-body"><a className="govuk-link" href={path(accountAddressesPath)}>{t('joint:joining.addAddress')}</a></p>
          </>
        )}
        <LinkButton href={path('/home')} variant="secondary">{t('joint:joining.home')}</LinkButton>
      </>
    )
  }
  const fixed = asked.organisationId !== null
  return (
    <>
      {error && <ErrorSummary errors={[{ href: error.code === 'nameMissing' ? '#name' : '#group', text: error.text }]} />}
      <h1 className="govuk-heading-l">{asked.title}</h1>
      <AskedBid asked={asked} />
      {fixed && asked.groups.length === 0
        ? <p className="govuk-body" id="group">{t('joint:joining.cannotJoin')}</p>
        : <JoinForm groups={asked.groups} fixed={fixed} typed={failed?.typed ?? null} error={error} />}
      <DeclineForm />
    </>
  )
}
