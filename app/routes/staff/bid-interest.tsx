import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { checkWhy, deskAccess, DeskPage, deskPaths, FoundInterest } from '~/features/assessment'
import { declaredBid, findInterest } from '~/features/assessment/index.server'
import { cleanText } from '~/forms/fields/typed'
import { useLanguage } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink } from '~/ui'

export const handle = { access: { staff: deskAccess.bids }, title: 'assessment:found.title' } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const reference = await declaredBid(portal.viewer!, params.reference ?? '')
  return json({ roles: portal.viewer!.staffRoles, reference })
}

/** From now on the bid is not there for her. */
export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const reference = await declaredBid(portal.viewer!, params.reference ?? '')
  const why = cleanText(String((await readForm(request)).get('why') ?? ''))
  const wrong = checkWhy(why)
  if (wrong) return json({ errors: { '#why': `assessment:interests.error.${wrong}` }, why }, 422)
  await findInterest(portal.viewer!, reference, why)
  return redirect(deskPaths.bids, 303)
}

export default function BidInterest() {
  const { roles } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  return <DeskPage current="bids" roles={roles} errors={answered?.errors}><Found /></DeskPage>
}

function Found() {
  const { t, path } = useLanguage()
  const { reference } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  return (
    <div className="readable">
      <BackLink href={path(deskPaths.bid(reference))} />
      <h1 className="govuk-heading-l">{t('assessment:found.title')}</h1>
      <FoundInterest why={answered?.why} error={answered && t(answered.errors['#why'])} />
    </div>
  )
}
