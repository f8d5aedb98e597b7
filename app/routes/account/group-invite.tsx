import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { Column, firstErrors, FormErrors, groupPath, isAddress, membershipRoles, normaliseAddress, useFieldError } from '~/features/accounts'
import { groupOf, invite } from '~/features/accounts/index.server'
import { formatDateTime, isLanguage, languages, localePath, useLanguage } from '~/i18n'
import { NotFound } from '~/platform/errors'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, Radios, TextInput } from '~/ui'

export const handle = { access: 'signed-in', title: 'account:invite.title', namespaces: ['account'], robots: 'noindex' } satisfies RouteHandle

const invitation = z.object({
  address: z.string({ error: 'inviteAddressMissing' }).transform(normaliseAddress).refine(isAddress, { error: 'addressShape' }),
  role: z.enum(membershipRoles, { error: 'roleMissing' }),
  language: z.string({ error: 'languageMissing' }).refine(isLanguage, { error: 'languageMissing' }),
})

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  if (!portal.viewer) throw new NotFound()
  const { id, name, role, state } = await groupOf(portal.viewer, params.group ?? '')
  if (role !== 'owner' || state !== 'confirmed') throw new NotFound()
  return json({ id, name })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  if (!portal.viewer) throw new NotFound()
  const form = await readForm(request)
  const parsed = parseWithZod(form, { schema: invitation })
  if (parsed.status !== 'success') return json({ errors: firstErrors(parsed.error), typed: typedIn(form), againAt: null }, { status: 400 })
  const sent = await invite(portal.viewer, params.group ?? '', parsed.value)
  if (!sent.ok) return json({ errors: { address: 'inviteTooMany' }, typed: typedIn(form), againAt: sent.againAt.toISOString() }, { status: 429 })
  return redirect(localePath(portal.language, `${groupPath(params.group ?? '')}?done=invited`), 303)
}

function typedIn(form: FormData): Record<string, string> {
  return Object.fromEntries(['address', 'role', 'language'].map((name) => [name, String(form.get(name) ?? '')]))
}

export default function GroupInvite() {
  const { t, path, language } = useLanguage()
  const { id, name } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const when = answered?.againAt ? { when: formatDateTime(new Date(answered.againAt), language) } : undefined
  const error = useFieldError(answered?.errors, when)
  const typed = answered?.typed
  return (
    <Column>
      <BackLink href={path(groupPath(id))} />
      <FormErrors errors={answered?.errors} params={when} />
      <span className="govuk-caption-l"><bdi>{name}</bdi></span>
      <h1 className="govuk-heading-l">{t('account:invite.title')}</h1>
      <form method="post" noValidate>
        <TextInput
          id="address" name="address" type="email" autoComplete="off" autoCapitalize="none" spellCheck={false}
          label={t('account:invite.address')} hint={t('account:invite.hint')} error={error('address')} defaultValue={typed?.address}
        />
        <Radios
          id="role" name="role" label={t('account:invite.role')} error={error('role')} defaultValue={typed?.role}
          items={membershipRoles.map((value) => ({ value, label: t(`account:role.${value}`), hint: t(`account:role.${value}Hint`) }))}
        />
        <Radios
          id="language" name="language" label={t('account:invite.language')} error={error('language')}
          defaultValue={isLanguage(typed?.language) ? typed.language : language}
          items={languages.map((one) => ({ value: one.code, label: one.name, lang: one.code, dir: one.dir }))}
        />
        <Button>{t('account:invite.send')}</Button>
      </form>
    </Column>
  )
}
