import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Column, FormErrors, signInCodePath, signInPath, startPath } from '~/features/accounts'
import { askingBrowser, endSession, landing, redeemLink } from '~/features/accounts/index.server'
import { localePath, useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { Button } from '~/ui'

export const handle = { access: 'anyone', title: 'account:link.title', namespaces: ['account'], robots: 'noindex' } satisfies RouteHandle

/** Opening the link uses nothing up: mail scanners open links too. Opened once more by who is in already, it leads on. */
export function loader({ request, context: { portal } }: LoaderFunctionArgs) {
  const here = askingBrowser(request.headers.get('cookie')) !== null
  if (!here && portal.viewer && !portal.posted) return redirect(localePath(portal.language, startPath(portal.viewer.staffRoles)))
  return json({ here })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const redeemed = await redeemLink(params.token ?? '', askingBrowser(request.headers.get('cookie')))
  if (!redeemed.ok) return json({ errors: { again: redeemed.code } }, { status: 400 })
  if (portal.sessionToken) await endSession(portal.sessionToken)
  const { to, headers } = await landing({ ...redeemed, language: portal.language })
  return redirect(to, { status: 303, headers })
}

export default function SignInLink() {
  const { t, path } = useLanguage()
  const { here } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const usable = here && !answered
  return (
    <Column>
      <FormErrors errors={answered?.errors} />
      <h1 className="govuk-heading-l">{t('account:link.title')}</h1>
      {usable && (
        <form method="post" noValidate>
          <p className="govuk-body">{t('account:link.ready')}</p>
          <Button>{t('account:link.continue')}</Button>
        </form>
      )}
      {!here && (
        <>
          <p className="govuk-body">{t('account:link.elsewhere')}</p>
          <p className="govuk-body">
            <a className="govuk-link" href={path(signInCodePath)}>{t('account:link.useCode')}</a>
          </p>
        </>
      )}
      {!usable && (
        <p className="govuk-body"><a className="govuk-link" id="again" href={path(signInPath)}>{t('account:code.again')}</a></p>
      )}
    </Column>
  )
}
