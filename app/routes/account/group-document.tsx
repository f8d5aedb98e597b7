import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DocumentErrorSummary, DocumentFields, documentPaths, fileLimits, FileLink, readDocument, typedDay } from '~/features/documents'
import { changeLastDay, documentOf, mayKeep, replaceDocument } from '~/features/documents/index.server'
import { localePath, useLanguage } from '~/i18n'
import { NotFound } from '~/platform/errors'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button } from '~/ui'

export const handle = {
  access: 'signed-in',
  title: 'files:document.title',
  namespaces: ['files'],
  robots: 'noindex',
  uploads: { maxFiles: 1, maxBytes: fileLimits.maxBytes },
} satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  if (!portal.viewer) throw new NotFound()
  const { group, document } = await documentOf(portal.viewer, params.group ?? '', params.document ?? '')
  if (!mayKeep(group.role)) throw new NotFound('only-reads')
  return json({ group, document })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  if (!portal.viewer) throw new NotFound()
  const form = await readForm(request)
  const { group, document } = await documentOf(portal.viewer, params.group ?? '', params.document ?? '')
  if (!mayKeep(group.role)) throw new NotFound('only-reads')
  const read = readDocument(form, portal.uploads ?? [], false)
  if (!read.ok) return json({ ...read, name: '' }, { status: 400 })
  const { expiresOn, upload, typed } = read
  if (upload) {
    const kept = await replaceDocument(portal.viewer, group.id, document.id, { kind: document.kind, expiresOn }, upload)
    if (!kept.ok) return json({ errors: { file: kept.code }, typed, name: kept.name }, { status: 400 })
  } else await changeLastDay(portal.viewer, group.id, document.id, expiresOn)
  return redirect(localePath(portal.language, `${documentPaths.documents(group.id)}?done=changed`), 303)
}

export default function GroupDocument() {
  const { t, path } = useLanguage()
  const { group, document } = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <BackLink href={path(documentPaths.documents(group.id))} />
        <DocumentErrorSummary errors={posted?.errors} name={posted?.name} />
        <span className="govuk-caption-l">{t(`files:kind.${document.kind}`)}</span>
        <h1 className="govuk-heading-l">{t('files:document.title')}</h1>
        <p className="govuk-body"><FileLink {...document} /></p>
        <form method="post" encType="multipart/form-data" noValidate>
          <DocumentFields isNew={false} errors={posted?.errors} typed={posted?.typed ?? { ends: typedDay(document.expiresOn) }} name={posted?.name} />
          <Button>{t('files:document.save')}</Button>
        </form>
      </div>
    </div>
  )
}
