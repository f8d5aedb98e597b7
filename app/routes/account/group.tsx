import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  Column, FormErrors, groupEndPath, groupHelpersPath, groupInvitePath, groupPath, groupProofPath, groupsPath, helpingPath, membershipRoles, PersonActions, SentInvitations,
} from '~/features/accounts'
import { changeRole, decideClaim, groupOf, registerOffer, takeBackInvitation } from '~/features/accounts/index.server'
import { profilePaths } from '~/features/directory'
import { documentPaths } from '~/features/documents'
import { formatDate, localePath, useLanguage } from '~/i18n'
import { BadRequest, NotFound } from '~/platform/errors'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, InsetText, LinkButton, Ltr, NotificationBanner, SummaryCard, SummaryList } from '~/ui'

export const handle = { access: 'signed-in', title: 'account:group.people', namespaces: ['account', 'files', 'helping', 'profile'], robots: 'noindex' } satisfies RouteHandle

/** What was done on the page before: `?done=`, set by the redirect after it. */
const deeds = ['invited', 'roleSaved', 'takenBack', 'takenOut', 'alreadyIn', 'proved'] as const

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  if (!portal.viewer) throw new NotFound()
  const group = await groupOf(portal.viewer, params.group ?? '')
  const done = deeds.find((deed) => deed === portal.url.searchParams.get('done'))
  const offered = group.state === 'claimed' && (await registerOffer(portal.viewer, group.id)) !== null
  return json({ group, own: portal.viewer.personId, title: group.name, done, offered })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  if (!portal.viewer) throw new NotFound()
  const form = await readForm(request)
  const [what, membershipId] = ['do', 'membership'].map((name) => String(form.get(name) ?? ''))
  if (what === 'takeBack') {
    await takeBackInvitation(portal.viewer, params.group ?? '', String(form.get('invitation') ?? ''))
    return redirect(localePath(portal.language, `${groupPath(params.group ?? '')}?done=takenBack`), 303)
  }
  const role = membershipRoles.find((one) => one === form.get('role'))
  const changed = await change(portal.viewer, what ?? '', membershipId ?? '', role)
  if (!changed.ok) return json({ errors: { people: changed.code } }, { status: 400 })
  const still = await groupOf(portal.viewer, params.group ?? '').catch(() => null)
  const done = what === 'role' ? '?done=roleSaved' : ''
  return redirect(localePath(portal.language, still ? `${groupPath(still.id)}${done}` : groupsPath), 303)
}

type Person = Parameters<typeof changeRole>[0]

async function change(viewer: Person, what: string, membershipId: string, role: (typeof membershipRoles)[number] | undefined) {
  if (what === 'role' && role) return changeRole(viewer, membershipId, role)
  if (what !== 'confirm' && what !== 'refuse') throw new BadRequest('unknown-act')
  await decideClaim(viewer, membershipId, what === 'confirm')
  return { ok: true } as const
}

export default function Group() {
  const { t, path, language } = useLanguage()
  const { group, own, done, offered } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const owner = group.role === 'owner' && group.state === 'confirmed'
  const numbers = [['charity', group.charityNumber], ['company', group.companyNumber]].flatMap(([register, number]) =>
    number ? [{ key: t(`account:group.${register}`), value: <Ltr>{number}</Ltr> }] : [])
  return (
    <Column>
      <BackLink href={path(groupsPath)} />
      <FormErrors errors={answered?.errors} />
      {done && !answered && <NotificationBanner success>{t(`account:group.${done}`)}</NotificationBanner>}
      <h1 className="govuk-heading-l"><bdi>{group.name}</bdi></h1>
      {group.state === 'claimed' && <InsetText>{t('account:group.claimed')}</InsetText>}
      {offered && <p className="govuk-body"><a className="govuk-link" href={path(groupProofPath(group.id))}>{t('account:proof.title')}</a></p>}
      <SummaryList rows={[{ key: t('account:legalForm.label'), value: t(`account:legalForm.${group.legalForm}`) }, ...numbers]} />
      {group.people.length > 0 && <h2 className="govuk-heading-m" id="people">{t('account:group.people')}</h2>}
      {group.people.map((person) => (
        <SummaryCard key={person.membershipId} title={<bdi>{person.name}</bdi>} level={3}>
          <p className="govuk-body">{person.state === 'claimed' ? t('account:group.claims') : t(`account:role.${person.role}`)}</p>
          {person.role === 'helper' && person.until && <p className="govuk-body">{t('helping:scope.until', { date: formatDate(new Date(person.until), language) })}</p>}
          {owner && person.role !== 'helper' && <PersonActions {...person} role={person.role} organisationId={group.id} own={person.personId === own} />}
          {!owner && person.personId === own && (
            <p className="govuk-body"><a className="govuk-link" href={path(groupEndPath(group.id, person.membershipId))}>{t('account:group.leave')}</a></p>
          )}
        </SummaryCard>
      ))}
      <SentInvitations invitations={group.invitations.filter(({ role }) => role !== 'helper')} />
      {owner && <p className="govuk-body"><a className="govuk-link" href={path(groupHelpersPath(group.id))}>{t('helping:list.link')}</a></p>}
      {group.role === 'helper' && <p className="govuk-body"><a className="govuk-link" href={path(helpingPath)}>{t('helping:mine.title')}</a></p>}
      {group.state === 'confirmed' && group.role !== 'helper' && (
        <>
          <p className="govuk-body"><a className="govuk-link" href={path(documentPaths.documents(group.id))}>{t('files:documents.link')}</a></p>
          {(['profile', 'notices', 'matches'] as const).map((page) => (
            <p className="govuk-body" key={page}><a className="govuk-link" href={path(profilePaths[page](group.id))}>{t(`profile:${page}.link`)}</a></p>
          ))}
        </>
      )}
      {owner && <LinkButton href={path(groupInvitePath(group.id))}>{t('account:invite.title')}</LinkButton>}
    </Column>
  )
}
