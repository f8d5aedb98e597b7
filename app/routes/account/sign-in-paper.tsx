import { json, redirect, type ActionFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { Column, FormErrors, isAddress, normaliseAddress, readPaperOrSpoken, useFieldError, type FieldErrors } from '~/features/accounts'
import { endSession, landing, redeemPaperCode } from '~/features/accounts/index.server'
import { useLanguage } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { Button, TextInput } from '~/ui'

export const handle = { access: 'anyone', title: 'account:paper.title', namespaces: ['account'], robots: 'noindex' } satisfies RouteHandle

export async function action({ request, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const [typedAddress = '', typedCode = ''] = ['address', 'code'].map((name) => String(form.get(name) ?? '').trim())
  const address = normaliseAddress(typedAddress)
  const code = readPaperOrSpoken(typedCode)
  const errors: FieldErrors = {
    ...(!isAddress(address) && { address: typedAddress ? 'addressShape' : 'addressMissing' }),
    ...(!code && { code: typedCode ? 'paperShape' : 'paperMissing' }),
  }
  if (!code || Object.keys(errors).length > 0) return json({ errors, typed: typedAddress }, { status: 400 })
  const redeemed = await redeemPaperCode(code, address)
  if (!redeemed.ok) return json({ errors: { code: redeemed.code } as FieldErrors, typed: typedAddress }, { status: 400 })
  if (portal.sessionToken) await endSession(portal.sessionToken)
  const { to, headers } = await landing({ ...redeemed, language: portal.language })
  return redirect(to, { status: 303, headers })
}

export default function SignInPaper() {
  const { t, path } = useLanguage()
  const answered = useActionData<typeof action>()
  const error = useFieldError(answered?.errors)
  return (
    <Column>
      <FormErrors errors={answered?.errors} />
      <h1 className="govuk-heading-l">{t('account:paper.title')}</h1>
      <p className="govuk-body">{t('account:paper.intro')}</p>
      <form method="post" noValidate>
        <TextInput
          id="address" name="address" type="email" autoComplete="email" autoCapitalize="none" spellCheck={false}
          label={t('account:paper.address')} error={error('address')} defaultValue={answered?.typed}
        />
        <TextInput
          id="code" name="code" width={20} code inputMode="numeric" autoComplete="one-time-code"
          label={t('account:paper.code')} hint={t('account:paper.hint')} error={error('code')}
        />
        <Button>{t('account:paper.signIn')}</Button>
      </form>
      <p className="govuk-body">{t('account:paper.none')}</p>
      <p className="govuk-body"><a className="govuk-link" href={path('/contact')}>{t('account:paper.phone')}</a></p>
    </Column>
  )
}
