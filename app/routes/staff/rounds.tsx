import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DeskPage } from '~/features/assessment'
import { isSet, roundPaths, roundRoles, StaffWords } from '~/features/funds'
import { deskRounds } from '~/features/funds/index.server'
import { formatDateTime, useLanguage } from '~/i18n'
import { now } from '~/platform/clock.server'
import type { RouteHandle } from '~/platform/route-handle'
import { LinkButton, Table } from '~/ui'

export const handle = { access: { staff: roundRoles }, title: 'desk:rounds.title' } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const { rounds } = await deskRounds(viewer)
  return json({
    roles: viewer.staffRoles,
    rounds: rounds.map(({ round, fund, pots }) => ({
      id: round.id, number: round.number, fund, pots,
      opens: isSet(round.opensAt) ? round.opensAt : null, closes: isSet(round.closesAt) ? round.closesAt : null,
      state: round.state === 'published' && round.opensAt <= now() && now() < round.closesAt ? 'open' as const : round.state,
    })),
  })
}

export default function Rounds() {
  const { roles } = useLoaderData<typeof loader>()
  return <DeskPage current="rounds" roles={roles}><List /></DeskPage>
}

const columns = ['round', 'fund', 'state', 'opens', 'closes', 'pots']

function List() {
  const { rounds } = useLoaderData<typeof loader>()
  const { t, path, language } = useLanguage()
  const when = (moment: string | null) => (moment ? formatDateTime(new Date(moment), language) : t('desk:rounds.notSet'))
  return (
    <>
      <h1 className="govuk-heading-l">{t('desk:rounds.title')}</h1>
      <LinkButton href={path(roundPaths.new)} variant="secondary">{t('desk:rounds.make')}</LinkButton>
      {rounds.length === 0 ? <p className="govuk-body">{t('desk:rounds.none')}</p> : (
        <Table
          caption={t('desk:rounds.caption')}
          columns={columns.map((name) => ({ head: t(`desk:rounds.${name}`), numeric: name === 'pots' }))}
          rows={rounds.map(({ id, number, fund, state, opens, closes, pots }) => ({
            key: id,
            cells: [
              <a className="govuk-link" href={path(roundPaths.round(id))} key="round">{number}</a>,
              <StaffWords text={fund} key="fund" />,
              t(`desk:rounds.stateOf.${state}`), when(opens), when(closes), pots,
            ],
          }))}
          firstCellIsHeader
          dense
        />
      )}
    </>
  )
}
