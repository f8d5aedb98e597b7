import { json, type ActionFunctionArgs } from '@remix-run/node'
import { readPosition } from '~/features/applications'
import { savePage } from '~/features/applications/index.server'
import { coachHtml, coachPage } from '~/features/coaching/index.server'
import { formatTime } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'

export const handle = {
  access: 'signed-in',
  // What autosave posts too late goes back to the page it was typed on.
  keptAt: (path) => path.replace(/\/save\/([^/]+)$/, '/q/$1'),
} satisfies RouteHandle

/** Saving while people type: the same form, answered in a few words for the page's script. */
export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const { result, bid, stop, answers } = await savePage(portal.viewer!, {
    reference: params.reference ?? '',
    part: readPosition(params.part),
    page: params.page ?? '',
    form: await readForm(request),
    language: portal.language,
    at: portal.arrivedAt,
  })
  if (result.state === 'locked') return json({ state: 'locked' }, { status: 409 })
  const points = await coachPage(portal.viewer!, { ...bid, answers }, stop.page)
  return json({
    state: result.conflicts.length > 0 ? 'conflict' : 'saved',
    time: formatTime(result.savedAt, portal.language),
    versions: result.versions,
    coach: points && coachHtml(points, portal.language),
  })
}
