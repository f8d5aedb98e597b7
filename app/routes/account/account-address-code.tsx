import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { accountAddressesPath, Column, FormErrors, readSignInCode, useFieldError } from '~/features/accounts'
import { addressAskedFor, proveAddress } from '~/features/accounts/index.server'
import { localePath, useLanguage } from '~/i18n'
import { NotFound } from '~/platform/errors'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, Ltr, TextInput } from '~/ui'

export const handle = { access: 'signed-in', title: 'account:addressCode.title', namespaces: ['account'], robots: 'noindex' } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  if (!portal.viewer) throw new NotFound()
  return json({ address: await addressAskedFor(portal.viewer) })
}

export async function action({ request, context: { portal } }: ActionFunctionArgs) {
  if (!portal.viewer) throw new NotFound()
  const typed = String((await readForm(request)).get('code') ?? '').trim()
  const code = readSignInCode(typed)
  if (!code) return json({ errors: { code: typed ? 'codeShape' : 'codeMissing' } }, { status: 400 })
  const proved = await proveAddress(portal.viewer, code)
  if (!proved.ok) return json({ errors: { code: proved.code } }, { status: 400 })
  return redirect(localePath(portal.language, `${accountAddressesPath}?saved`), 303)
}

export default function AccountAddressCode() {
  const { t, path } = useLanguage()
  const { address } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const error = useFieldError(answered?.errors)
  return (
    <Column>
      <BackLink href={path(accountAddressesPath)}>{t('account:addresses.title')}</BackLink>
      <FormErrors errors={answered?.errors} />
      <h1 className="govuk-heading-l">{t('account:addressCode.title')}</h1>
      {address ? (
        <>
          <p className="govuk-body">{t('account:addressCode.sent')}</p>
          <p className="govuk-body"><Ltr><strong>{address}</strong></Ltr></p>
        </>
      ) : <p className="govuk-body">{t('account:addressCode.none')}</p>}
      {(address || answered) && (
        <form method="post" noValidate>
          <TextInput
            id="code" name="code" width={10} code inputMode="numeric" autoComplete="one-time-code"
            label={t('account:code.code')} hint={t('account:code.hint')} error={error('code')}
          />
          <Button>{t('account:addressCode.add')}</Button>
        </form>
      )}
      <p className="govuk-body"><a className="govuk-link" href={path(accountAddressesPath)}>{t('account:addressCode.again')}</a></p>
    </Column>
  )
}
