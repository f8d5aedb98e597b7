import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Column, FormErrors, isAddress, normaliseAddress, signInCodePath, signInPaperPath, startPath, useFieldError } from '~/features/accounts'
import { markBrowser, requestSignIn } from '~/features/accounts/index.server'
import { localePath, useLanguage } from '~/i18n'
import { readForm, safeNext } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { Button, InsetText, TextInput } from '~/ui'

export const handle = { access: 'anyone', title: 'account:signIn.title', namespaces: ['account'], robots: 'noindex' } satisfies RouteHandle

export function loader({ context: { portal } }: LoaderFunctionArgs) {
  const next = safeNext(portal.url.searchParams.get('next'), portal.url.origin)
  if (portal.viewer) return redirect(next ?? localePath(portal.language, startPath(portal.viewer.staffRoles)))
  return json({ next, kept: portal.url.searchParams.has('kept') })
}

export async function action({ request, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const typed = String(form.get('address') ?? '').trim()
  const address = normaliseAddress(typed)
  if (!isAddress(address)) {
    const errors = { address: typed === '' ? 'addressMissing' : 'addressShape' }
    return json({ errors, typed }, { status: 400 })
  }
  const { browserToken, cookie } = markBrowser(request.headers.get('cookie'))
  const next = safeNext(String(form.get('next') ?? ''), portal.url.origin)
  await requestSignIn({ address, language: portal.language, browserToken, clientAddress: portal.clientAddress, next })
  // The same answer for every address: nobody learns here who has an account.
  return redirect(localePath(portal.language, signInCodePath), { status: 303, headers: { 'Set-Cookie': cookie } })
}

export default function SignIn() {
  const { t, path } = useLanguage()
  const { next, kept } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const error = useFieldError(answered?.errors)
  return (
    <Column>
      <FormErrors errors={answered?.errors} />
      <h1 className="govuk-heading-l">{t('account:signIn.title')}</h1>
      {kept && <InsetText>{t('account:signIn.kept')}</InsetText>}
      <p className="govuk-body">{t('account:signIn.intro')}</p>
      <p className="govuk-body">{t('account:signIn.new')}</p>
      <form method="post" noValidate>
        {next && <input type="hidden" name="next" value={next} />}
        <TextInput
          id="address"
          name="address"
          type="email"
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          label={t('account:signIn.address')}
          hint={t('account:signIn.hint')}
          error={error('address')}
          defaultValue={answered?.typed}
        />
        <Button>{t('account:signIn.send')}</Button>
      </form>
      <p className="govuk-body"><a className="govuk-link" href={path(signInPaperPath)}>{t('account:signIn.paper')}</a></p>
    </Column>
  )
}
