import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { accountPath, Column, inGroups, signInPaperPath } from '~/features/accounts'
import { makePaperCodes, paperCodesLeft } from '~/features/accounts/index.server'
import { useLanguage } from '~/i18n'
import { Forbidden, NotFound } from '~/platform/errors'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, Ltr } from '~/ui'

export const handle = { access: 'signed-in', title: 'account:codes.title', namespaces: ['account'], robots: 'noindex' } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const { viewer } = portal
  if (!viewer) throw new NotFound()
  const page = new URL(`${portal.url.origin}${signInPaperPath}`).href
  return json({ left: await paperCodesLeft(viewer), staff: viewer.staffRoles.length > 0, page })
}

/** The codes are in this one answer and nowhere else: no redirect, and nothing keeps the page. */
export async function action({ context: { portal } }: ActionFunctionArgs) {
  if (!portal.viewer) throw new NotFound()
  const codes = await makePaperCodes(portal.viewer)
  if (!codes) throw new Forbidden()
  return json({ codes }, { headers: { 'Cache-Control': 'no-store' } })
}

export default function AccountCodes() {
  const { t, path } = useLanguage()
  const { staff } = useLoaderData<typeof loader>()
  const made = useActionData<typeof action>()
  return (
    <Column>
      <BackLink href={path(accountPath)}>{t('account:codes.back')}</BackLink>
      <h1 className="govuk-heading-l">{t('account:codes.title')}</h1>
      {made ? <Made codes={made.codes} /> : staff ? <p className="govuk-body">{t('account:codes.staff')}</p> : <Ask />}
    </Column>
  )
}

function Ask() {
  const { t } = useLanguage()
  const { left } = useLoaderData<typeof loader>()
  return (
    <form method="post" noValidate>
      <p className="govuk-body">{t('account:codes.intro')}</p>
      <p className="govuk-body">{t('account:codes.once')}</p>
      <p className="govuk-body">{left > 0 ? t('account:codes.left', { count: left }) : t('account:codes.none')}</p>
      {left > 0 && <p className="govuk-body">{t('account:codes.replace')}</p>}
      <Button>{t('account:codes.make')}</Button>
    </form>
  )
}

function Made({ codes }: { codes: string[] }) {
  const { t } = useLanguage()
  const { page } = useLoaderData<typeof loader>()
  return (
    <>
      <p className="govuk-body">{t('account:codes.print')}</p>
      <h2 className="govuk-heading-m">{t('account:codes.yours')}</h2>
      <ol className="govuk-list govuk-list--number">
        {codes.map((code) => <li key={code}><Ltr><strong>{inGroups(code)}</strong></Ltr></li>)}
      </ol>
      <p className="govuk-body">{t('account:codes.once')}</p>
      <p className="govuk-body">{t('account:codes.use')}</p>
      <p className="govuk-body"><Ltr>{page}</Ltr></p>
    </>
  )
}
