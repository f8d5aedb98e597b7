import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { groupPath } from '~/features/accounts'
import { DocumentCard, DocumentErrorSummary, DocumentFields, documentPaths, fileLimits, readDocument } from '~/features/documents'
import { addDocument, documentsOf, mayKeep } from '~/features/documents/index.server'
import { localePath, useLanguage } from '~/i18n'
import { NotFound } from '~/platform/errors'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, NotificationBanner } from '~/ui'

export const handle = {
  access: 'signed-in',
  title: 'files:documents.title',
  namespaces: ['files'],
  robots: 'noindex',
  uploads: { maxFiles: 1, maxBytes: fileLimits.maxBytes },
} satisfies RouteHandle

/** What was done on the page before: `?done=`, set by the redirect after it. */
const deeds = ['added', 'changed', 'removed'] as const

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  if (!portal.viewer) throw new NotFound()
  const { group, documents } = await documentsOf(portal.viewer, params.group ?? '')
  const done = deeds.find((deed) => deed === portal.url.searchParams.get('done'))
  return json({ group, documents, mayKeep: mayKeep(group.role), done })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  if (!portal.viewer) throw new NotFound()
  const form = await readForm(request)
  const group = params.group ?? ''
  const { group: { role } } = await documentsOf(portal.viewer, group)
  if (!mayKeep(role)) throw new NotFound('only-reads')
  const read = readDocument(form, portal.uploads ?? [], true)
  if (!read.ok) return json({ ...read, name: '' }, { status: 400 })
  const { kind, expiresOn, upload, typed } = read
  if (!kind || !upload) throw new NotFound()
  const kept = await addDocument(portal.viewer, group, { kind, expiresOn }, upload)
  if (kept.ok) return redirect(localePath(portal.language, `${documentPaths.documents(group)}?done=added`), 303)
  return json({ errors: { file: kept.code }, typed, name: kept.name }, { status: 400 })
}

export default function GroupDocuments() {
  const { t, path } = useLanguage()
  const { group, documents, mayKeep: keeps, done } = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <BackLink href={path(groupPath(group.id))} />
        <DocumentErrorSummary errors={posted?.errors} name={posted?.name} />
        {done && !posted && <NotificationBanner success>{t(`files:documents.done.${done}`)}</NotificationBanner>}
        <span className="govuk-caption-l"><bdi>{group.name}</bdi></span>
        <h1 className="govuk-heading-l">{t('files:documents.title')}</h1>
        <p className="govuk-body">{t('files:documents.intro')}</p>
        {documents.length === 0 && <p className="govuk-body">{t('files:documents.empty')}</p>}
        {documents.map((document) => <DocumentCard key={document.id} document={document} group={group.id} mayKeep={keeps} />)}
        {keeps && (
          <form method="post" encType="multipart/form-data" action={path(documentPaths.documents(group.id))} noValidate>
            <h2 className="govuk-heading-m">{t('files:documents.add')}</h2>
            <DocumentFields isNew errors={posted?.errors} typed={posted?.typed} name={posted?.name} />
            <Button>{t('files:documents.addButton')}</Button>
          </form>
        )}
      </div>
    </div>
  )
}
