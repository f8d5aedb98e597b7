import { eq } from 'drizzle-orm'
import type { StaffText } from '~/i18n/in-language'
import { as, personActor, schema } from '~db/index.server'
import { whereTheyStruggle, type PotStruggles } from './struggle'

const { coachCount, fund, pot, round } = schema

export type PotName = { fund: StaffText; round: number; pot: StaffText }

/** Where applicants struggle, for staff; the latest round first. */
export function readStruggles(viewer: { personId: string }): Promise<(PotStruggles & { name: PotName })[]> {
  return as(personActor(viewer), async (tx) => {
    const rows = await tx.select({
      pot: coachCount.potId, kind: coachCount.kind, rule: coachCount.rule, verdict: coachCount.verdict, bids: coachCount.bids,
      name: { fund: fund.title, round: round.number, pot: pot.title },
    }).from(coachCount).innerJoin(pot, eq(pot.id, coachCount.potId)).innerJoin(round, eq(round.id, pot.roundId)).innerJoin(fund, eq(fund.id, round.fundId))
    const names = new Map(rows.map((row) => [row.pot, row.name]))
    return whereTheyStruggle(rows).flatMap((one) => {
      const name = names.get(one.pot)
      return name ? [{ ...one, name }] : []
    }).toSorted((one, other) => other.name.round - one.name.round || one.name.pot.en.text.localeCompare(other.name.pot.en.text))
  })
}
