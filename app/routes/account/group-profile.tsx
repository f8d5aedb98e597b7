import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { groupPath } from '~/features/accounts'
import {
  BothVersions, directoryPaths, ProfileForm, profileFormId, ProfileRead, profileControls, profilePaths, profileSheet, useProfileError, type ProfileErrors,
} from '~/features/directory'
import { confirmProfile, leaveDirectory, profileOf, saveProfile } from '~/features/directory/index.server'
import { readSheet, readWas, type Difference, type Sheet } from '~/features/funds'
import { isLanguage, localePath, useLanguage } from '~/i18n'
import { BadRequest, NotFound } from '~/platform/errors'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, ErrorSummary, InsetText, NotificationBanner, WarningText } from '~/ui'

export const handle = {
  access: 'signed-in', title: 'profile:profile.title', namespaces: ['profile', 'directory', 'account'], form: profileFormId, scripts: ['words-left'], robots: 'noindex',
} satisfies RouteHandle

/** What was done on the page before: `?done=`. */
const deeds = ['saved', 'kept', 'left', 'confirmed'] as const

type Answered = { errors: ProfileErrors; differences: Difference[]; sheet: Sheet | null; was: Sheet | null }

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  if (!portal.viewer) throw new NotFound()
  const own = await profileOf({ ...portal.viewer, language: portal.language }, params.group ?? '')
  const done = deeds.find((deed) => deed === portal.url.searchParams.get('done'))
  return json({ ...own, sheet: profileSheet(own.values, portal.language), done })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  if (!portal.viewer) throw new NotFound()
  const [form, group, viewer] = [await readForm(request), params.group ?? '', { ...portal.viewer, language: portal.language }]
  const done = (deed: (typeof deeds)[number]) => redirect(localePath(portal.language, `${profilePaths.profile(group)}?done=${deed}`), 303)
  const other = form.get('switchLanguage')
  // The page in the other language shows what was typed; nothing is saved by changing language.
  if (isLanguage(other) && other !== portal.language) return redirect(localePath(other, profilePaths.profile(group)), 307)
  if (other) return json<Answered>({ errors: {}, differences: [], sheet: readSheet(form, profileControls), was: form.has('was') ? readWas(form) : null })
  const what = form.get('do')
  if (what === 'leave') return leaveDirectory(viewer, group).then(() => done('left'))
  if (what === 'confirm') return confirmProfile(viewer, group).then(() => done('confirmed'))
  if (what !== 'save') throw new BadRequest('unknown-act')
  const [typed, was] = [readSheet(form, profileControls), readWas(form)]
  const saved = await saveProfile(viewer, group, { typed, was })
  if (saved.ok) return done(saved.listed ? 'saved' : 'kept')
  if ('differences' in saved) return json<Answered>({ errors: {}, differences: saved.differences, sheet: saved.merged, was: saved.now }, { status: 409 })
  return json<Answered>({ errors: saved.errors, differences: [], sheet: typed, was }, { status: 422 })
}

export default function GroupProfile() {
  const { t, path } = useLanguage()
  const page = useLoaderData<typeof loader>()
  const answered = useActionData<Answered>()
  const error = useProfileError(answered?.errors ?? {})
  const links = Object.keys(answered?.errors ?? {}).map((control) => ({ href: `#${control}`, text: error(control) ?? '' }))
  const mayEdit = page.role !== 'viewer'
  return (
    <div className="readable">
      <BackLink href={path(groupPath(page.id))} />
      <ErrorSummary errors={links} />
      {answered && answered.differences.length > 0 && <BothVersions differences={answered.differences} />}
      {page.done && !answered && <NotificationBanner success>{t(`profile:profile.${page.done}`)}</NotificationBanner>}
      <span className="govuk-caption-l"><bdi>{page.name}</bdi></span>
      <h1 className="govuk-heading-l">{t('profile:profile.title')}</h1>
      <Standing />
      {mayEdit && page.asked !== 'no' && <Yearly late={page.asked === 'late'} />}
      {mayEdit ? <Edit answered={answered} /> : <><form method="post" noValidate id={profileFormId} /><ProfileRead values={page.values} known={page.known} /></>}
    </div>
  )
}

/** Whether the group stands in the directory, and if not, why. */
function Standing() {
  const { t, path } = useLanguage()
  const { proved, sensitive, hidden, listed, slug, role, fresh } = useLoaderData<typeof loader>()
  return (
    <>
      <p className="govuk-body-l">{t('profile:profile.lead')}</p>
      <p className="govuk-body">{t('profile:profile.nothing')}</p>
      {hidden && <WarningText>{t('profile:profile.hidden')}</WarningText>}
      {!hidden && sensitive && <WarningText>{t('profile:profile.sensitive')}</WarningText>}
      {!proved && <InsetText>{t('profile:profile.notProved')}</InsetText>}
      {role === 'viewer' && <InsetText>{t('profile:profile.viewer')}</InsetText>}
      {role !== 'viewer' && fresh && <p className="govuk-body">{t('profile:profile.offered')}</p>}
      <p className="govuk-body">{t(listed ? 'profile:profile.listed' : 'profile:profile.notListed')}</p>
      {listed && slug && <p className="govuk-body"><a className="govuk-link" href={path(directoryPaths.organisation(slug))}>{t('profile:profile.see')}</a></p>}
    </>
  )
}

function Yearly({ late }: { late: boolean }) {
  const { t } = useLanguage()
  return (
    <form method="post" noValidate id="yearly">
      <h2 className="govuk-heading-m">{t('profile:yearly.title')}</h2>
      {late && <p className="govuk-body">{t('profile:yearly.late')}</p>}
      <p className="govuk-body">{t(late ? 'profile:yearly.lateNext' : 'profile:yearly.asked')}</p>
      <Button name="do" value="confirm">{t('profile:yearly.button')}</Button>
    </form>
  )
}

function Edit({ answered }: { answered: Answered | undefined }) {
  const { t } = useLanguage()
  const { sheet, known, listed } = useLoaderData<typeof loader>()
  return (
    <>
      <ProfileForm sheet={answered?.sheet ?? sheet} was={answered?.was ?? sheet} errors={answered?.errors ?? {}} known={known} />
      {listed && (
        <form method="post" noValidate id="leave">
          <h2 className="govuk-heading-m">{t('profile:leave.title')}</h2>
          <p className="govuk-body">{t('profile:leave.text')}</p>
          <Button name="do" value="leave" variant="warning">{t('profile:leave.button')}</Button>
        </form>
      )}
    </>
  )
}
