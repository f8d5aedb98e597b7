import { useLanguage } from '~/i18n'
import { Card, SummaryList } from '~/ui'
import type { OpenFund, Plain } from '../fund'
import { datesOf } from '../moments'
import { fundPaths } from '../paths'
import { potDates, timeLeft } from '../status'
import { ClosingTime } from './ClosingTime'
import { PotAmount } from './PotAmount'
import { SampleMark } from './SampleMark'
import { StaffWords } from './StaffWords'
import { StateTag } from './StateTag'
import { TimeLeftText } from './TimeLeftText'

type Props = { entry: Plain<OpenFund>; now: string; level: 2 | 3; /** Where the list has another round of the fund. */ again?: boolean }

/** A fund in a list: its first open pot says how much, until when, and how long that is. */
export function FundCard({ entry: { fund, round, pots }, now, level, again = false }: Props) {
  const { t, path } = useLanguage()
  const pot = pots.find(({ state }) => state === 'open') ?? pots[0]
  if (!pot) return null
  const { closesAt } = potDates(datesOf(pot), datesOf(round))
  const rows = [
    { key: t('funds:card.amount'), value: <PotAmount pot={pot} /> },
    { key: t('funds:card.closes'), value: <ClosingTime at={closesAt} /> },
    ...(pot.state === 'open'
      ? [{ key: t('funds:card.left'), value: <TimeLeftText left={timeLeft(closesAt, new Date(now))} /> }]
      : []),
  ]
  return (
    <Card title={<StaffWords text={fund.title} />} href={path(again ? `${fundPaths.fund(fund.slug)}#round-${round.number}` : fundPaths.fund(fund.slug))} level={level}>
      <p className="govuk-body"><StaffWords text={round.title} /></p>
      <p className="govuk-body"><StateTag state={pot.state} /></p>
      <SampleMark sample={fund.sample} />
      <p className="govuk-body"><StaffWords text={fund.summary} /></p>
      <SummaryList rows={rows} noBorder />
    </Card>
  )
}
