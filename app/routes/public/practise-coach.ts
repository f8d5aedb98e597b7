import { json, type ActionFunctionArgs } from '@remix-run/node'
import { isBlankPractice, pointsOfPractised, practiseForm, readPractised, wantedIn } from '~/features/coaching'
import { practiseHtml, practiseRound } from '~/features/coaching/index.server'
import { now } from '~/platform/clock.server'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'

export const handle = { access: 'anyone' } satisfies RouteHandle

/** The coach while people practise: the same form, answered for the page's script. Keeps nothing. */
export async function action({ request, context: { portal } }: ActionFunctionArgs) {
  const round = await practiseRound(wantedIn(portal.url), now())
  const typed = readPractised(practiseForm(round), await readForm(request))
  return json({ coach: isBlankPractice(typed) ? null : practiseHtml(pointsOfPractised(round, typed), portal.language) })
}
