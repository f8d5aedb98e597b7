import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DeskPage } from '~/features/assessment'
import { editAnswer, extraPart, extrasOf, readSheet, readWas, roundPaths, roundRoles } from '~/features/funds'
import { ExtraFields, SheetForm } from '~/features/funds/components/desk'
import { deskPot, editPot, noteFields } from '~/features/funds/index.server'
import { useLanguage } from '~/i18n'
import { NotFound } from '~/platform/errors'
import { newId } from '~/platform/ids.server'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink } from '~/ui'

export const handle = { access: { staff: roundRoles }, title: 'desk:pots.question.one' } satisfies RouteHandle

const newQuestion = 'new'

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const { round, pot } = await deskPot(viewer, params.round ?? '', params.pot ?? '')
  const id = params.question ?? ''
  if (id !== newQuestion && !extrasOf(pot.extraQuestions).some((one) => one.id === id)) throw new NotFound('no-such-question')
  return json({ roles: viewer.staffRoles, roundId: round.id, potId: pot.id, published: round.state !== 'draft' && pot.open, staged: pot.route === 'staged', sheet: extraPart(id).toSheet(pot) })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const [roundId, potId, id] = [params.round ?? '', params.pot ?? '', params.question ?? '']
  const form = await readForm(request)
  const { pot } = await deskPot(portal.viewer!, roundId, potId)
  if (id !== newQuestion && !extrasOf(pot.extraQuestions).some((one) => one.id === id)) throw new NotFound('no-such-question')
  // Letters and digits alone: it is part of the names of controls.
  const part = extraPart(id === newQuestion ? `extra${newId().replaceAll('-', '').slice(-12)}` : id)
  const typed = readSheet(form, [...part.fields, ...noteFields])
  const result = await editPot(portal.viewer!, { roundId, potId }, part, { typed, was: readWas(form) }, 'question')
  if (result.ok) return redirect(roundPaths.questions(roundId, potId), 303)
  return json(editAnswer(result, typed), 'differences' in result ? 409 : 422)
}

export default function PotQuestion() {
  const { roles } = useLoaderData<typeof loader>()
  return <DeskPage current="rounds" roles={roles} errors={useActionData<typeof action>()?.errors}><Edit /></DeskPage>
}

function Edit() {
  const { roundId, potId, sheet, published, staged } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t, path } = useLanguage()
  return (
    <>
      <BackLink href={path(roundPaths.questions(roundId, potId))}>{t('desk:pots.questions')}</BackLink>
      <h1 className="govuk-heading-l">{t('desk:pots.question.one')}</h1>
      <SheetForm answered={answered} sheet={sheet} published={published} save={t('desk:pots.question.save')} nameOf={(field) => t(`desk:pots.field.${field.split('.')[0]}`)}>
        {(form) => <ExtraFields form={form} staged={staged} />}
      </SheetForm>
    </>
  )
}
