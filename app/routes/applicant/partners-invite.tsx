import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { jointPaths, mayGather, placesLeft } from '~/features/applications'
import { GroupSearch } from '~/features/applications/joint/components/GroupSearch'
import { inviteFieldOf, InviteFields, WhatOthersSee } from '~/features/applications/joint/components/InviteFields'
import { groupsToInvite, groupToInvite, invitePartner, readRoom } from '~/features/applications/index.server'
import { formatDateTime, isLanguage, localePath, useLanguage } from '~/i18n'
import { now } from '~/platform/clock.server'
import { NotFound } from '~/platform/errors'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, ErrorSummary, InsetText } from '~/ui'

export const handle = { access: 'signed-in', title: 'joint:invite.title', namespaces: ['joint'], robots: 'noindex' } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const { bid, groups, invitations } = await readRoom(portal.viewer!, params.reference ?? '')
  if (bid.leadRole !== 'owner' && bid.leadRole !== 'editor') throw new NotFound('no-such-room')
  const [find, group] = ['find', 'group'].map((name) => portal.url.searchParams.get(name) ?? '') as [string, string]
  const [found, chosen] = await Promise.all([find ? groupsToInvite(portal.viewer!, find) : null, group ? groupToInvite(portal.viewer!, group) : null])
  const waiting = invitations.filter(({ answer, gone }) => answer === null && !gone).length
  return json({ reference: bid.reference, open: mayGather(bid, now()), places: placesLeft(bid.maxPartners, groups, waiting), find, found, chosen, language: portal.language })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const read = (name: string) => String(form.get(name) ?? '')
  const typed = { group: read('group'), groupName: read('groupName'), address: read('address'), language: read('language'), words: read('words') }
  const language = isLanguage(typed.language) ? typed.language : portal.language
  const reference = params.reference ?? ''
  const asked = await invitePartner(portal.viewer!, reference, { ...typed, language, group: typed.group || null })
  if (asked.ok) return redirect(localePath(portal.language, `${jointPaths.room(reference)}?done=invited`), 303)
  const againAt = 'againAt' in asked ? asked.againAt.toISOString() : null
  return json({ typed, error: asked.code, againAt, errors: [asked.code] }, { status: againAt ? 429 : 400 })
}

export default function PartnersInvite() {
  const { t, path, language } = useLanguage()
  const { reference, open, places, find, found, chosen } = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  const when = failed?.againAt ? formatDateTime(new Date(failed.againAt), language) : ''
  const error = failed ? { code: failed.error, text: t(`joint:invite.error.${failed.error}`, { when }) } : null
  const typed = failed?.typed ?? { group: chosen?.id ?? '', groupName: chosen?.name ?? '', address: '', language, words: '' }
  const possible = open && (places > 0 || failed !== undefined)
  const at = error && (inviteFieldOf(error.code) === 'group' && !chosen ? 'groupName' : inviteFieldOf(error.code))
  return (
    <>
      <BackLink href={path(jointPaths.room(reference))}>{t('joint:invite.back')}</BackLink>
      {error && <ErrorSummary errors={[{ href: `#${at}`, text: error.text }]} />}
      <h1 className="govuk-heading-l">{t('joint:invite.title')}</h1>
      {!possible && <InsetText>{t(open ? 'joint:invite.noPlaces' : 'joint:invite.closed')}</InsetText>}
      {possible && (
        <>
          <p className="govuk-body">{t('joint:invite.places', { count: places })}</p>
          {!chosen && <GroupSearch reference={reference} find={find} found={found} />}
          {!chosen && <h2 className="govuk-heading-m">{t('joint:invite.byEmail')}</h2>}
          <form method="post" noValidate>
            <InviteFields typed={typed} found={chosen} error={error} />
            <WhatOthersSee />
            <Button>{t('joint:invite.button')}</Button>
          </form>
          {chosen && <p className="govuk-body"><a className="govuk-link" href={path(jointPaths.invite(reference))}>{t('joint:invite.other')}</a></p>}
        </>
      )}
    </>
  )
}
