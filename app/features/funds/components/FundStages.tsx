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
  const ends = [opensAt, closesAt, decisionBy, decisionBy, start]
  // The first stage that has not ended is the present one; before opening none is.
  const present = moment < opensAt ? -1 : ends.findIndex((end) => moment < end)
  const stateOf = (index: number): Stage['state'] => {
    if (index === present) return 'current'
    return ends[index]! <= moment ? 'done' : 'next'
  }
  const stages: Omit<Stage, 'state'>[] = [
    { id: 'opens', title: t('funds:stages.opens'), date: formatDate(opensAt, language) },
    { id: 'closes', title: t('funds:stages.closes'), date: formatDateTime(closesAt, language) },
    { id: 'reading', title: t('funds:stages.reading'), note: t('funds:stages.readingText') },
    { id: 'decision', title: t('funds:stages.decision'), date: formatDate(decisionBy, language), note: t('funds:stages.decisionText') },
    { id: 'start', title: t('funds:stages.start'), date: formatDate(start, language), note: t('funds:stages.startText') },
  ]
  return <StageLine label={t('funds:stages.title')} stages={stages.map((stage, index) => ({ ...stage, state: stateOf(index) }))} />
}
