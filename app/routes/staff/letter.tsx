import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FrozenBid } from '~/features/applications/components/FrozenBid'
import { deskAccess, DeskPage, deskPaths } from '~/features/assessment'
import { Letter, type EnclosedShown } from '~/features/assessment/components/Letter'
import { markLetter, readLetter, saveAddress } from '~/features/assessment/index.server'
import { useLanguage } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, ButtonGroup, InsetText, Textarea } from '~/ui'

export const handle = {
  access: { staff: deskAccess.letters }, title: 'desk:letters.one', namespaces: ['letters', 'messages', 'bids', 'feedback', 'adjustments', 'funds'],
} satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const { enclosed, ...letter } = await readLetter(portal.viewer!, params.letter ?? '')
  return json({ roles: portal.viewer!.staffRoles, letter, enclosed })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const id = params.letter ?? ''
  const form = await readForm(request)
  const act = form.get('do')
  if (act === 'address') {
    if (await saveAddress(portal.viewer!, id, String(form.get('address') ?? ''))) return redirect(deskPaths.letter(id), 303)
    return json({ errors: { '#address': 'desk:letters.addressMissing' } }, 422)
  }
  await markLetter(portal.viewer!, id, act === 'posted' ? 'posted' : 'printed')
  return redirect(act === 'posted' ? deskPaths.letters : deskPaths.letter(id), 303)
}

export default function LetterRoute() {
  const { roles } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  return <DeskPage current="letters" roles={roles} errors={answered?.errors}><One /></DeskPage>
}

function One() {
  const { letter, enclosed, roles } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t, path } = useLanguage()
  const wrong = answered?.errors['#address']
  const shown = enclosed as EnclosedShown | null
  if (letter.closed) {
    return (
      <>
        <BackLink href={path(deskPaths.letters)} />
        <h1 className="govuk-heading-l">{t('desk:letters.one')}</h1>
        <InsetText>{t('desk:letters.declare')}</InsetText>
        <p className="govuk-body"><a className="govuk-link" href={path(deskPaths.interests)}>{t('desk:letters.toInterests')}</a></p>
      </>
    )
  }
  return (
    <>
      <div className="no-print">
        <BackLink href={path(deskPaths.letters)} />
        <h1 className="govuk-heading-l">{t('desk:letters.one')}</h1>
        {roles.includes('officer') && (!letter.address || answered) && (
          <form method="post" noValidate>
            <input type="hidden" name="do" value="address" />
            <p className="govuk-body">{t('desk:letters.noAddress')}</p>
            <Textarea id="address" name="address" rows={4} labelSize="s" label={t('desk:letters.address')} error={wrong && t(wrong)} />
            <Button variant="secondary">{t('desk:letters.saveAddress')}</Button>
          </form>
        )}
        <p className="govuk-body">{t('desk:letters.how')}</p>
        {!letter.postedAt && (
          <form method="post" noValidate>
            <ButtonGroup>
              {!letter.printedAt && <Button name="do" value="printed">{t('desk:letters.markPrinted')}</Button>}
              <Button variant={letter.printedAt ? undefined : 'secondary'} name="do" value="posted">{t('desk:letters.markPosted')}</Button>
            </ButtonGroup>
          </form>
        )}
      </div>
      <Letter letter={letter} enclosed={shown} copy={shown?.kind === 'receipt' && <FrozenBid snapshot={shown.snapshot} level={3} />} />
    </>
  )
}
