import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { deskAccess, DeskPage, deskPaths, interestLinks, InterestsForm } from '~/features/assessment'
import { bidsToDeclare, declareTyped } from '~/features/assessment/index.server'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'

export const handle = { access: { staff: deskAccess.interests }, title: 'desk:nav.interests' } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  return json({ roles: portal.viewer!.staffRoles, ...(await bidsToDeclare(portal.viewer!)) })
}

export async function action({ request, context: { portal } }: ActionFunctionArgs) {
  const declared = await declareTyped(portal.viewer!, await readForm(request))
  if (!declared.ok) return json({ errors: declared.errors, typed: declared.typed }, 422)
  return redirect(declared.more ? deskPaths.interests : deskPaths.home, 303)
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
