import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import {
  accountAddressesPath, accountCodesPath, accountPath, Column, firstErrors, FormErrors, OpenSessions, useFieldError, type FieldErrors,
} from '~/features/accounts'
import { endOtherSessions, ownAccount, saveAccount, sessionsOf } from '~/features/accounts/index.server'
import { isLanguage, languages, localePath, useLanguage } from '~/i18n'
import { NotFound } from '~/platform/errors'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { Button, Checkboxes, Ltr, NotificationBanner, Radios, TextInput } from '~/ui'

export const handle = { access: 'signed-in', title: 'account:account.title', namespaces: ['account'], robots: 'noindex' } satisfies RouteHandle

const details = z.object({
  name: z.string({ error: 'nameMissing' }),
  language: z.string({ error: 'languageMissing' }).refine(isLanguage, { error: 'languageMissing' }),
  quiet: z.literal('yes').optional(),
})

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  if (!portal.viewer) throw new NotFound()
  const [own, sessions] = await Promise.all([ownAccount(portal.viewer), sessionsOf(portal.viewer)])
  return json({ own, sessions, saved: portal.url.searchParams.has('saved') })
}

export async function action({ request, context: { portal } }: ActionFunctionArgs) {
  if (!portal.viewer) throw new NotFound()
  const form = await readForm(request)
  if (form.get('do') === 'endOthers') await endOtherSessions(portal.viewer)
  else {
    const parsed = parseWithZod(form, { schema: details })
    const errors: FieldErrors = parsed.status === 'success' ? {} : firstErrors(parsed.error)
    if (parsed.status === 'success' && isLanguage(parsed.value.language)) {
      const { name, language, quiet } = parsed.value
      const saved = await saveAccount(portal.viewer, { name, language, quiet: quiet === 'yes' })
      if (!saved.ok) errors.name = saved.code
    }
    if (Object.keys(errors).length > 0) return json({ errors, typed: { name: String(form.get('name') ?? '') } }, { status: 400 })
  }
  return redirect(localePath(portal.language, `${accountPath}?saved`), 303)
}

export default function Account() {
  const { t, path } = useLanguage()
  const { own, sessions, saved } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const error = useFieldError(answered?.errors)
  const choices = languages.map(({ code, name, dir }) => ({ value: code, label: name, lang: code, dir }))
  return (
    <Column>
      <FormErrors errors={answered?.errors} />
      {saved && !answered && <NotificationBanner success>{t('account:account.saved')}</NotificationBanner>}
      <h1 className="govuk-heading-l">{t('account:account.title')}</h1>
      <p className="govuk-body"><a className="govuk-link" href={path('/groups')}>{t('account:groups.title')}</a></p>
      <form method="post" noValidate>
        <TextInput
          id="name" name="name" autoComplete="name" spellCheck={false}
          label={t('account:account.name')} error={error('name')} defaultValue={answered?.typed.name ?? own.name}
        />
        <Radios id="language" name="language" label={t('account:account.language')} error={error('language')} items={choices} defaultValue={own.language} />
        <Checkboxes
          id="quiet" name="quiet" label={t('account:account.quietLabel')}
          items={[{ value: 'yes', label: t('account:account.quiet'), hint: t('account:account.quietHint') }]}
          defaultValue={own.quiet ? ['yes'] : []}
        />
        <Button>{t('account:save')}</Button>
      </form>
      <h2 className="govuk-heading-m">{t('account:account.addresses')}</h2>
      <ul className="govuk-list">{own.addresses.map((address) => <li key={address}><Ltr>{address}</Ltr></li>)}</ul>
      <p className="govuk-body"><a className="govuk-link" href={path(accountAddressesPath)}>{t('account:account.changeAddresses')}</a></p>
      <p className="govuk-body"><a className="govuk-link" href={path(accountCodesPath)}>{t('account:account.codes')}</a></p>
      <p className="govuk-body"><a className="govuk-link" href={path('/sign-in/who')}>{t('account:account.someoneElse')}</a></p>
      <OpenSessions sessions={sessions} />
    </Column>
  )
}
