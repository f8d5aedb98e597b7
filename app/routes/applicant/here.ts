import { json, type ActionFunctionArgs } from '@remix-run/node'
import { beHere } from '~/features/applications/index.server'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { bidPaths } from '~/features/applications'

export const handle = {
  access: 'signed-in',
  // Nothing is lost with a session: only that a page was open.
  keptAt: () => bidPaths.home,
} satisfies RouteHandle

/** Who else is at a joint bid, for the page's script: it says every 15 seconds that the page is open. */
export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  return json(await beHere(portal.viewer!, { reference: params.reference ?? '', page: String(form.get('page') ?? ''), language: portal.language }))
}
