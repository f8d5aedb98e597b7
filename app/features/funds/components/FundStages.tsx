import { formatDate, formatDateTime, useLanguage } from '~/i18n'
import { StageLine, type Stage } from '~/ui'
import type { Plain, Pot, Round } from '../fund'
import { datesOf } from '../moments'
import { potDates } from '../status'

type Props = { round: Plain<Round>; pot: Plain<Pot>; now: string }

/** The life of a round as a line: opened, closing, reading, decision, start of the work. */
export function FundStages({ round, pot, now }: Props) {
  const { t, language } = useLanguage()
  const { opensAt, closesAt } = potDates(datesOf(pot), datesOf(round))
  const decisionBy = new Date(round.decisionBy)
  const start = new Date(`${pot.earliestStart}T12:00:00Z`)
  const moment = new Date(now)
  const staged = pot.route === 'staged' && round.invitedBy
  const fullClosesAt = pot.fullClosesAt ?? round.fullClosesAt
  const middle = staged && round.invitedBy && fullClosesAt ? [new Date(round.invitedBy), new Date(fullClosesAt)] : []
  const ends = [opensAt, closesAt, ...middle, decisionBy, decisionBy, start]
  // The first stage that has not ended is the present one; before opening none is.
  const present = moment < opensAt ? -1 : ends.findIndex((end) => moment < end)
  const stateOf = (index: number): Stage['state'] => {
    if (index === present) return 'current'
    return ends[index]! <= moment ? 'done' : 'next'
  }
  const stages: Omit<Stage, 'state'>[] = [
    { id: 'opens', title: t('funds:stages.opens'), date: formatDate(opensAt, language) },
    { id: 'closes', title: t(middle[0] ? 'funds:stages.closesFirst' : 'funds:stages.closes'), date: formatDateTime(closesAt, language) },
    ...(middle[0] && middle[1] ? [
      { id: 'invited', title: t('funds:stages.invited'), date: formatDate(middle[0], language), note: t('funds:stages.invitedText') },
      { id: 'closesFull', title: t('funds:stages.closesFull'), date: formatDateTime(middle[1], language) },
    ] : []),
    { id: 'reading', title: t('funds:stages.reading'), note: middle[0] ? undefined : t('funds:stages.readingText') },
    { id: 'decision', title: t('funds:stages.decision'), date: formatDate(decisionBy, language), note: t('funds:stages.decisionText') },
    { id: 'start', title: t('funds:stages.start'), date: formatDate(start, language), note: t('funds:stages.startText') },
  ]
  return <StageLine label={t('funds:stages.title')} stages={stages.map((stage, index) => ({ ...stage, state: stateOf(index) }))} />
}
