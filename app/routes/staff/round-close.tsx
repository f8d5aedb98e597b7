import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DeskPage } from '~/features/assessment'
import { errorKeys, isSet, readSheet, roundPaths, roundRoles } from '~/features/funds'
import { NoteFields } from '~/features/funds/components/desk'
import { closeRound, deskRound, noteFields } from '~/features/funds/index.server'
import { useLanguage } from '~/i18n'
import { now } from '~/platform/clock.server'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, InsetText, WarningText } from '~/ui'

export const handle = { access: { staff: roundRoles }, title: 'desk:rounds.close.title' } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const { round, pots } = await deskRound(viewer, params.round ?? '')
  const early = [round, ...pots].some(({ closesAt, fullClosesAt }) => [closesAt, fullClosesAt].some((moment) => isSet(moment) && moment > now()))
  return json({ roles: viewer.staffRoles, id: round.id, published: round.state === 'published', early })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const typed = readSheet(await readForm(request), noteFields)
  const result = await closeRound(portal.viewer!, params.round ?? '', typed)
  if (result.ok) return redirect(roundPaths.round(params.round ?? ''), 303)
  return json({ errors: errorKeys(result.errors), wrong: result.errors, sheet: typed }, 422)
}

export default function CloseRound() {
  const { roles } = useLoaderData<typeof loader>()
  return <DeskPage current="rounds" roles={roles} errors={useActionData<typeof action>()?.errors}><Close /></DeskPage>
}

function Close() {
  const { id, published, early } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t, path } = useLanguage()
  return (
    <>
      <BackLink href={path(roundPaths.round(id))}>{t('desk:rounds.back')}</BackLink>
      <h1 className="govuk-heading-l">{t('desk:rounds.close.title')}</h1>
      {!published ? <InsetText>{t('desk:rounds.close.none')}</InsetText> : (
        <form method="post" noValidate className="readable">
          <p className="govuk-body">{t('desk:rounds.close.intro')}</p>
          {early && <WarningText>{t('desk:rounds.close.early')}</WarningText>}
          {early && <NoteFields form={{ sheet: answered?.sheet ?? {}, wrong: answered?.wrong ?? {} }} />}
          <Button variant="warning">{t('desk:rounds.close.save')}</Button>
        </form>
      )}
    </>
  )
}
