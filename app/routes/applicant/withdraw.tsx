import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { bidPaths } from '~/features/applications'
import { OnlyGroup } from '~/features/applications/components/HelperNotes'
import { readBid, withdrawBid } from '~/features/applications/index.server'
import { localePath, useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { Button, ButtonGroup, ErrorSummary, WarningText } from '~/ui'

export const handle = { access: 'signed-in', title: 'bids:withdraw.title' } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const { reference, role } = await readBid(portal.viewer!, params.reference ?? '')
  return json({ reference, helper: role === 'helper' })
}

export async function action({ params, context: { portal } }: ActionFunctionArgs) {
  const reference = params.reference ?? ''
  const done = await withdrawBid(portal.viewer!, reference)
  if (done.ok) throw redirect(localePath(portal.language, bidPaths.bid(reference)), 303)
  return json({ errors: [done.code] }, { status: 409 })
}

export default function Withdraw() {
  const { t, path } = useLanguage()
  const { reference, helper } = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  return (
    <>
      {failed && <ErrorSummary errors={[{ href: path(bidPaths.bid(reference)), text: t('bids:withdraw.error.notNow') }]} />}
      <h1 className="govuk-heading-l">{t('bids:withdraw.title')}</h1>
      <OnlyGroup helper={helper} what="onlyWithdraw" />
      {!helper && <WarningText>{t('bids:withdraw.text')}</WarningText>}
      <form method="post" noValidate>
        <ButtonGroup>
          {!helper && <Button variant="warning">{t('bids:withdraw.button')}</Button>}
          <a className="govuk-link" href={path(bidPaths.bid(reference))}>{t('bids:withdraw.back')}</a>
        </ButtonGroup>
      </form>
    </>
  )
}
