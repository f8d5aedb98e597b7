import { json, redirect, type ActionFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import {
  Column, FormErrors, groupPath, groupsPath, normaliseCharityNumber, normaliseCompanyNumber, useFieldError, type FieldErrors,
} from '~/features/accounts'
import { claimFromPage, knownOrganisation } from '~/features/accounts/index.server'
import { formatDateTime, localePath, useLanguage } from '~/i18n'
import { NotFound } from '~/platform/errors'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, InsetText, TextInput } from '~/ui'

export const handle = { access: 'signed-in', title: 'account:find.title', namespaces: ['account'], robots: 'noindex' } satisfies RouteHandle

/** First the number, then "this is my group": what is found by a number is public in the registers. */
export async function action({ request, context: { portal } }: ActionFunctionArgs) {
  if (!portal.viewer) throw new NotFound()
  const form = await readForm(request)
  const typed = String(form.get('number') ?? '').trim()
  const numbers = { charityNumber: normaliseCharityNumber(typed), companyNumber: normaliseCompanyNumber(typed) }
  const known = numbers.charityNumber || numbers.companyNumber ? await knownOrganisation(portal.viewer, numbers) : null
  if (known && form.get('do') === 'claim') {
    const claimed = await claimFromPage(portal.viewer, known.id)
    if (!claimed.ok && claimed.code === 'tooMany') {
      const errors: FieldErrors = { number: 'claimTooMany' }
      return json({ errors, typed, found: null, againAt: claimed.againAt.toISOString() }, { status: 429 })
    }
    return redirect(localePath(portal.language, groupPath(known.id)), 303)
  }
  const shaped = numbers.charityNumber ?? numbers.companyNumber
  const wrong = typed === '' ? 'numberMissing' : shaped ? 'numberUnknown' : 'numberShape'
  const errors: FieldErrors = known ? {} : { number: wrong }
  return json({ errors, typed, found: known?.name ?? null, againAt: null }, { status: known ? 200 : 400 })
}

export default function GroupFind() {
  const { t, path, language } = useLanguage()
  const answered = useActionData<typeof action>()
  const when = answered?.againAt ? { when: formatDateTime(new Date(answered.againAt), language) } : undefined
  const error = useFieldError(answered?.errors, when)
  return (
    <Column>
      <BackLink href={path(groupsPath)} />
      <FormErrors errors={answered?.errors} params={when} />
      <h1 className="govuk-heading-l">{t('account:find.title')}</h1>
      <p className="govuk-body">{t('account:find.intro')}</p>
      <form method="post" noValidate>
        <TextInput
          id="number" name="number" width={10} code spellCheck={false} autoCapitalize="characters"
          label={t('account:find.number')} hint={t('account:find.hint')} error={error('number')} defaultValue={answered?.typed}
        />
        <Button variant="secondary">{t('account:find.find')}</Button>
      </form>
      {answered?.found && (
        <form method="post" noValidate>
          <InsetText><bdi>{answered.found}</bdi></InsetText>
          <p className="govuk-body">{t('account:find.check')}</p>
          <input type="hidden" name="number" value={answered.typed} />
          <Button name="do" value="claim">{t('account:find.claim')}</Button>
        </form>
      )}
    </Column>
  )
}
