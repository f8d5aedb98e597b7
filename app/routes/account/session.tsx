import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Column, endOf, sessionPath } from '~/features/accounts'
import { formatDateTime, localePath, useLanguage } from '~/i18n'
import { NotFound } from '~/platform/errors'
import { safeNext } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { Button } from '~/ui'

export const handle = { access: 'signed-in', title: 'account:session.title', namespaces: ['account'], robots: 'noindex' } satisfies RouteHandle

export function loader({ context: { portal } }: LoaderFunctionArgs) {
  const endsAt = portal.viewer && endOf(portal.viewer)
  if (!endsAt) throw new NotFound()
  return json({ endsAt: endsAt.toISOString() })
}

/** Every request of a session keeps it alive, so this post has nothing left to do. */
export function action({ context: { portal } }: ActionFunctionArgs) {
  const next = safeNext(portal.url.searchParams.get('next'), portal.url.origin)
  return redirect(next ?? localePath(portal.language, sessionPath), 303)
}

export default function Session() {
  const { t, language } = useLanguage()
  const { endsAt } = useLoaderData<typeof loader>()
  return (
    <Column>
      <h1 className="govuk-heading-l">{t('account:session.title')}</h1>
      <p className="govuk-body">{t('account:session.ends')}</p>
      <p className="govuk-body"><strong>{formatDateTime(new Date(endsAt), language)}</strong></p>
      <p className="govuk-body">{t('account:session.saved')}</p>
      <form method="post" noValidate>
        <Button>{t('account:session.stay')}</Button>
      </form>
    </Column>
  )
}
