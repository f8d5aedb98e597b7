import { and, asc, desc, eq, inArray, ne, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { as, personActor, schema, systemActor } from '~db/index.server'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import type { People } from '../rounds/staffing'

const { application, changeNote, fund, person, plan, planItem, pot, round, staffRole, submission } = schema

/** Every round, drafts first, then the newest, with its fund and how many pots it has. One round trip. */
export function deskRounds(viewer: Viewer) {
  return as(personActor(viewer), async (tx) => {
    const [rounds, funds] = await Promise.all([
      tx.select({ round, fund: fund.title, pots: sql<number>`(select count(*)::int from pot where pot.round_id = ${round.id})` })
        .from(round).innerJoin(fund, eq(fund.id, round.fundId)).orderBy(desc(sql`${round.state} = 'draft'`), desc(round.opensAt)),
      tx.select({ id: fund.id, title: fund.title }).from(fund).orderBy(asc(fund.slug)),
    ])
    return { rounds, funds }
  })
}

/** A round with all that its pages show. @throws NotFound */
export async function deskRound(viewer: Viewer, id: string) {
  if (!validate(id)) throw new NotFound('no-such-round')
  return as(personActor(viewer), async (tx) => {
    const [[found], pots, plans, items, notes] = await Promise.all([
      tx.select({ round, fund }).from(round).innerJoin(fund, eq(fund.id, round.fundId)).where(eq(round.id, id)),
      tx.select().from(pot).where(eq(pot.roundId, id)).orderBy(asc(pot.position), asc(pot.slug)),
      tx.select().from(plan).orderBy(desc(plan.from)),
      tx.select().from(planItem).orderBy(asc(planItem.position)),
      tx.select({ note: changeNote, by: person.name }).from(changeNote).leftJoin(person, eq(person.id, changeNote.personId))
        .where(eq(changeNote.roundId, id)).orderBy(desc(changeNote.at)),
    ])
    if (!found) throw new NotFound('no-such-round')
    const itemsOf = (kind: 'priority' | 'theme') => items.filter((item) => item.planId === found.round.planId && item.kind === kind)
    const itsPlan = plans.find((one) => one.id === found.round.planId)!
    return { ...found, pots, plans, notes, plan: { ...itsPlan, priorities: itemsOf('priority'), themes: itemsOf('theme') } }
  })
}

export type DeskRound = Awaited<ReturnType<typeof deskRound>>

/** A pot of a round, beside the round. @throws NotFound */
export async function deskPot(viewer: Viewer, roundId: string, potId: string) {
  const found = await deskRound(viewer, roundId)
  const one = found.pots.find(({ id }) => id === potId)
  if (!one) throw new NotFound('no-such-pot')
  return { ...found, pot: one }
}

/** How many people hold each role today: for the steps that need two. Numbers alone, without names. */
export async function peopleForRound(): Promise<People> {
  const rows = await as(systemActor('staff'), (tx) => tx
    .select({ role: staffRole.role, count: sql<number>`count(distinct ${staffRole.personId})::int` })
    .from(staffRole)
    .where(sql`${staffRole.from} <= portal_now() and (${staffRole.until} is null or ${staffRole.until} > portal_now())`)
    .groupBy(staffRole.role))
  const count = (role: string) => rows.find((row) => row.role === role)?.count ?? 0
  return { managers: count('manager'), assessors: count('assessor'), officers: count('officer') }
}

/** How many bids earlier rounds of a fund got, for each: what the next one may bring. */
export async function earlierBids(viewer: Viewer, fundId: string, exceptRound: string): Promise<number | null> {
  const rows = await as(personActor(viewer), (tx) => tx
    .select({ roundId: round.id, bids: sql<number>`count(distinct ${application.id})::int` })
    .from(round)
    .innerJoin(pot, eq(pot.roundId, round.id))
    .innerJoin(application, eq(application.potId, pot.id))
    .innerJoin(submission, eq(submission.applicationId, application.id))
    .where(and(eq(round.fundId, fundId), ne(round.id, exceptRound), inArray(round.state, ['published', 'closed'])))
    .groupBy(round.id))
  return rows.length === 0 ? null : Math.round(rows.reduce((sum, { bids }) => sum + bids, 0) / rows.length)
}
