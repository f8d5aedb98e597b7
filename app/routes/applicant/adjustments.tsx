import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AdjustmentForm, adjustmentFormId, readAdjustmentForm } from '~/features/accounts'
import { adjustmentOf, saveAdjustment } from '~/features/accounts/index.server'
import { bidPaths } from '~/features/applications'
import { isLanguage, localePath, useLanguage } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink } from '~/ui'

export const handle = {
  access: 'signed-in', title: 'adjustments:title', namespaces: ['adjustments'], form: adjustmentFormId, scripts: ['words-left'], robots: 'noindex',
} satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const { kinds, words, version, state, note } = await adjustmentOf(portal.viewer!, params.reference ?? '')
  return json({ reference: params.reference ?? '', standing: { kinds, words, version, state, note }, first: portal.url.searchParams.has('first') })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const reference = params.reference ?? ''
  const typed = readAdjustmentForm(form)
  const saved = await saveAdjustment(portal.viewer!, reference, typed)
  if (!saved.ok) return json({ error: saved.code, errors: [saved.code], typed }, { status: saved.code === 'changed' ? 409 : 400 })
  const language = form.get('switchLanguage')
  if (isLanguage(language)) return redirect(localePath(language, `${bidPaths.adjustments(reference)}${portal.url.search}`), 303)
  return redirect(localePath(portal.language, bidPaths.bid(reference)), 303)
}

/** Asked once, right after a bid is begun (`?first`), and open from the bid's own page at any time. */
export default function Adjustments() {
  const { path } = useLanguage()
  const { reference, standing, first } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const bid = path(bidPaths.bid(reference))
  return (
    <div className="readable">
      {!first && <BackLink href={bid} />}
      <AdjustmentForm standing={standing} typed={answered?.typed} error={answered?.error} bid={bid} first={first} />
    </div>
  )
}
