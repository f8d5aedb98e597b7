import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ContactsTable } from '~/features/directory/contacts/components/ContactsTable'
import { myContacts } from '~/features/directory/index.server'
import { useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'

export const handle = { access: 'signed-in', title: 'contacts:list.title', namespaces: ['contacts'] } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const contacts = await myContacts(portal.viewer!)
  return json(contacts.map(({ id, mine, state, answeredAt, introducedAt, blocked, ownName, otherName, lastAt }) => (
    { id, mine, state, answeredAt, introducedAt, blocked, ownName, otherName, lastAt })))
}

/** What other groups wrote to hers, and hers to others. */
export default function Contacts() {
  const { t, path } = useLanguage()
  const contacts = useLoaderData<typeof loader>()
  return (
    <>
      <h1 className="govuk-heading-l">{t('contacts:list.title')}</h1>
      <p className="govuk-body">{t(contacts.length > 0 ? 'contacts:list.lead' : 'contacts:list.none')}</p>
      {contacts.length > 0 && <ContactsTable contacts={contacts} />}
      <p className="govuk-body"><a className="govuk-link" href={path('/directory')}>{t('contacts:list.directory')}</a></p>
    </>
  )
}
