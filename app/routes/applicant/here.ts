import { json, type ActionFunctionArgs } from '@remix-run/node'
import { beHere } from '~/features/applications/index.server'
import type { RouteHandle } from '~/platform/route-handle'

export const handle = { access: 'signed-in' } satisfies RouteHandle

/**
 * Who else is at a joint bid, for the page's script, which says every 15 seconds that its page is open: `?page=q/idea`.
 * In the address, so that nothing of it is kept when the session has ended.
 */
export async function action({ params, context: { portal } }: ActionFunctionArgs) {
  const page = portal.url.searchParams.get('page') ?? ''
  return json(await beHere(portal.viewer!, { reference: params.reference ?? '', page, language: portal.language }))
}
