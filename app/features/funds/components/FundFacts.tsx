import { formatDate, useLanguage } from '~/i18n'
import { KeyFacts, type Fact } from '~/ui'
import type { Plain, Pot, Round } from '../fund'
import { datesOf } from '../moments'
import { questionCounts } from '../question-counts'
import { potDates, timeLeft } from '../status'
import { ClosingTime } from './ClosingTime'
import { PotAmount } from './PotAmount'
import { TimeLeftText } from './TimeLeftText'

type Props = { round: Plain<Round>; pot: Plain<Pot>; now: string; /** Where a page shows facts twice. */ label?: string }

/** What decides whether to read on: money, who, until when, how long it takes. */
export function FundFacts({ round, pot, now, label }: Props) {
  const { t, language } = useLanguage()
  const { closesAt } = potDates(datesOf(pot), datesOf(round))
  const counts = questionCounts(pot)
  const full = questionCounts(pot, 'full')
  const staged = pot.route === 'staged'
  const fullClosesAt = pot.fullClosesAt ?? round.fullClosesAt
  const fact = (id: string, name: string, value: Fact['value']): Fact => ({ id, name, value })
  const facts = [
    fact('amount', t('funds:facts.amount'), <PotAmount pot={pot} />),
    fact('who', t('funds:facts.who'), t('funds:facts.whoValue')),
    fact('closes', t(staged ? 'funds:facts.closesFirst' : 'funds:facts.closes'), <ClosingTime at={closesAt} />),
    ...(pot.state === 'open'
      ? [fact('left', t('funds:facts.left'), <TimeLeftText left={timeLeft(closesAt, new Date(now))} />)]
      : []),
    ...(staged && fullClosesAt ? [fact('closesFull', t('funds:facts.closesFull'), <ClosingTime at={new Date(fullClosesAt)} />)] : []),
    fact('decision', t('funds:facts.decision'), formatDate(new Date(round.decisionBy), language)),
    ...(counts ? [fact('questions', t('funds:facts.questions'), t('funds:facts.questionsValue', counts))] : []),
    ...(full ? [fact('full', t('funds:facts.full'), t('funds:facts.fullValue', { listed: full.listed }))] : []),
    fact('stages', t('funds:facts.stages'), t(staged ? 'funds:facts.stagedValue' : 'funds:facts.stagesValue')),
  ]
  return <KeyFacts facts={facts} label={label ?? t('funds:facts.label')} />
}
