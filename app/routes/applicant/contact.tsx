import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { contactPaths } from '~/features/directory'
import { isolated } from '~/features/directory/components/isolated'
import { AnswerForm } from '~/features/directory/contacts/components/AnswerForm'
import { BlockForm } from '~/features/directory/contacts/components/BlockForm'
import { ContactDone } from '~/features/directory/contacts/components/ContactDone'
import { ContactState } from '~/features/directory/contacts/components/ContactState'
import { contactFormId } from '~/features/directory/contacts/components/form-id'
import { InviteForm } from '~/features/directory/contacts/components/InviteForm'
import { problemWords } from '~/features/directory/contacts/components/problem-words'
import { ReportForm, reportFields } from '~/features/directory/contacts/components/ReportForm'
import { Thread } from '~/features/directory/contacts/components/Thread'
import { WriteForm } from '~/features/directory/contacts/components/WriteForm'
import { actOnContact, readContact, type ActFailed } from '~/features/directory/index.server'
import { formatDateTime, isLanguage, localePath, useLanguage } from '~/i18n'
import { newId } from '~/platform/ids.server'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Details, ErrorSummary } from '~/ui'

export const handle = { access: 'signed-in', title: 'contacts:one.title', namespaces: ['contacts'], form: contactFormId, robots: 'noindex' } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const read = await readContact(portal.viewer!, params.contact ?? '')
  const { otherId: _, ownId: __, ...contact } = read.contact
  return json({ ...read, contact, onceKey: newId(), done: portal.url.searchParams.get('done') })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const read = (name: string) => String(form.get(name) ?? '')
  const id = params.contact ?? ''
  const typed = { act: read('do'), text: read('text'), onceKey: read('onceKey'), bid: read('bid'), reason: read('reason'), more: read('more') }
  const other = form.get('switchLanguage')
  if (isLanguage(other)) {
    if (other !== portal.language) return redirect(localePath(other, contactPaths.one(id)), 307)
    return json({ typed, failed: null, errors: [] as string[] })
  }
  const done = await actOnContact(portal.viewer!, id, typed, portal.language)
  if ('done' in done) return redirect(localePath(portal.language, `${contactPaths.one(id)}?done=${done.done}`), 303)
  return json({ typed, failed: done, errors: done.problems.map(({ code }) => code) }, { status: done.status })
}

/** One contact: what was written, and what her group can do now. */
export default function Contact() {
  const { t, path } = useLanguage()
  const { contact, messages, bids, onceKey, done } = useLoaderData<typeof loader>()
  const posted = useActionData<typeof action>()
  const { all, at } = useFailed(posted?.failed ?? null)
  const other = contact.otherName ?? t('contacts:gone')
  const going = contact.writes && !contact.blocked
  const talks = going && contact.state === 'accepted'
  const theirs = !contact.mine || contact.state === 'accepted'
  return (
    <div className="readable">
      <BackLink href={path(contactPaths.list)}>{t('contacts:one.back')}</BackLink>
      <ErrorSummary errors={all} />
      {!posted && <ContactDone done={done} asked={contact.state === 'asked'} />}
      <span className="govuk-caption-l">{t('contacts:one.forGroup', { name: isolated(contact.ownName) })}</span>
      <h1 className="govuk-heading-l">{t('contacts:one.with', { name: isolated(other) })}</h1>
      {contact.introducedAt && contact.state !== 'ended' && <p className="govuk-body">{t('contacts:one.introduced')}</p>}
      {contact.otherSlug && <p className="govuk-body"><a className="govuk-link" href={path(`/directory/${contact.otherSlug}`)}>{t('contacts:one.entry')}</a></p>}
      {messages.length > 0 && <h2 className="govuk-heading-m">{t('contacts:one.messages')}</h2>}
      {messages.length > 0 && <Thread messages={messages} own={contact.ownName} other={other} />}
      <ContactState contact={contact} />
      {going && !contact.mine && contact.state === 'open' && <AnswerForm />}
      {talks ? <WriteForm other={other} typed={posted?.failed?.place === 'text' || (posted && !posted.failed) ? posted.typed : { text: '', onceKey }} error={at('text')} /> : <form method="post" noValidate id={contactFormId} />}
      {talks && <InviteForm bids={bids} error={at('invite')} />}
      {contact.writes && contact.blocked && <BlockForm blocked />}
      {going && theirs && contact.state !== 'ended' && (
        <>
          <BlockForm blocked={false} />
          <Details summary={t('contacts:report.summary')} open={posted?.failed?.place === 'report'}>
            <ReportForm text={t('contacts:report.text')} typed={posted?.typed} error={at('report') ? { code: posted?.failed?.problems[0]?.code ?? '', text: at('report') ?? '' } : undefined} />
          </Details>
        </>
      )}
    </div>
  )
}

const keys = { text: 'error', answer: 'error', invite: 'invite.error', report: 'report.error' } as const

/** The mistakes of a post as links of the summary, and the sentence of one place. */
function useFailed(failed: ActFailed | null) {
  const { t, language } = useLanguage()
  const sentence = (problem: ActFailed['problems'][number]) => {
    if (!failed || keys[failed.place] === 'error' || problem.code === 'notOpen') return problemWords(problem, t, language)
    return t(`contacts:${keys[failed.place]}.${problem.code}`, { when: problem.when ? formatDateTime(new Date(problem.when), language) : '' })
  }
  const href = (code: string) => {
    if (failed?.place === 'report') return reportFields[code === 'tooLong' ? 'tooLong' : 'reason']
    return failed?.place === 'invite' ? '#bid' : `#${failed?.place}`
  }
  const all = (failed?.problems ?? []).map((problem) => ({ href: href(problem.code), text: sentence(problem) }))
  return { all, at: (place: ActFailed['place']) => (failed?.place === place ? all.map(({ text }) => text).join(' ') : undefined) }
}
