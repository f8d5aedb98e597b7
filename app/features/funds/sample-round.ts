import { isWorkingDay } from './bank-holidays'
import { addDays, isoDay, londonDay, londonTime, weekday, type Day } from './london-time'

export type RoundDates = { opensAt: Date; closesAt: Date; invitedBy: Date; fullClosesAt: Date; decisionBy: Date; earliestStart: string; latestEnd: string }

const friday = 5

/**
 * Dates of the sample round, so that it is open on the day it is made: opened two weeks before at 9 in the morning,
 * closes about three weeks ahead at noon, invitations two weeks later, full bids after four more, decision 13 weeks later, all on London's clocks and on working days.
 * Not on a Friday: nobody answers the phone on the day after. Rounds 2 to 8 took 89 to 118 days to decide.
 */
export function sampleRoundDates(now: Date): RoundDates {
  const today = londonDay(now)
  const closes = nextGoodDay(addDays(today, 21))
  const [invited, full, decision] = [14, 42, 91].map((days) => nextGoodDay(addDays(closes, days))) as [Day, Day, Day]
  const start = firstOfMonth(decision, 2)
  return {
    opensAt: londonTime(addDays(today, -14), 9),
    closesAt: londonTime(closes, 12),
    invitedBy: londonTime(invited, 17),
    fullClosesAt: londonTime(full, 12),
    decisionBy: londonTime(decision, 17),
    earliestStart: isoDay(start),
    latestEnd: isoDay(addDays(firstOfMonth(start, 15), -1)),
  }
}

function nextGoodDay(day: Day): Day {
  return isWorkingDay(day) && weekday(day) !== friday ? day : nextGoodDay(addDays(day, 1))
}

function firstOfMonth({ year, month }: Day, monthsLater: number): Day {
  const months = year * 12 + month - 1 + monthsLater
  return { year: Math.floor(months / 12), month: (months % 12) + 1, day: 1 }
}
