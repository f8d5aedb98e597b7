import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { deskAccess, DeskPage, deskPaths } from '~/features/assessment'
import { openDecisions } from '~/features/assessment/index.server'
import { formatMoney, useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { Ltr, Table, UserText } from '~/ui'

export const handle = { access: { staff: deskAccess.decisions }, title: 'desk:decisions.title' } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  return { roles: viewer.staffRoles, decisions: await openDecisions(viewer) }
}

export default function Decisions() {
  const { roles } = useLoaderData<typeof loader>()
  return <DeskPage current="decisions" roles={roles}><List /></DeskPage>
}

const columns = ['reference', 'group', 'outcome', 'asked', 'grant', 'recordedBy', 'next']

function List() {
  const { decisions, roles } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  const open = roles.includes('manager') ? deskPaths.decide : deskPaths.bid
  return (
    <>
      <h1 className="govuk-heading-l">{t('desk:decisions.title')}</h1>
      {decisions.length === 0 ? <p className="govuk-body">{t('desk:decisions.empty')}</p> : (
        <Table
          caption={t('desk:decisions.caption')}
          columns={columns.map((name) => ({ head: t(`desk:decisions.${name}`), numeric: name === 'asked' || name === 'grant' }))}
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
            ],
          }))}
          firstCellIsHeader
          dense
        />
      )}
    </>
  )
}

function nextStep({ returnedWhy, mine }: { returnedWhy: string | null; mine: boolean }): string {
  if (returnedWhy !== null) return mine ? 'returned' : 'returnedOther'
  return mine ? 'mine' : 'confirm'
}

function Money({ pence }: { pence: number | null }) {
  return pence === null ? <>–</> : <Ltr>{formatMoney(pence)}</Ltr>
}
