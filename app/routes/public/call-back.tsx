import { json, redirect, type ActionFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { CallBackForm, fundPaths, readCallBack, type CallBackError } from '~/features/funds'
import { askForCallBack } from '~/features/funds/index.server'
import { isLanguage, localePath, useLanguage } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink } from '~/ui'

export const handle = {
  access: 'anyone', public: true, title: 'contact:callBack.title', namespaces: ['contact'], form: 'call-back',
} satisfies RouteHandle

/**
 * Saves a wish to be phoned. A language button posts the form too: the browser is sent, with what was typed (307),
 * to the page in that language, which shows it again and keeps nothing.
 */
export async function action({ request, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const typed = readCallBack(form)
  const other = form.get('switchLanguage')
  if (isLanguage(other)) {
    return other === portal.language ? json({ typed, errors: [] as CallBackError[], againAt: null }) : redirect(localePath(other, fundPaths.callBack), 307)
  }
  const result = await askForCallBack(typed, portal.clientAddress)
  if (!result.ok) return json({ typed, errors: result.errors, againAt: result.againAt?.toISOString() ?? null }, result.againAt ? 429 : 422)
  return redirect(localePath(portal.language, `${fundPaths.callBack}/sent`), 303)
}

export default function CallBack() {
  const answered = useActionData<typeof action>()
  const { t, path, language } = useLanguage()
  const typed = answered?.typed ?? { name: '', phone: '', language, wish: '' }
  return (
    <div className="readable">
      <BackLink href={path('/contact')}>{t('contact:title')}</BackLink>
      <CallBackForm typed={typed} errors={answered?.errors ?? []} againAt={answered?.againAt ?? null} />
    </div>
  )
}
