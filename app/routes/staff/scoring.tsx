import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { deskAccess, DeskPage, deskPaths } from '~/features/assessment'
import { roundsToScore } from '~/features/assessment/index.server'
import { useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { Table } from '~/ui'

export const handle = { access: { staff: deskAccess.scoring }, title: 'desk:scoring.title' } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const rounds = await roundsToScore(portal.viewer!)
  return json({ roles: portal.viewer!.staffRoles, rounds: rounds.map(({ fund, number, ...one }) => ({ ...one, title: `${fund.en.text} ${number}` })) })
}

export default function Scoring() {
  const { roles } = useLoaderData<typeof loader>()
  return <DeskPage current="scoring" roles={roles}><Rounds /></DeskPage>
}

function Rounds() {
  const { rounds } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  return (
    <>
      <h1 className="govuk-heading-l">{t('desk:scoring.title')}</h1>
      {rounds.length === 0 ? <p className="govuk-body">{t('desk:scoring.none')}</p> : (
        <Table
          caption={t('desk:scoring.caption')} captionHidden firstCellIsHeader
          columns={['round', 'bids', 'given', 'sent', 'open'].map((name, index) => ({ head: t(`desk:scoring.${name}`), numeric: index > 0 && index < 4 }))}
          rows={rounds.map(({ id, title, bids, given, sent }) => ({
            key: id,
            cells: [title, bids, given, sent,
              <ul className="govuk-list" key="open">
                <li><a className="govuk-link" href={path(deskPaths.assessors(id))}>{t('desk:scoring.assessors')}<span className="govuk-visually-hidden"> {title}</span></a></li>
                <li><a className="govuk-link" href={path(deskPaths.ranking(id))}>{t('desk:scoring.ranking')}<span className="govuk-visually-hidden"> {title}</span></a></li>
              </ul>],
          }))}
        />
      )}
    </>
  )
}
