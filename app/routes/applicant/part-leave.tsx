import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { jointPaths, mayGather, partPaths, readPosition } from '~/features/applications'
import { leaveBid, readGroups } from '~/features/applications/index.server'
import { localePath, useLanguage } from '~/i18n'
import { now } from '~/platform/clock.server'
import { NotFound } from '~/platform/errors'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, ButtonGroup, ErrorSummary, InsetText, Textarea, WarningText } from '~/ui'

export const handle = { access: 'signed-in', title: 'joint:leave.title', namespaces: ['joint'], robots: 'noindex' } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const { bid, groups } = await readGroups(portal.viewer!, params.reference ?? '')
  const group = groups.find(({ position, own, role, state }) => position === readPosition(params.part) && own && role === 'owner' && state === 'active')
  if (!group) throw new NotFound('no-such-part')
  return json({ reference: bid.reference, name: group.name, lead: group.lead, open: mayGather(bid, now()) })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const why = String((await readForm(request)).get('why') ?? '')
  const [reference, position] = [params.reference ?? '', readPosition(params.part) ?? 0]
  const done = await leaveBid(portal.viewer!, reference, position, why)
  if (done.ok) return redirect(localePath(portal.language, partPaths.part(reference, position)), 303)
  return json({ why, error: done.code, errors: [done.code] }, { status: 400 })
}

export default function PartLeave() {
  const { t, path } = useLanguage()
  const { reference, name, lead, open } = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  const error = failed && t(`joint:leave.error.${failed.error}`)
  const stopped = lead ? 'lead' : open ? null : 'notOpen'
  return (
    <>
      <BackLink href={path(jointPaths.room(reference))}>{t('joint:invite.back')}</BackLink>
      {error && <ErrorSummary errors={[{ href: '#why', text: error }]} />}
      <span className="govuk-caption-l"><bdi>{name}</bdi></span>
      <h1 className="govuk-heading-l">{t('joint:leave.title')}</h1>
      {stopped && !failed ? <InsetText>{t(`joint:leave.error.${stopped}`)}</InsetText> : (
        <form method="post" noValidate>
          <WarningText>{t('joint:leave.text')}</WarningText>
          <p className="govuk-body">{t('joint:leave.textOthers')}</p>
          <Textarea id="why" name="why" rows={3} label={t('joint:leave.why')} error={error} defaultValue={failed?.why} />
          <ButtonGroup>
            <Button variant="warning">{t('joint:leave.button')}</Button>
            <a className="govuk-link" href={path(jointPaths.room(reference))}>{t('joint:leave.back')}</a>
          </ButtonGroup>
        </form>
      )}
    </>
  )
}
