import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AskForm, fundPaths, opennessPaths, readAsked, StaffWords, type AskError } from '~/features/funds'
import { askAboutRound, fundBySlug } from '~/features/funds/index.server'
import { isLanguage, localePath, useLanguage } from '~/i18n'
import { NotFound } from '~/platform/errors'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink } from '~/ui'

export const handle = { access: 'anyone', title: 'openness:ask.title', namespaces: ['openness'], form: 'ask' } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const page = await fundBySlug(params.fund ?? '')
  if (!page) throw new NotFound('no-such-fund')
  return json({ slug: page.fund.slug, fund: page.fund.title, known: portal.viewer !== null })
}

/** Keeps a question about the current round. A language button takes what was typed along, and keeps nothing. */
export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const [fund, typed] = [params.fund ?? '', readAsked(form)]
  const other = form.get('switchLanguage')
  if (isLanguage(other)) {
    return other === portal.language ? answer(typed, null, null) : redirect(localePath(other, opennessPaths.ask(fund)), 307)
  }
  const result = await askAboutRound({
    fund, typed, language: portal.language, personId: portal.viewer?.personId ?? null, clientAddress: portal.clientAddress,
  })
  if (!result.ok) return answer(typed, result.error, result.againAt)
  return redirect(localePath(portal.language, opennessPaths.asked(fund)), 303)
}

function answer(typed: string, error: AskError | null, againAt: Date | null) {
  const status = error ? (againAt ? 429 : 422) : 200
  return json({ typed, error, errors: error ? [error] : [], againAt: againAt?.toISOString() ?? null }, status)
}

export default function Ask() {
  const { slug, fund, known } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { path } = useLanguage()
  return (
    <div className="readable">
      <BackLink href={path(fundPaths.fund(slug))}><StaffWords text={fund} /></BackLink>
      <AskForm fund={fund} known={known} typed={answered?.typed ?? ''} error={answered?.error ?? null} againAt={answered?.againAt ?? null} />
    </div>
  )
}
