import { CardList } from '~/ui'
import type { OpenFund, Plain } from '../fund'
import { FundCard } from './FundCard'

type Props = { funds: readonly Plain<OpenFund>[]; now: string; level: 2 | 3 }

/** Funds to choose from, one card a round; a later round of a fund leads to its own place on the fund's page. */
export function FundCards({ funds, now, level }: Props) {
  const again = (entry: Plain<OpenFund>, index: number) => funds.findIndex(({ fund }) => fund.id === entry.fund.id) < index
  return (
    <CardList>
      {funds.map((entry, index) => <FundCard key={entry.round.id} entry={entry} now={now} level={level} again={again(entry, index)} />)}
    </CardList>
  )
}
