import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { contactPaths } from '~/features/directory'
import { isolated } from '~/features/directory/components/isolated'
import { FirstMessageForm } from '~/features/directory/contacts/components/FirstMessageForm'
import { contactFormId } from '~/features/directory/contacts/components/form-id'
import { problemPlaces } from '~/features/directory/contacts/components/problem-words'
import { WhatTheySee } from '~/features/directory/contacts/components/WhatTheySee'
import { openContact, readEntryToWrite, type OpenRefusal } from '~/features/directory/index.server'
import { isLanguage, localePath, useLanguage } from '~/i18n'
import { newId } from '~/platform/ids.server'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, ErrorSummary, InsetText } from '~/ui'

export const handle = { access: 'signed-in', title: 'contacts:write.pageTitle', namespaces: ['contacts'], form: contactFormId, robots: 'noindex' } satisfies RouteHandle

/** The notice that is answered stays in the address, whatever language the page has. */
export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const slug = params.slug ?? ''
  const read = await readEntryToWrite(portal.viewer!, slug, portal.url.searchParams.get('notice') ?? '')
  return json({ ...read, slug, onceKey: newId() })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const read = (name: string) => String(form.get(name) ?? '')
  const [slug, other] = [params.slug ?? '', form.get('switchLanguage')]
  const typed = { group: read('group'), text: read('text'), onceKey: read('onceKey') }
  if (isLanguage(other)) {
    const here = contactPaths.write(slug, read('notice'))
    return other === portal.language ? json({ typed, problems: [] as OpenRefusal[], errors: [] as string[] }) : redirect(localePath(other, here), 307)
  }
  const opened = await openContact(portal.viewer!, slug, { group: typed.group, text: typed.text, once: typed.onceKey, notice: read('notice'), language: portal.language })
  if (opened.ok) return redirect(localePath(portal.language, `${contactPaths.one(opened.id)}?done=sent`), 303)
  const status = opened.problems.some(({ code }) => code === 'tooMany') ? 429 : 400
  return json({ typed, problems: opened.problems, errors: opened.problems.map(({ code }) => code) }, { status })
}

/** A group writes to another for the first time: to write, to be introduced, or why it cannot. */
export default function ContactWrite() {
  const { t, path, language } = useLanguage()
  const { slug, name, by, own, writers, notice, contacts, onceKey } = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  const { all, contact, ...errors } = problemPlaces(posted?.problems ?? [], t, language)
  const proved = writers.filter((one) => one.proved)
  const goesOn = contact ?? contacts[0]?.id
  return (
    <>
      <BackLink href={path(`/directory/${slug}`)}>{t('contacts:write.back')}</BackLink>
      <ErrorSummary errors={all} />
      <h1 className="govuk-heading-l">{t(by === 'staff' ? 'contacts:write.titleAsk' : 'contacts:write.title', { name: isolated(name) })}</h1>
      <p className="govuk-body">{t(by === 'staff' ? 'contacts:write.leadAsk' : 'contacts:write.lead')}</p>
      {goesOn && <InsetText><a className="govuk-link" href={path(contactPaths.one(goesOn))}>{t('contacts:see.contact')}</a></InsetText>}
      {proved.length > 0 ? (
        <>
          <WhatTheySee by={by} />
          <FirstMessageForm by={by} writers={proved} notice={notice} typed={posted?.typed ?? { group: '', text: '', onceKey }} errors={errors} />
        </>
      ) : (
        <>
          <InsetText>{t(own ? 'contacts:write.own' : writers.length > 0 ? 'contacts:write.notProved' : 'contacts:write.noGroup')}</InsetText>
          {writers.length > 0 && <p className="govuk-body">{t('contacts:write.notProvedHow')}</p>}
          <p className="govuk-body"><a className="govuk-link" href={path('/groups')}>{t('contacts:write.groups')}</a></p>
          <form method="post" noValidate id={contactFormId} />
        </>
      )}
    </>
  )
}
