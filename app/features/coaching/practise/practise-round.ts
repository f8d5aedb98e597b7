import { contextOfPot, funder, prioritiesOf, type PotForApply } from '~/features/funds'
import type { Answers, CheckContext } from '~/forms'
import type { StaffText } from '~/i18n'
import { coach } from '../coach'
import { readDraft } from '../read-draft'
import type { Point } from '../rule'
import { practiseForm } from './practise-form'

/** What somebody practises for: a light pot as it is published, or the light form with its usual limits. */
export type PractiseRound = {
  /** Where a bid can be begun with what was typed; null while none can. */
  start: { fund: string; pot: string; potId: string } | null
  fund: StaffText | null
  pot: StaffText | null
  round: number | null
  formId: string
  formVersion: number
  context: CheckContext
}

/** For a light pot, open or not. */
export function roundOf({ fund, round, pot, plan }: PotForApply): PractiseRound {
  return {
    start: pot.state === 'open' ? { fund: fund.slug, pot: pot.slug, potId: pot.id } : null,
    fund: fund.title, pot: pot.title, round: round.number, formId: pot.formId, formVersion: pot.formVersion,
    context: contextOfPot(pot, prioritiesOf(pot, plan).map(({ slug }) => slug)),
  }
}

/** Where no fund has a light pot: £300 to £10,000 for at most 12 months from today on, in every area of the funder. */
export function usualRound(today: string): PractiseRound {
  const limits = { minPence: 30_000, maxPence: 1_000_000, maxMonths: 12, areas: funder().areas.map(({ code }) => code) }
  const latestEnd = `${Number(today.slice(0, 4)) + 2}-12-31`
  return {
    start: null, fund: null, pot: null, round: null, formId: 'light', formVersion: 1,
    context: contextOfPot({ ...limits, earliestStart: today, latestEnd }, []),
  }
}

/** What the coach says of what was typed. Nothing of it is kept. */
export function pointsOfPractised({ formId, formVersion, fund, round }: PractiseRound, typed: Answers): Point[] {
  const funds = Object.values(fund ?? {}).flatMap((words) => words?.text ?? [])
  return coach(readDraft(practiseForm({ formId, formVersion }).form, typed, { group: null, funds, round, partners: [] }))
}
