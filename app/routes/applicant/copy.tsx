import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { bidPaths } from '~/features/applications'
import { OnlyGroup } from '~/features/applications/components/HelperNotes'
import { copyBid, readBid } from '~/features/applications/index.server'
import { StaffWords } from '~/features/funds'
import { openFunds } from '~/features/funds/index.server'
import { localePath, useLanguage } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { Button, ErrorSummary, Radios } from '~/ui'

export const handle = { access: 'signed-in', title: 'bids:copy.title' } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const [bid, funds] = await Promise.all([readBid(portal.viewer!, params.reference ?? ''), openFunds()])
  const pots = funds.flatMap(({ fund, round, pots }) =>
    pots.filter((pot) => pot.state === 'open' && pot.formId === bid.formId)
      .map((pot) => ({ value: `${fund.slug}/${pot.slug}`, fund: fund.title, round: round.title, pot: pot.title })))
  return json({ reference: bid.reference, pots, helper: bid.role === 'helper' })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const [fund, pot] = String(form.get('pot') ?? '').split('/')
  if (!fund || !pot) return json({ error: 'required', errors: ['pot'] }, { status: 400 })
  const copied = await copyBid(portal.viewer!, { reference: params.reference ?? '', fund, pot, language: portal.language })
  if (copied.ok) throw redirect(localePath(portal.language, bidPaths.bid(copied.reference)), 303)
  return json({ error: copied.code, errors: ['pot'] }, { status: 400 })
}

export default function Copy() {
  const { t } = useLanguage()
  const { pots, helper } = useLoaderData<typeof loader>()
  const failed = useActionData<typeof action>()
  const error = failed && t(`bids:copy.error.${failed.error}`)
  return (
    <>
      {error && <ErrorSummary errors={[{ href: '#pot', text: error }]} />}
      <h1 className="govuk-heading-l">{t('bids:copy.title')}</h1>
      <p className="govuk-body">{t('bids:copy.text')}</p>
      {helper ? <OnlyGroup helper what="onlyCopy" /> : pots.length === 0 ? <p className="govuk-body">{t('bids:copy.none')}</p> : (
        <form method="post" noValidate>
          <Radios
            id="pot"
            name="pot"
            label={t('bids:copy.where')}
            error={error}
            items={pots.map((one) => ({ value: one.value, label: <><StaffWords text={one.fund} /> – <StaffWords text={one.round} /> – <StaffWords text={one.pot} /></> }))}
          />
          <Button>{t('bids:copy.button')}</Button>
        </form>
      )}
    </>
  )
}
