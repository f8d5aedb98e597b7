import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Column, FormErrors, isAddress, normaliseAddress, readSignInCode, signInPath, startPath, useFieldError, type FieldErrors } from '~/features/accounts'
import { askingBrowser, endSession, landing, lastAskedFor, redeemCode, redeemCodeElsewhere } from '~/features/accounts/index.server'
import { localePath, useLanguage } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { Button, Ltr, TextInput } from '~/ui'

export const handle = { access: 'anyone', title: 'account:code.title', namespaces: ['account'], robots: 'noindex' } satisfies RouteHandle

export async function loader({ request, context: { portal } }: LoaderFunctionArgs) {
  const browser = askingBrowser(request.headers.get('cookie'))
  if (!browser && portal.viewer && !portal.posted) return redirect(localePath(portal.language, startPath(portal.viewer.staffRoles)))
  return json({ address: browser && (await lastAskedFor(browser)) })
}

export async function action({ request, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const [typedCode, typedAddress] = ['code', 'address'].map((name) => String(form.get(name) ?? '').trim())
  const code = readSignInCode(typedCode ?? '')
  const address = normaliseAddress(typedAddress ?? '')
  const browser = form.has('address') ? null : askingBrowser(request.headers.get('cookie'))
  // She opened the link in another tab: she is in, and the code is used up.
  if (!browser && !form.has('address') && portal.viewer) return redirect(localePath(portal.language, startPath(portal.viewer.staffRoles)), 303)
  const errors: FieldErrors = {
    ...(!browser && !isAddress(address) && { address: typedAddress ? 'addressShape' : 'addressMissing' }),
    ...(!code && { code: typedCode ? 'codeShape' : 'codeMissing' }),
  }
  if (!code || Object.keys(errors).length > 0) return json({ errors, typed: typedAddress }, { status: 400 })
  const redeemed = browser ? await redeemCode(code, browser) : await redeemCodeElsewhere(code, address)
  if (!redeemed.ok) return json({ errors: { code: redeemed.code } as FieldErrors, typed: typedAddress }, { status: 400 })
  if (portal.sessionToken) await endSession(portal.sessionToken)
  const { to, headers } = await landing({ ...redeemed, language: portal.language })
  return redirect(to, { status: 303, headers })
}

export default function SignInCode() {
  const { t, path } = useLanguage()
  const { address } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const error = useFieldError(answered?.errors)
  return (
    <Column>
      <FormErrors errors={answered?.errors} />
      <h1 className="govuk-heading-l">{t('account:code.title')}</h1>
      <p className="govuk-body">{t('account:code.sent')}</p>
      {address && <p className="govuk-body"><Ltr><strong>{address}</strong></Ltr></p>}
      <p className="govuk-body">{t('account:code.link')}</p>
      <form method="post" noValidate>
        {!address && (
          <TextInput
            id="address"
            name="address"
            type="email"
            autoComplete="email"
            autoCapitalize="none"
            spellCheck={false}
            label={t('account:signIn.address')}
            hint={t('account:code.addressHint')}
            error={error('address')}
            defaultValue={answered?.typed}
          />
        )}
        <TextInput
          id="code"
          name="code"
          width={10}
          code
          inputMode="numeric"
          autoComplete="one-time-code"
          label={t('account:code.code')}
          hint={t('account:code.hint')}
          error={error('code')}
        />
        <Button>{t('account:continue')}</Button>
      </form>
      <h2 className="govuk-heading-m">{t('account:code.noMail')}</h2>
      <p className="govuk-body">{t('account:code.wait')}</p>
      <p className="govuk-body"><a className="govuk-link" href={path(signInPath)}>{t('account:code.again')}</a></p>
    </Column>
  )
}
