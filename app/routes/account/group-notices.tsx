import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { groupPath } from '~/features/accounts'
import { mostNotices, NoticeForm, noticeFormId, OwnNotices, profilePaths, typedNotice, useNoticeError, type NoticeTyped, type ProfileErrors } from '~/features/directory'
import { endNotice, ownNotices, postNotice } from '~/features/directory/index.server'
import { funder } from '~/features/funds'
import { isLanguage, localePath, useLanguage } from '~/i18n'
import { BadRequest, NotFound } from '~/platform/errors'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, ErrorSummary, InsetText, NotificationBanner } from '~/ui'

export const handle = {
  access: 'signed-in', title: 'profile:notices.title', namespaces: ['profile', 'directory', 'funds', 'areas'], form: noticeFormId, scripts: ['words-left'], robots: 'noindex',
} satisfies RouteHandle

/** What was done on the page before: `?done=`. */
const deeds = ['posted', 'ended'] as const

type Answered = { errors: ProfileErrors; typed: NoticeTyped }

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  if (!portal.viewer) throw new NotFound()
  const own = await ownNotices(portal.viewer, params.group ?? '')
  return json({ ...own, areas: funder().areas.map(({ code }) => code), done: deeds.find((deed) => deed === portal.url.searchParams.get('done')) })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  if (!portal.viewer) throw new NotFound()
  const [form, group, viewer] = [await readForm(request), params.group ?? '', { ...portal.viewer, language: portal.language }]
  const done = (deed: (typeof deeds)[number]) => redirect(localePath(portal.language, `${profilePaths.notices(group)}?done=${deed}`), 303)
  const other = form.get('switchLanguage')
  if (isLanguage(other) && other !== portal.language) return redirect(localePath(other, profilePaths.notices(group)), 307)
  if (other) return json<Answered>({ errors: {}, typed: typedNotice(form) })
  const what = form.get('do')
  if (what === 'end') return endNotice(viewer, group, String(form.get('notice') ?? '')).then(() => done('ended'))
  if (what !== 'post') throw new BadRequest('unknown-act')
  const typed = typedNotice(form)
  const posted = await postNotice(viewer, group, typed)
  return posted.ok ? done('posted') : json<Answered>({ errors: posted.errors, typed }, { status: 422 })
}

export default function GroupNotices() {
  const { t, path } = useLanguage()
  const { id, name, role, notices, done, missing, rounds } = useLoaderData<typeof loader>()
  const answered = useActionData<Answered>()
  const error = useNoticeError(answered?.errors ?? {})
  const links = Object.keys(answered?.errors ?? {}).map((control) => ({ href: `#${control}`, text: error(control) ?? '' }))
  const mayEdit = role !== 'viewer'
  const full = notices.filter(({ held }) => !held).length >= mostNotices
  const writes = mayEdit && !missing && rounds.length > 0 && (!full || answered !== undefined)
  return (
    <div className="readable">
      <BackLink href={path(groupPath(id))} />
      <ErrorSummary errors={links} />
      {done && !answered && <NotificationBanner success>{t(`profile:notices.${done}`)}</NotificationBanner>}
      <span className="govuk-caption-l"><bdi>{name}</bdi></span>
      <h1 className="govuk-heading-l">{t('profile:notices.title')}</h1>
      <p className="govuk-body-l">{t('profile:notices.lead')}</p>
      <p className="govuk-body">{t('profile:notices.limit', { count: mostNotices })}</p>
      <h2 className="govuk-heading-m">{t('profile:notices.open')}</h2>
      <OwnNotices notices={notices} mayEdit={mayEdit} />
      {!writes && <form method="post" noValidate id={noticeFormId} />}
      {mayEdit && (missing ? <ListFirst /> : rounds.length === 0 ? <InsetText>{t('profile:notices.noRounds')}</InsetText> : writes && <New answered={answered} />)}
    </div>
  )
}

function ListFirst() {
  const { t, path } = useLanguage()
  const { id } = useLoaderData<typeof loader>()
  return (
    <InsetText>
      <p>{t('profile:notices.listFirst')}</p>
      <p><a className="govuk-link" href={path(profilePaths.profile(id))}>{t('profile:notices.listLink')}</a></p>
    </InsetText>
  )
}

function New({ answered }: { answered: Answered | undefined }) {
  const { t } = useLanguage()
  const { rounds, areas } = useLoaderData<typeof loader>()
  return (
    <>
      <h2 className="govuk-heading-m">{t('profile:notices.new')}</h2>
      <NoticeForm rounds={rounds} areas={areas} typed={answered?.typed} errors={answered?.errors ?? {}} />
    </>
  )
}
