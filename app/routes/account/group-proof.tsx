import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Column, FormErrors, groupPath, groupProofPath, readSignInCode, useFieldError } from '~/features/accounts'
import { proveByRegister, registerOffer, sendRegisterCode } from '~/features/accounts/index.server'
import { formatDateTime, localePath, useLanguage } from '~/i18n'
import { NotFound } from '~/platform/errors'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, InsetText, Ltr, TextInput } from '~/ui'

export const handle = { access: 'signed-in', title: 'account:proof.title', namespaces: ['account'], robots: 'noindex' } satisfies RouteHandle

/** For everybody to whom it is not offered the page does not exist. */
export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const offer = portal.viewer && (await registerOffer(portal.viewer, params.group ?? ''))
  if (!offer) throw new NotFound()
  return json({ id: params.group ?? '', ...offer })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const { viewer, language } = portal
  if (!viewer) throw new NotFound()
  const group = params.group ?? ''
  const form = await readForm(request)
  if (form.get('do') === 'send') {
    const sent = await sendRegisterCode(viewer, group)
    if (sent.ok) return redirect(localePath(language, groupProofPath(group)), 303)
    return json({ errors: { send: 'proofTooMany' }, againAt: sent.againAt.toISOString() }, { status: 429 })
  }
  const typed = String(form.get('code') ?? '').trim()
  const code = readSignInCode(typed)
  if (!code) return json({ errors: { code: typed ? 'codeShape' : 'proofMissing' }, againAt: null }, { status: 400 })
  const proved = await proveByRegister(viewer, group, code)
  if (!proved.ok) return json({ errors: { code: proved.code === 'codeWrong' ? 'proofWrong' : proved.code }, againAt: null }, { status: 400 })
  return redirect(localePath(language, `${groupPath(group)}?done=proved`), 303)
}

export default function GroupProof() {
  const { t, path, language } = useLanguage()
  const { id, organisation, masked, sent } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const when = answered?.againAt ? { when: formatDateTime(new Date(answered.againAt), language) } : undefined
  const error = useFieldError(answered?.errors, when)
  return (
    <Column>
      <BackLink href={path(groupPath(id))} />
      <FormErrors errors={answered?.errors} params={when} />
      <span className="govuk-caption-l"><bdi>{organisation}</bdi></span>
      <h1 className="govuk-heading-l">{t('account:proof.title')}</h1>
      <p className="govuk-body">{t('account:proof.intro')}</p>
      <p className="govuk-body"><Ltr><strong>{masked}</strong></Ltr></p>
      <p className="govuk-body">{t('account:proof.who')}</p>
      {sent && <InsetText>{t('account:proof.sent')}</InsetText>}
      {(sent || answered?.errors) && (
        <form method="post" noValidate>
          <TextInput
            id="code" name="code" width={10} code inputMode="numeric" autoComplete="one-time-code"
            label={t('account:proof.code')} hint={t('account:proof.hint')} error={error('code')}
          />
          <Button>{t('account:proof.check')}</Button>
        </form>
      )}
      <form method="post" id="send" tabIndex={-1} noValidate>
        <Button name="do" value="send" variant={sent ? 'secondary' : undefined}>{t(sent ? 'account:proof.again' : 'account:proof.send')}</Button>
      </form>
      <p className="govuk-body">{t('account:proof.other')}</p>
    </Column>
  )
}
