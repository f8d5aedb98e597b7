import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { Column, signOutPath } from '~/features/accounts'
import { endSession } from '~/features/accounts/index.server'
import { localePath, useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { Button } from '~/ui'

export const handle = { access: 'anyone', title: 'account:signOut.title', namespaces: ['account'], robots: 'noindex' } satisfies RouteHandle

export async function action({ context: { portal } }: ActionFunctionArgs) {
  if (portal.sessionToken) await endSession(portal.sessionToken)
  // The cookie stays, worth nothing: what another tab still posts is kept for her, until she signs in again.
  return redirect(localePath(portal.language, '/'), 303)
}

export default function SignOut() {
  const { t, path } = useLanguage()
  return (
    <Column>
      <h1 className="govuk-heading-l">{t('account:signOut.title')}</h1>
      <p className="govuk-body">{t('account:signOut.saved')}</p>
      <form method="post" action={path(signOutPath)} noValidate>
        <Button>{t('account:signOut.button')}</Button>
      </form>
    </Column>
  )
}
