import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { deskAccess, DeskPage } from '~/features/assessment'
import { useLanguage } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'

export const handle = {
  access: { staff: deskAccess.imports }, title: 'importing:title', namespaces: ['importing'],
} satisfies RouteHandle

export function loader({ context: { portal } }: LoaderFunctionArgs) {
  return json({ roles: portal.viewer!.staffRoles })
}

export async function action({ request }: ActionFunctionArgs) {
  await readForm(request)
  return json({ errors: { '#file': 'importing:error.fileMissing' } }, 422)
}

export default function Imports() {
  const { roles } = useLoaderData<typeof loader>()
  const { t } = useLanguage()
  return <DeskPage current="imports" roles={roles}><h1 className="govuk-heading-l">{t('importing:title')}</h1></DeskPage>
}
