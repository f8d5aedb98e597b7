import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { controlId, deskAccess, DeskPage, deskPaths, potMoney } from '~/features/assessment'
import { PotMoneyShown } from '~/features/assessment/components/PotMoneyShown'
import { ResultList } from '~/features/assessment/components/ResultList'
import { confirmDecisions, moneyOfPots, openDecisions, type OneDone } from '~/features/assessment/index.server'
import { publishTold } from '~/features/directory/index.server'
import { formatMoney, useLanguage } from '~/i18n'
import { NotFound } from '~/platform/errors'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { Button, Checkboxes, Ltr, Table, UserText } from '~/ui'

export const handle = { access: { staff: deskAccess.decisions }, title: 'desk:decisions.title' } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const [decisions, pots] = await Promise.all([openDecisions(viewer), moneyOfPots(viewer)])
  return json({
    roles: viewer.staffRoles, decisions,
    pots: pots.filter(({ id }) => decisions.some(({ potId, returnedWhy }) => potId === id && returnedWhy === null)).map(({ id, title, fund, number, totalPence, recordedPence, waitingPence }) =>
      ({ id, title: `${fund.en.text} ${number}: ${title.en.text}`, money: potMoney(totalPence, recordedPence), waitingPence })),
  })
}

type Answer = { errors: Record<string, string>; results: OneDone[] }

/** Confirms every decision that is chosen, each by itself. */
export async function action({ request, context: { portal } }: ActionFunctionArgs) {
  const viewer = portal.viewer!
  if (!viewer.staffRoles.includes('manager')) throw new NotFound('not-for-this-role')
  const chosen = new Set((await readForm(request)).getAll('chosen').map(String))
  const open = (await openDecisions(viewer)).filter(({ id }) => chosen.has(id))
  if (open.length === 0) return json<Answer>({ errors: { '#main-content': 'desk:decisions.choose' }, results: [] }, 422)
  const results = await confirmDecisions(viewer, open)
  // What fails here comes out with the next turn of the clock.
  await publishTold().catch((error: unknown) => { portal.failure ??= error })
  const all = results.every(({ refused }) => refused === null)
  return json<Answer>({ errors: all ? {} : { '#main-content': 'desk:decideMany.error.refusedToConfirm' }, results }, all ? 200 : 422)
}

export default function Decisions() {
  const { roles } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  return <DeskPage current="decisions" roles={roles} errors={answered?.errors}><List /></DeskPage>
}

const columns = ['reference', 'group', 'outcome', 'asked', 'grant', 'recordedBy', 'next']

function List() {
  const { decisions, roles, pots } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t } = useLanguage()
  const mayConfirm = roles.includes('manager') && decisions.some((one) => nextStep(one) === 'confirm')
  return (
    <>
      <h1 className="govuk-heading-l">{t('desk:decisions.title')}</h1>
      {answered && answered.results.length > 0 && <ResultList results={answered.results} done="desk:decisions.confirmed" />}
      {decisions.length === 0 ? <p className="govuk-body">{t('desk:decisions.empty')}</p> : mayConfirm ? (
        <form method="post" noValidate>
          <Open mayConfirm />
          <p className="govuk-body">{t('desk:decisions.confirmBody')}</p>
          <Button>{t('desk:decisions.confirmAll')}</Button>
        </form>
      ) : <Open mayConfirm={false} />}
      {pots.length > 0 && <p className="govuk-body">{t('desk:potMoney.unseen')}</p>}
      {pots.map(({ id, title, money, waitingPence }) => <PotMoneyShown key={id} title={title} money={money} waitingPence={waitingPence} />)}
    </>
  )
}

function Open({ mayConfirm }: { mayConfirm: boolean }) {
  const { decisions, roles } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  const open = roles.includes('manager') ? deskPaths.decide : deskPaths.bid
  const shown = mayConfirm ? [...columns, 'tick'] : columns
  return (
    <Table
      caption={t('desk:decisions.caption')}
      columns={shown.map((name) => ({ head: t(`desk:decisions.${name}`), numeric: name === 'asked' || name === 'grant' }))}
      rows={decisions.map((one) => ({
        key: one.id,
        cells: [
          <a className="govuk-link" href={path(open(one.reference))} key="reference"><Ltr>{one.reference}</Ltr></a>,
          <UserText as="span" key="group">{one.organisation}</UserText>,
          t(`desk:outcome.${one.outcome}`),
          <Money pence={one.askedPence} key="asked" />,
          <Money pence={one.awardedPence} key="grant" />,
          <UserText as="span" key="by">{one.recordedBy ?? ''}</UserText>,
          t(`desk:decisions.${nextStep(one)}`),
          ...(mayConfirm ? [nextStep(one) === 'confirm' ? <Tick id={one.id} reference={one.reference} key="tick" /> : ''] : []),
        ],
      }))}
      firstCellIsHeader
      dense
    />
  )
}

function Tick({ id, reference }: { id: string; reference: string }) {
  const { t } = useLanguage()
  return (
    <Checkboxes
      id={controlId(`chosen.${id}`)} name="chosen" label="" alone small
      items={[{ value: id, label: <span className="govuk-visually-hidden">{t('desk:decisions.tick')} {reference}</span> }]}
    />
  )
}

function nextStep({ returnedWhy, mine }: { returnedWhy: string | null; mine: boolean }): string {
  if (returnedWhy !== null) return mine ? 'returned' : 'returnedOther'
  return mine ? 'mine' : 'confirm'
}

function Money({ pence }: { pence: number | null }) {
  return pence === null ? <>–</> : <Ltr>{formatMoney(pence)}</Ltr>
}
