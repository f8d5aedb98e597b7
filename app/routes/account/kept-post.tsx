import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { keptPath } from '~/features/accounts'
import { takeKeptPost } from '~/features/accounts/index.server'
import { localePath } from '~/i18n'
import { NotFound } from '~/platform/errors'
import type { RouteHandle } from '~/platform/route-handle'

export const handle = { access: 'signed-in', namespaces: ['account'], robots: 'noindex' } satisfies RouteHandle

export function loader({ context: { portal } }: LoaderFunctionArgs) {
  return redirect(localePath(portal.language, keptPath))
}

/** Sends the kept fields on to where they belong: with 307 the browser posts the same form there. */
export async function action({ params, context: { portal } }: ActionFunctionArgs) {
  const taken = portal.viewer && (await takeKeptPost(portal.viewer, params.kept ?? ''))
  if (!taken) throw new NotFound()
  return redirect(taken.path, 307)
}

/** Never shown: with a page of its own, what goes wrong is shown like everywhere else. */
export default function KeptPost() {
  return null
}
