import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { deskAccess, DeskPage, deskPaths, RankedPot, rank, reserveList } from '~/features/assessment'
import { roundTotals } from '~/features/assessment/index.server'
import { useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink } from '~/ui'

export const handle = { access: { staff: deskAccess.scoring }, title: 'desk:ranking.title' } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const { round, pots } = await roundTotals(portal.viewer!, params.round ?? '')
  const by = portal.url.searchParams.get('by') === 'awarded' ? 'awarded' : 'asked'
  return json({
    roles: portal.viewer!.staffRoles, round, by,
    pots: pots.map(({ id, title, totalPence, bids }) => {
      const ranked = rank(bids, totalPence, by)
      return { id, title: title.en.text, totalPence, ranked, reserve: reserveList(ranked) }
    }),
  })
}

export default function Ranking() {
  const { roles } = useLoaderData<typeof loader>()
  return <DeskPage current="scoring" roles={roles}><Page /></DeskPage>
}

function Page() {
  const { round, by, pots, roles } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  const other = by === 'asked' ? 'awarded' : 'asked'
  return (
    <>
      <BackLink href={path(deskPaths.scoring)} />
      <span className="govuk-caption-l">{round.title}</span>
      <h1 className="govuk-heading-l">{t('desk:ranking.title')}</h1>
      <p className="govuk-body">{t(`desk:ranking.by.${by}`)} <a className="govuk-link" href={path(`${deskPaths.ranking(round.id)}?by=${other}`)}>{t(`desk:ranking.change.${other}`)}</a></p>
      <ul className="govuk-list">
        <li><a className="govuk-link" href={path(deskPaths.advice(round.id))}>{t('desk:advice.title')}</a></li>
        {roles.includes('manager') && <li><a className="govuk-link" href={path(deskPaths.decideMany(round.id))}>{t('desk:decideMany.title')}</a></li>}
      </ul>
      {pots.length === 0 ? <p className="govuk-body">{t('desk:ranking.none')}</p> : pots.map((pot) => <RankedPot key={pot.id} {...pot} />)}
    </>
  )
}
