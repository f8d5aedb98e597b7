import { useLanguage } from '~/i18n'
import { Card, CardList, SummaryList } from '~/ui'
import type { Plain, Plan, Pot } from '../fund'
import { fundPaths } from '../paths'
import { ownPriorities } from '../priorities'
import { PotAmount } from './PotAmount'
import { Priorities } from './Priorities'
import { StaffWords } from './StaffWords'
import { StateTag } from './StateTag'

/** Every pot of a round, open or not. */
export function PotCards({ pots, ...of }: { fund: { slug: string }; plan: Plain<Plan>; pots: readonly Plain<Pot>[] }) {
  return <CardList columns={3}>{pots.map((pot) => <PotCard key={pot.id} pot={pot} {...of} />)}</CardList>
}

function PotCard({ fund, plan, pot }: { fund: { slug: string }; plan: Plain<Plan>; pot: Plain<Pot> }) {
  const { t, path } = useLanguage()
  const own = ownPriorities(pot, plan)
  const groups = pot.maxPartners > 1
    ? t('funds:pots.groupsValue', { least: pot.minPartners, most: pot.maxPartners })
    : t('funds:pots.oneGroup')
  const rows = [
    { key: t('funds:pots.amount'), value: <PotAmount pot={pot} /> },
    { key: t('funds:pots.groups'), value: groups },
    ...(own ? [{ key: t('funds:pots.priorities'), value: <Priorities items={own} /> }] : []),
    { key: t('funds:pots.steps'), value: t(`funds:pots.route.${pot.route}`) },
  ]
  return (
    <Card title={<a className="govuk-link" href={path(fundPaths.pot(fund.slug, pot.slug))}><StaffWords text={pot.title} /></a>} level={3}>
      <p className="govuk-body"><StateTag state={pot.state} /></p>
      <p className="govuk-body"><StaffWords text={pot.summary} /></p>
      <SummaryList rows={rows} noBorder />
    </Card>
  )
}
