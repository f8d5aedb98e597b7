import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { deskAccess, DeskPage, deskPaths } from '~/features/assessment'
import { ImportOutcome, importPaths, readSourceLink } from '~/features/directory'
import { importedFile, importedFiles, importSentFile } from '~/features/directory/index.server'
import { fileLimits } from '~/features/documents'
import { formatDateTime, useLanguage } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { Button, FileInput, NotificationBanner, Table, TextInput } from '~/ui'

export const handle = {
  access: { staff: deskAccess.imports }, title: 'importing:title', namespaces: ['importing'],
  uploads: { maxFiles: 1, maxBytes: fileLimits.maxBytes },
} satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const asked = portal.url.searchParams.get('file')
  const [files, one] = await Promise.all([importedFiles(viewer), asked ? importedFile(viewer, asked) : null])
  return json({ roles: viewer.staffRoles, files, one, done: portal.url.searchParams.has('done') })
}

type Said = { key: string; params: Record<string, string | number> }
const said = (code: string, params: Said['params'] = {}): Said => ({ key: `importing:error.${code}`, params })

export async function action({ request, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const typed = String(form.get('from') ?? '').trim()
  const from = readSourceLink(typed)
  const [upload] = portal.uploads ?? []
  const errors: Record<string, Said> = {}
  if (upload?.refused) errors['#file'] = said('tooBig')
  else if (!upload) errors['#file'] = said('fileMissing')
  if (!from) errors['#from'] = said('fromWrong')
  if (upload && from && !errors['#file']) {
    const read = await importSentFile(portal.viewer!, { path: upload.path, name: upload.name, sha256: upload.sha256, from })
    if (read.ok) return redirect(`${importPaths.one(read.done.fileId)}&done=yes`, 303)
    errors['#file'] = said(read.code, read.params)
  }
  return json({ errors, typed }, 422)
}

export default function Imports() {
  const { roles, files, one, done } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t, path } = useLanguage()
  return (
    <DeskPage current="imports" roles={roles} errors={answered?.errors}>
      {done && !answered && <NotificationBanner success>{t('importing:done')}</NotificationBanner>}
      <h1 className="govuk-heading-l">{t('importing:title')}</h1>
      <p className="govuk-body">{t('importing:intro')}</p>
      <ul className="govuk-list">
        <li><a className="govuk-link" href={path('/awards?funder=others')}>{t('importing:see')}</a></li>
        <li><a className="govuk-link" href={path(deskPaths.merges)}>{t('importing:merges')}</a></li>
      </ul>
      {one && !answered && <ImportOutcome {...one} />}
      <Send errors={answered?.errors ?? {}} typed={answered?.typed ?? ''} />
      {files.length === 0 ? <p className="govuk-body">{t('importing:none')}</p> : <Files />}
    </DeskPage>
  )
}

function Send({ errors, typed }: { errors: Record<string, Said>; typed: string }) {
  const { t, path } = useLanguage()
  const error = (field: string) => errors[field] && t(errors[field].key, errors[field].params)
  return (
    <form method="post" encType="multipart/form-data" action={path(importPaths.all)} noValidate className="readable">
      <p className="govuk-body">{t('importing:kinds')}</p>
      <FileInput id="file" name="file" label={t('importing:file')} labelSize="s" hint={t('importing:fileHint')} error={error('#file')} />
      <TextInput id="from" name="from" type="url" label={t('importing:from')} labelSize="s" hint={t('importing:fromHint')} error={error('#from')} defaultValue={typed} />
      <Button>{t('importing:send')}</Button>
    </form>
  )
}

function Files() {
  const { files } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  return (
    <Table
      caption={t('importing:table.caption')}
      columns={['file', 'funder', 'when', 'rows', 'kept'].map((name) => ({ head: t(`importing:table.${name}`) }))}
      rows={files.map(({ id, fileName, funder, createdAt, rows, kept }) => ({
        key: id,
        cells: [
          <a className="govuk-link" key="file" href={path(importPaths.one(id))}><bdi>{fileName}</bdi></a>,
          <bdi key="funder">{funder ?? ''}</bdi>, formatDateTime(new Date(createdAt), 'en'), String(rows), String(kept),
        ],
      }))}
      firstCellIsHeader
      dense
    />
  )
}
