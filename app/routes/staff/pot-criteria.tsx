import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DeskPage } from '~/features/assessment'
import { criteriaPart, editAnswer, readSheet, readWas, roundPaths, roundRoles, StaffWords } from '~/features/funds'
import { CriteriaFields, SheetForm } from '~/features/funds/components/desk'
import { deskPot, editPot, noteFields } from '~/features/funds/index.server'
import { useLanguage } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink } from '~/ui'

export const handle = { access: { staff: roundRoles }, title: 'desk:pots.criteria' } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const { round, pot } = await deskPot(viewer, params.round ?? '', params.pot ?? '')
  return json({
    roles: viewer.staffRoles, roundId: round.id, potId: pot.id, title: pot.title,
    published: round.state !== 'draft' && pot.open, sheet: criteriaPart.toSheet(pot),
  })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const [roundId, potId] = [params.round ?? '', params.pot ?? '']
  const form = await readForm(request)
  const typed = readSheet(form, [...criteriaPart.fields, ...noteFields])
  const result = await editPot(portal.viewer!, { roundId, potId }, criteriaPart, { typed, was: readWas(form) }, 'criteria')
  if (result.ok) return redirect(roundPaths.round(roundId), 303)
  return json(editAnswer(result, typed), 'differences' in result ? 409 : 422)
}

export default function PotCriteria() {
  const { roles } = useLoaderData<typeof loader>()
  return <DeskPage current="rounds" roles={roles} errors={useActionData<typeof action>()?.errors}><Edit /></DeskPage>
}

function Edit() {
  const { roundId, potId, title, sheet, published } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t, path } = useLanguage()
  const nameOf = (field: string) => {
    const [first = '', second = ''] = field.split('.')
    return first === 'weight' && !second.startsWith('own') ? t(`funds:criteria.${second}.name`) : t(`desk:pots.field.${first}`)
  }
  return (
    <>
      <BackLink href={path(roundPaths.pot(roundId, potId))}><StaffWords text={title} /></BackLink>
      <h1 className="govuk-heading-l">{t('desk:pots.criteria')}</h1>
      <SheetForm answered={answered} sheet={sheet} published={published} save={t('desk:pots.save')} nameOf={nameOf}>
        {(form) => <CriteriaFields form={form} />}
      </SheetForm>
    </>
  )
}
