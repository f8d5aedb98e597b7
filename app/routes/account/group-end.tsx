import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Column, FormErrors, groupPath, groupsPath } from '~/features/accounts'
import { endMembership, groupOf } from '~/features/accounts/index.server'
import { localePath, useLanguage } from '~/i18n'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, ButtonGroup, WarningText } from '~/ui'

export const handle = { access: 'signed-in', title: 'account:groupEnd.title', namespaces: ['account'], robots: 'noindex' } satisfies RouteHandle

/** The person an owner takes out, or the viewer who leaves. @throws NotFound for everybody else */
async function leaving(viewer: Viewer | null, groupId: string, membershipId: string) {
  if (!viewer) throw new NotFound()
  const group = await groupOf(viewer, groupId)
  const person = group.people.find((one) => one.membershipId === membershipId)
  const own = person?.personId === viewer.personId
  if (!person || person.state === 'claimed' || !(own || (group.role === 'owner' && group.state === 'confirmed'))) throw new NotFound()
  return { viewer, group, person, own }
}

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const { group, person, own } = await leaving(portal.viewer, params.group ?? '', params.membership ?? '')
  return json({ id: group.id, group: group.name, name: person.name, own })
}

export async function action({ params, context: { portal } }: ActionFunctionArgs) {
  const { viewer, group, person, own } = await leaving(portal.viewer, params.group ?? '', params.membership ?? '')
  const ended = await endMembership(viewer, person.membershipId)
  if (!ended.ok) return json({ errors: { end: ended.code } }, { status: 400 })
  return redirect(localePath(portal.language, own ? groupsPath : `${groupPath(group.id)}?done=takenOut`), 303)
}

/** Asks once more: a group loses nobody by one press. */
export default function GroupEnd() {
  const { t, path } = useLanguage()
  const { id, group, name, own } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  return (
    <Column>
      <BackLink href={path(groupPath(id))} />
      <FormErrors errors={answered?.errors} />
      <span className="govuk-caption-l"><bdi>{group}</bdi></span>
      <h1 className="govuk-heading-l">{t(own ? 'account:groupEnd.leaveTitle' : 'account:groupEnd.title')}</h1>
      {!own && <p className="govuk-body-l"><bdi>{name}</bdi></p>}
      <WarningText>{t(own ? 'account:groupEnd.leaveText' : 'account:groupEnd.text')}</WarningText>
      <form method="post" id="end" tabIndex={-1} noValidate>
        <ButtonGroup>
          <Button variant="warning">{t(own ? 'account:groupEnd.leave' : 'account:groupEnd.yes')}</Button>
          <a className="govuk-link" href={path(groupPath(id))}>{t('account:groupEnd.no')}</a>
        </ButtonGroup>
      </form>
    </Column>
  )
}
