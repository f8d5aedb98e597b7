import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Column, KeptPostCard, keptPath, startPath } from '~/features/accounts'
import { keptPostsOf, takeKeptPost } from '~/features/accounts/index.server'
import { localePath, useLanguage } from '~/i18n'
import { NotFound } from '~/platform/errors'
import { readForm, safeNext } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'

export const handle = { access: 'signed-in', title: 'account:kept.title', namespaces: ['account'], robots: 'noindex' } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  if (!portal.viewer) throw new NotFound()
  const next = safeNext(portal.url.searchParams.get('next'), portal.url.origin)
  return json({ kept: await keptPostsOf(portal.viewer), next: next ?? localePath(portal.language, startPath(portal.viewer.staffRoles)) })
}

export async function action({ request, context: { portal } }: ActionFunctionArgs) {
  if (!portal.viewer) throw new NotFound()
  await takeKeptPost(portal.viewer, String((await readForm(request)).get('id') ?? ''))
  return redirect(localePath(portal.language, keptPath), 303)
}

export default function Kept() {
  const { t } = useLanguage()
  const { kept, next } = useLoaderData<typeof loader>()
  return (
    <Column>
      <h1 className="govuk-heading-l">{t('account:kept.title')}</h1>
      {kept.length > 0
        ? <p className="govuk-body">{t('account:kept.intro')}</p>
        : <p className="govuk-body">{t('account:kept.none')}</p>}
      {kept.map(({ id, fields, createdAt }) => (
        <KeptPostCard key={id} id={id} fields={fields} createdAt={new Date(createdAt)} />
      ))}
      <p className="govuk-body"><a className="govuk-link" href={next}>{t('account:kept.goOn')}</a></p>
    </Column>
  )
}
