import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { publishPaths, readRemark, remarkPage, type RemarkError } from '~/features/directory'
import { sendRemark } from '~/features/directory/index.server'
import { formatDateTime, isLanguage, localePath, useLanguage } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, ErrorSummary, InsetText, Ltr, Textarea, TextInput } from '~/ui'

export const handle = {
  access: 'anyone', public: true, title: 'publicity:remark.title', namespaces: ['publicity'], form: 'remark', robots: 'noindex',
} satisfies RouteHandle

export function loader({ context: { portal } }: LoaderFunctionArgs) {
  return json({ about: remarkPage(portal.url.searchParams.get('about') ?? '') ?? '' })
}

/** Keeps what a visitor says is wrong. A language button posts the form too: see the wish to be phoned. */
export async function action({ request, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const typed = readRemark(form)
  const page = `/remark?${new URLSearchParams({ about: typed.about }).toString()}`
  const other = form.get('switchLanguage')
  if (isLanguage(other)) {
    return other === portal.language ? json({ typed, errors: [] as RemarkError[], againAt: null as string | null }) : redirect(localePath(other, page), 307)
  }
  const result = await sendRemark(typed, { language: portal.language, clientAddress: portal.clientAddress })
  if (!result.ok) return json({ typed, errors: result.errors, againAt: result.againAt?.toISOString() ?? null }, result.againAt ? 429 : 422)
  return redirect(localePath(portal.language, `${publishPaths.remarkSent}?${new URLSearchParams({ about: result.path }).toString()}`), 303)
}

const places: Record<RemarkError['field'], string> = { about: 'about', text: 'text', address: 'address' }

export default function Remark() {
  const loaded = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t, path, language } = useLanguage()
  const about = answered?.typed.about ?? loaded.about
  const errorOf = (field: RemarkError['field']) => {
    const found = answered?.errors.find((one) => one.field === field)
    return found && t(`publicity:remark.${field === 'about' ? 'page' : field}.error.${found.code}`, found.params)
  }
  const again = answered?.againAt ? [{ href: '#text', text: t('publicity:remark.tooMany', { when: formatDateTime(new Date(answered.againAt), language) }) }] : []
  const errors = (answered?.errors ?? []).map(({ field }) => ({ href: `#${places[field]}`, text: errorOf(field) ?? '' }))
  const [text, address] = [errorOf('text'), errorOf('address')]
  return (
    <div className="readable">
      <ErrorSummary errors={[...again, ...errors]} />
      {about && <BackLink href={path(about)} />}
      <h1 className="govuk-heading-xl">{t('publicity:remark.title')}</h1>
      <p className="govuk-body-l">{t('publicity:remark.intro')}</p>
      <InsetText>{t('publicity:remark.urgent')} <a className="govuk-link" href={path('/contact')}>{t('publicity:remark.urgentLink')}</a></InsetText>
      {about && <p className="govuk-body" id="about">{t('publicity:remark.about')}<br /><Ltr>{about}</Ltr></p>}
      {!about && <p className="govuk-body" id="about">{t('publicity:remark.page.error.wrong')}</p>}
      <form method="post" id="remark" noValidate>
        <input type="hidden" name="about" value={about} />
        <Textarea id="text" name="text" label={t('publicity:remark.text.label')} labelSize="s" hint={t('publicity:remark.text.hint')} defaultValue={answered?.typed.text ?? ''} {...(text && { error: text })} />
        <TextInput id="address" name="address" type="email" autoComplete="email" label={t('publicity:remark.address.label')} labelSize="s" hint={t('publicity:remark.address.hint')} defaultValue={answered?.typed.address ?? ''} {...(address && { error: address })} />
        <Button>{t('publicity:remark.send')}</Button>
      </form>
    </div>
  )
}
