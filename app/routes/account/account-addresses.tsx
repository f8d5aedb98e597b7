import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Fragment } from 'react'
import {
  accountAddressCodePath, accountAddressesPath, accountPath, Column, FormErrors, isAddress, normaliseAddress, useFieldError,
} from '~/features/accounts'
import { askForAddress, ownAddresses, removeAddress } from '~/features/accounts/index.server'
import { localePath, useLanguage } from '~/i18n'
import { NotFound } from '~/platform/errors'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, Ltr, NotificationBanner, TextInput } from '~/ui'

export const handle = { access: 'signed-in', title: 'account:addresses.title', namespaces: ['account'], robots: 'noindex' } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  if (!portal.viewer) throw new NotFound()
  return json({ own: await ownAddresses(portal.viewer), saved: portal.url.searchParams.has('saved') })
}

export async function action({ request, context: { portal } }: ActionFunctionArgs) {
  const { viewer, language } = portal
  if (!viewer) throw new NotFound()
  const form = await readForm(request)
  if (form.get('do') === 'remove') {
    const removed = await removeAddress(viewer, String(form.get('id') ?? ''))
    if (removed.ok) return redirect(localePath(language, `${accountAddressesPath}?saved`), 303)
    return json({ errors: { addresses: removed.code }, typed: '' }, { status: 400 })
  }
  const typed = String(form.get('address') ?? '').trim()
  const address = normaliseAddress(typed)
  if (!isAddress(address)) return json({ errors: { address: typed ? 'addressShape' : 'addressMissing' }, typed }, { status: 400 })
  await askForAddress(viewer, address)
  return redirect(localePath(language, accountAddressCodePath), 303)
}

export default function AccountAddresses() {
  const { t, path } = useLanguage()
  const { saved } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const error = useFieldError(answered?.errors)
  return (
    <Column>
      <BackLink href={path(accountPath)}>{t('account:codes.back')}</BackLink>
      <FormErrors errors={answered?.errors} />
      {saved && !answered && <NotificationBanner success>{t('account:addresses.saved')}</NotificationBanner>}
      <h1 className="govuk-heading-l">{t('account:addresses.title')}</h1>
      <p className="govuk-body">{t('account:addresses.intro')}</p>
      <OwnList />
      <h2 className="govuk-heading-m">{t('account:addresses.add')}</h2>
      <form method="post" noValidate>
        <TextInput
          id="address" name="address" type="email" autoComplete="email" autoCapitalize="none" spellCheck={false}
          label={t('account:addresses.address')} hint={t('account:addresses.hint')} error={error('address')} defaultValue={answered?.typed}
        />
        <Button name="do" value="add">{t('account:addresses.send')}</Button>
      </form>
    </Column>
  )
}

function OwnList() {
  const { t } = useLanguage()
  const { own } = useLoaderData<typeof loader>()
  return (
    <div id="addresses" tabIndex={-1}>
      {own.map(({ id, address }) => (
        <Fragment key={id}>
          <p className="govuk-body"><Ltr>{address}</Ltr></p>
          {own.length > 1 && (
            <form method="post" noValidate>
              <input type="hidden" name="id" value={id} />
              <Button name="do" value="remove" variant="secondary">
                {t('account:addresses.remove')}<span className="govuk-visually-hidden"> <Ltr>{address}</Ltr></span>
              </Button>
            </form>
          )}
        </Fragment>
      ))}
    </div>
  )
}
