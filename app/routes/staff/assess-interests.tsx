import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { assessAccess, AssessPage, assessPaths, interestLinks, InterestsForm } from '~/features/assessment'
import { bidsToDeclare, declareTyped } from '~/features/assessment/index.server'
import { localePath, useLanguage } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'

export const handle = { access: { staff: assessAccess }, title: 'assessment:interests.title', namespaces: ['assessment'] } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  return json(await bidsToDeclare(portal.viewer!))
}

export async function action({ request, context: { portal } }: ActionFunctionArgs) {
  const declared = await declareTyped(portal.viewer!, await readForm(request))
  if (!declared.ok) return json({ errors: declared.errors, typed: declared.typed }, 422)
  return redirect(localePath(portal.language, declared.more ? assessPaths.interests : assessPaths.home), 303)
}

export default function AssessInterests() {
  const { t } = useLanguage()
  const { bids, total } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const errors = Object.entries(answered ? interestLinks(answered.errors) : {}).map(([href, key]) => ({ href, text: t(key) }))
  return (
    <AssessPage current="interests" errors={errors}>
      <InterestsForm bids={bids} total={total} typed={answered?.typed} errors={answered?.errors} />
    </AssessPage>
  )
}
