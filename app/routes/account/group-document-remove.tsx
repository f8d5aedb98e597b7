import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { documentPaths, FileLink } from '~/features/documents'
import { documentOf, mayKeep, removeDocument } from '~/features/documents/index.server'
import { localePath, useLanguage } from '~/i18n'
import { NotFound } from '~/platform/errors'
import type { RouteHandle } from '~/platform/route-handle'
import { Button, ButtonGroup, WarningText } from '~/ui'

export const handle = { access: 'signed-in', title: 'files:removal.title', namespaces: ['files'], robots: 'noindex' } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  if (!portal.viewer) throw new NotFound()
  const { group, document } = await documentOf(portal.viewer, params.group ?? '', params.document ?? '')
  if (!mayKeep(group.role)) throw new NotFound('only-reads')
  return json({ group, document })
}

export async function action({ params, context: { portal } }: ActionFunctionArgs) {
  if (!portal.viewer) throw new NotFound()
  const group = params.group ?? ''
  await removeDocument(portal.viewer, group, params.document ?? '')
  return redirect(localePath(portal.language, `${documentPaths.documents(group)}?done=removed`), 303)
}

export default function GroupDocumentRemove() {
  const { t, path } = useLanguage()
  const { group, document } = useLoaderData<typeof loader>()
  return (
    <>
      <span className="govuk-caption-l">{t(`files:kind.${document.kind}`)}</span>
      <h1 className="govuk-heading-l">{t('files:removal.title')}</h1>
      <p className="govuk-body"><FileLink {...document} /></p>
      <WarningText>{t('files:removal.text')}</WarningText>
      <form method="post" noValidate>
        <ButtonGroup>
          <Button variant="warning">{t('files:removal.button')}</Button>
          <a className="govuk-link" href={path(documentPaths.documents(group.id))}>{t('files:removal.back')}</a>
        </ButtonGroup>
      </form>
    </>
  )
}
