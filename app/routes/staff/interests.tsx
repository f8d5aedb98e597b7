import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { checkInterests, deskAccess, DeskPage, deskPaths, interestLinks, InterestsForm, readInterests } from '~/features/assessment'
import { bidsToDeclare, declareInterests } from '~/features/assessment/index.server'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'

export const handle = { access: { staff: deskAccess.interests }, title: 'desk:nav.interests' } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  return json({ roles: portal.viewer!.staffRoles, ...(await bidsToDeclare(portal.viewer!)) })
}

export async function action({ request, context: { portal } }: ActionFunctionArgs) {
  const viewer = portal.viewer!
  const [form, { bids }] = [await readForm(request), await bidsToDeclare(viewer)]
  const typed = readInterests(form, bids)
  const checked = checkInterests(typed, bids)
  if (!checked.ok) return json({ errors: checked.errors, typed }, 422)
  await declareInterests(viewer, checked.said)
  return redirect(checked.said.length < bids.length ? deskPaths.interests : deskPaths.home, 303)
}

export default function Interests() {
  const { roles, bids, total } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  return (
    <DeskPage current="interests" roles={roles} errors={answered && interestLinks(answered.errors)}>
      <InterestsForm bids={bids} total={total} typed={answered?.typed} errors={answered?.errors} />
    </DeskPage>
  )
}
