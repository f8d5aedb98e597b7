import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { jointPaths, partPaths, readPosition } from '~/features/applications'
import { askToLeave, readSigning, signPart, takeSignatureBack } from '~/features/applications/index.server'
import { PromiseShown } from '~/features/applications/joint/components/PromiseShown'
import { formatDateTime, isLanguage, localePath, useLanguage } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, Checkboxes, ErrorSummary, InsetText, TablesAbout, UserText, WarningText } from '~/ui'

export const handle = { access: 'signed-in', title: 'joint:sign.title', namespaces: ['joint'], form: 'sign' } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const { part, ...signing } = await readSigning(portal.viewer!, params.reference ?? '', readPosition(params.part) ?? 0)
  return json({ reference: part.reference, position: part.part!, organisation: part.organisationName, owner: part.role === 'owner', ...signing })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const [viewer, form] = [portal.viewer!, await readForm(request)]
  const [reference, position] = [params.reference ?? '', readPosition(params.part) ?? 0]
  const here = partPaths.sign(reference, position)
  const other = form.get('switchLanguage')
  if (isLanguage(other)) throw redirect(localePath(other, here), 303)
  const intent = form.get('intent')
  const done = intent === 'takeBack' ? await takeSignatureBack(viewer, reference, position)
    : intent === 'askToLeave' ? await askToLeave(viewer, reference, position)
    : await signPart(viewer, { reference, position, hash: String(form.get('hash') ?? ''), declared: form.get('declared') === 'yes' })
  if (done.ok) throw redirect(localePath(portal.language, here), 303)
  return json({ code: done.code, errors: [done.code] }, { status: done.code === 'declare' || done.code === 'incomplete' ? 400 : 409 })
}

/** What one's own group promises in a joint bid, to be signed by one of its owners. */
export default function Sign() {
  const { t, path, language } = useLanguage()
  const loaded = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  const { reference, position, standing, before, promise, waitsUntil } = loaded
  const when = (at: string | null) => (at ? formatDateTime(new Date(at), language) : '')
  return (
    <>
      <BackLink href={path(partPaths.part(reference, position))}>{t('joint:sign.back')}</BackLink>
      {failed && <ErrorSummary errors={[{ href: failed.code === 'declare' ? '#declared' : '#sign', text: t(`joint:sign.error.${failed.code}`) }]} />}
      <span className="govuk-caption-l"><UserText as="span">{loaded.organisation}</UserText></span>
      <h1 className="govuk-heading-l">{t('joint:sign.title')}</h1>
      {standing && <InsetText>{t('joint:sign.standing', { name: standing.name, when: when(standing.at) })}</InsetText>}
      {!standing && waitsUntil && <InsetText>{t('joint:sign.waits', { when: when(waitsUntil) })}</InsetText>}
      {before && <InsetText>{t('joint:sign.ended', { when: when(before.at) })}</InsetText>}
      {loaded.owners.length === 1 && <WarningText>{t('joint:sign.oneOwner', { name: loaded.owners[0] ?? '' })}</WarningText>}
      {before ? (
        <>
          <h2 className="govuk-heading-m">{t('joint:sign.now')}</h2>
          <TablesAbout about={t('joint:sign.now')}><PromiseShown promise={promise} id="now" /></TablesAbout>
          <h2 className="govuk-heading-m">{t('joint:sign.before')}</h2>
          <TablesAbout about={t('joint:sign.before')}><PromiseShown promise={before.promise} id="before" /></TablesAbout>
        </>
      ) : (
        <>
          <p className="govuk-body">{t('joint:sign.lead')}</p>
          <PromiseShown promise={promise} id="now" />
        </>
      )}
      <Acts error={failed?.code === 'declare' ? t('joint:sign.error.declare') : undefined} />
      <p className="govuk-body"><a className="govuk-link" href={path(jointPaths.room(reference))}>{t('joint:sign.room')}</a></p>
    </>
  )
}

function Acts({ error }: { error?: string }) {
  const { t } = useLanguage()
  const { owner, owners, standing, complete, state, hash, waitsUntil, askedOutAt } = useLoaderData<typeof loader>()
  const writing = state === 'draft' || state === 'changing' || state === 'missed'
  if (!owner) return <p className="govuk-body" id="sign">{t('joint:sign.onlyOwners', { names: owners.join(', ') })}</p>
  if (standing) {
    return (
      <form method="post" noValidate id="sign">
        {writing && <p className="govuk-body">{t(state === 'changing' ? 'joint:sign.takeBackChanging' : 'joint:sign.takeBackText')}</p>}
        {writing && <Button variant="secondary" name="intent" value="takeBack">{t('joint:sign.takeBack')}</Button>}
        {state === 'sent' && <AskOut askedOutAt={askedOutAt} />}
      </form>
    )
  }
  if (!writing && !waitsUntil) return state === 'sent' ? <form method="post" noValidate id="sign"><AskOut askedOutAt={askedOutAt} /></form> : null
  if (!complete) return <InsetText><span id="sign">{t('joint:sign.incomplete')}</span></InsetText>
  return (
    <form method="post" noValidate id="sign">
      <h2 className="govuk-heading-m">{t('joint:sign.declaration')}</h2>
      <input type="hidden" name="hash" value={hash} />
      <Checkboxes id="declared" name="declared" label={t('joint:sign.declaration')} alone error={error} items={[{ value: 'yes', label: t('joint:sign.declare') }]} />
      <Button name="intent" value="sign">{t('joint:sign.button')}</Button>
    </form>
  )
}

/** After sending a group does not leave by itself: staff take it out. */
function AskOut({ askedOutAt }: { askedOutAt: string | null }) {
  const { t, language } = useLanguage()
  if (askedOutAt) return <p className="govuk-body">{t('joint:sign.askedOut', { when: formatDateTime(new Date(askedOutAt), language) })}</p>
  return (
    <>
      <p className="govuk-body">{t('joint:sign.askOutText')}</p>
      <Button variant="secondary" name="intent" value="askToLeave">{t('joint:sign.askOut')}</Button>
    </>
  )
}
