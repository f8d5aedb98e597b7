import { and, asc, desc, eq, inArray, isNotNull, ne, sql } from 'drizzle-orm'
import { as, nobody, schema } from '~db/index.server'
import { now } from '~/platform/clock.server'
import { keptOf, type KeptRow } from './openness/queries/kept.server'
import type { FundPage, OpenFund, PotForApply } from './fund'
import { currentRound, potState } from './status'

const { changeNote, fund, round, roundFigures, roundQuestion, pot, plan, planItem } = schema

/**
 * Every fund with its current round and pots, open ones first, for the home page and the list of funds.
 * Public: no actor. One round trip.
 */
export async function openFunds(at: Date = now()): Promise<OpenFund[]> {
  const [funds, rounds, pots] = await as(nobody, (tx) => Promise.all([
    tx.select().from(fund).orderBy(asc(fund.slug)),
    tx.select().from(round).where(ne(round.state, 'draft')),
    tx.select().from(pot).orderBy(asc(pot.position)),
  ]))
  return funds.flatMap((one) => {
    const current = currentRound(rounds.filter(({ fundId }) => fundId === one.id), at)
    if (!current) return []
    const own = pots.filter(({ roundId }) => roundId === current.id)
    return [{ fund: one, round: current, pots: own.map((each) => ({ ...each, state: potState(each, current, at) })) }]
  }).toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)))
}

function isOpen({ pots }: OpenFund): boolean {
  return pots.some(({ state }) => state === 'open')
}

/** A fund with its current round, its pots in order, and its plan; null when there is none. One round trip. */
export async function fundBySlug(slug: string, at: Date = now()): Promise<FundPage | null> {
  const [funds, rounds, pots, items, notes, questions, kept, figures] = await as(nobody, (tx) => {
    const ofFund = tx.select({ id: round.id }).from(round).innerJoin(fund, eq(fund.id, round.fundId))
      .where(and(eq(fund.slug, slug), ne(round.state, 'draft')))
    const plansOfFund = tx.select({ id: round.planId }).from(round).innerJoin(fund, eq(fund.id, round.fundId))
      .where(eq(fund.slug, slug))
    return Promise.all([
      tx.select().from(fund).where(eq(fund.slug, slug)),
      tx.select({ round, plan }).from(round).innerJoin(plan, eq(plan.id, round.planId)).where(inArray(round.id, ofFund)),
      tx.select().from(pot).where(inArray(pot.roundId, ofFund)).orderBy(asc(pot.position)),
      tx.select().from(planItem).where(inArray(planItem.planId, plansOfFund)).orderBy(asc(planItem.position)),
      tx.select({ id: changeNote.id, roundId: changeNote.roundId, potId: changeNote.potId, note: changeNote.note, at: changeNote.at })
        .from(changeNote).where(inArray(changeNote.roundId, ofFund)).orderBy(desc(changeNote.at)),
      tx.select({
        id: roundQuestion.id, roundId: roundQuestion.roundId, question: roundQuestion.question, answer: roundQuestion.answer,
        publishedAt: roundQuestion.publishedAt, correctedAt: roundQuestion.correctedAt,
      }).from(roundQuestion).where(and(inArray(roundQuestion.roundId, ofFund), isNotNull(roundQuestion.publishedAt))).orderBy(desc(roundQuestion.publishedAt)),
      tx.execute<KeptRow>(sql`select r.id as round_id, k.invited_at, k.told_at from round r join fund f on f.id = r.fund_id, lateral round_kept(r.id) k where f.slug = ${slug}`),
      tx.selectDistinct({ number: round.number }).from(roundFigures).innerJoin(round, eq(round.id, roundFigures.roundId))
        .where(inArray(roundFigures.roundId, ofFund)).orderBy(desc(round.number)),
    ])
  })
  const found = funds[0]
  const current = currentRound(rounds.map((row) => ({ ...row.round, plan: row.plan })), at)
  if (!found || !current) return null
  const { plan: itsPlan, ...itsRound } = current
  const itemsOf = (kind: 'priority' | 'theme') =>
    items.filter((item) => item.planId === itsPlan.id && item.kind === kind)
  return {
    fund: found,
    round: itsRound,
    plan: { ...itsPlan, priorities: itemsOf('priority'), themes: itemsOf('theme') },
    pots: pots.filter(({ roundId }) => roundId === itsRound.id)
      .map((each) => ({ ...each, state: potState(each, itsRound, at) })),
    notes: notes.filter(({ roundId }) => roundId === itsRound.id),
    questions: questions.filter(({ roundId }) => roundId === itsRound.id),
    kept: keptOf(kept.find(({ round_id: id }) => id === itsRound.id)),
    figures: figures.map(({ number }) => number),
  }
}

/** One pot of a fund's current round with all a bid to it needs; null when there is none. One round trip. */
export async function potForApply(fundSlug: string, potSlug: string, at: Date = now()): Promise<PotForApply | null> {
  const page = await fundBySlug(fundSlug, at)
  const found = page?.pots.find(({ slug }) => slug === potSlug)
  if (!page || !found) return null
  return { fund: page.fund, round: page.round, plan: page.plan, pot: found }
}

/** Every moment after `at` at which a round or pot opens or closes, or its decision is due. Public: no actor. */
export async function comingMoments(at: Date): Promise<Date[]> {
  const [rounds, pots] = await as(nobody, (tx) => Promise.all([
    tx.select({ opensAt: round.opensAt, closesAt: round.closesAt, decisionBy: round.decisionBy }).from(round),
    tx.select({ opensAt: pot.opensAt, closesAt: pot.closesAt }).from(pot),
  ]))
  return [...rounds, ...pots].flatMap((dates) => Object.values(dates)).filter((date) => date !== null && date > at) as Date[]
}
