import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { Column, FormErrors, signInPath, useFieldError } from '~/features/accounts'
import { addPerson, landing, peopleToChoose } from '~/features/accounts/index.server'
import { localePath, useLanguage } from '~/i18n'
import { readForm, safeNext } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { Button, TextInput } from '~/ui'

export const handle = { access: 'anyone', title: 'account:name.title', namespaces: ['account'], robots: 'noindex' } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const proved = portal.sessionToken && (await peopleToChoose(portal.sessionToken))
  return proved ? null : redirect(localePath(portal.language, signInPath))
}

export async function action({ request, context: { portal } }: ActionFunctionArgs) {
  const name = String((await readForm(request)).get('name') ?? '')
  const added = await addPerson(portal.sessionToken ?? '', name, portal.language)
  if (added.ok) {
    const next = safeNext(portal.url.searchParams.get('next'), portal.url.origin)
    const { to, headers } = await landing({ ...added, next, language: portal.language })
    return redirect(to, { status: 303, headers })
  }
  if (added.code !== 'nameMissing' && added.code !== 'nameTooLong') return redirect(localePath(portal.language, signInPath), 303)
  return json({ errors: { name: added.code }, typed: name }, { status: 400 })
}

export default function Name() {
  const { t } = useLanguage()
  const answered = useActionData<typeof action>()
  const error = useFieldError(answered?.errors)
  return (
    <Column>
      <FormErrors errors={answered?.errors} />
      <form method="post" noValidate>
        <TextInput
          id="name"
          name="name"
          autoComplete="name"
          spellCheck={false}
          label={t('account:name.title')}
          labelIsHeading
          hint={t('account:name.hint')}
          error={error('name')}
          defaultValue={answered?.typed}
        />
        <Button>{t('account:continue')}</Button>
      </form>
    </Column>
  )
}
