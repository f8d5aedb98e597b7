import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { assessAccess, AssessPage, assessPaths, checkInterests, interestLinks, InterestsForm, readInterests } from '~/features/assessment'
import { bidsToDeclare, declareInterests } from '~/features/assessment/index.server'
import { localePath, useLanguage } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'

export const handle = { access: { staff: assessAccess }, title: 'assessment:interests.title', namespaces: ['assessment'] } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  return json(await bidsToDeclare(portal.viewer!))
}

export async function action({ request, context: { portal } }: ActionFunctionArgs) {
  const viewer = portal.viewer!
  const [form, { bids }] = [await readForm(request), await bidsToDeclare(viewer)]
  const typed = readInterests(form, bids)
  const checked = checkInterests(typed, bids)
  if (!checked.ok) return json({ errors: checked.errors, typed }, 422)
  await declareInterests(viewer, checked.said)
  const next = checked.said.length < bids.length ? assessPaths.interests : assessPaths.home
  return redirect(localePath(portal.language, next), 303)
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
