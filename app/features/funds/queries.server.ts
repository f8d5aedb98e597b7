import { and, asc, desc, eq, inArray, isNotNull, ne, sql } from 'drizzle-orm'
import { as, nobody, schema } from '~db/index.server'
import { now } from '~/platform/clock.server'
import { keptOf, type KeptRow } from './openness/queries/kept.server'
import type { FundPage, OpenFund, PotForApply, Round, RoundOnOffer } from './fund'
import { addressOf, atAddress } from './pot-address'
import { potState, roundsToSee } from './status'

const { changeNote, fund, round, roundFigures, roundQuestion, pot, plan, planItem } = schema

/**
 * Every fund with its current round and pots, open ones first, for the home page and the list of funds. A fund with
 * two open rounds stands there twice. Public: no actor. One round trip.
 */
export async function openFunds(at: Date = now()): Promise<OpenFund[]> {
  const [funds, rounds, pots] = await as(nobody, (tx) => Promise.all([
    tx.select().from(fund).orderBy(asc(fund.slug)),
    tx.select().from(round).where(ne(round.state, 'draft')),
    tx.select().from(pot).orderBy(asc(pot.position)),
  ]))
  return funds.flatMap((one) => {
    const seen = roundsToSee(rounds.filter(({ fundId }) => fundId === one.id), at)
    return seen.map((current) => ({ fund: one, round: current, pots: publicPots(pots, current, seen, at) }))
  }).toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)))
}

function isOpen({ pots }: OpenFund): boolean {
  return pots.some(({ state }) => state === 'open')
}

type PotRow = typeof pot.$inferSelect

/** Pots of one of the rounds people see, each with its state and its own place in the URL. */
function publicPots(pots: readonly PotRow[], its: Round, seen: readonly Round[], at: Date) {
  const earlier = seen.slice(0, seen.findIndex(({ id }) => id === its.id)).map(({ id }) => id)
  const taken = pots.filter(({ roundId }) => earlier.includes(roundId)).map(({ slug }) => slug)
  return pots.filter(({ roundId }) => roundId === its.id)
    .map((each) => ({ ...each, slug: addressOf(each.slug, its.number, taken), state: potState(each, its, at) }))
}

/** A fund with its current round, its pots in order, its plan, and the rounds open beside it; null when there is none. One round trip. */
export async function fundBySlug(slug: string, at: Date = now()): Promise<FundPage | null> {
  return (await readFund(slug, at))?.page ?? null
}

async function readFund(slug: string, at: Date): Promise<{ page: FundPage; over: RoundOnOffer[] } | null> {
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
  const seen = roundsToSee(rounds.map((row) => row.round), at)
  const inRound = (its: Round) => {
    const itsPlan = rounds.find((row) => row.round.id === its.id)!.plan
    const itemsOf = (kind: 'priority' | 'theme') => items.filter((item) => item.planId === itsPlan.id && item.kind === kind)
    return {
      round: its,
      plan: { ...itsPlan, priorities: itemsOf('priority'), themes: itemsOf('theme') },
      pots: publicPots(pots, its, seen, at),
      notes: notes.filter(({ roundId }) => roundId === its.id),
    }
  }
  const [current, ...beside] = seen
  if (!found || !current) return null
  const page = {
    fund: found,
    ...inRound(current),
    beside: beside.map(inRound),
    questions: questions.filter(({ roundId }) => seen.some(({ id }) => id === roundId)),
    kept: keptOf(kept.find(({ round_id: id }) => id === current.id)),
    figures: figures.map(({ number }) => number),
  }
  const over = rounds.filter((row) => !seen.some(({ id }) => id === row.round.id)).map((row) => inRound(row.round))
  return { page, over }
}

/**
 * One pot of the rounds of a fund that people see, with all a bid to it needs; of a round that is over, where the
 * address says its number. Null when there is none. One round trip.
 */
export async function potForApply(fundSlug: string, potSlug: string, at: Date = now()): Promise<PotForApply | null> {
  const read = await readFund(fundSlug, at)
  if (!read) return null
  const { page, over } = read
  const potsOf = (offers: readonly RoundOnOffer[]) => offers.flatMap(({ round: its, plan: itsPlan, pots }) =>
    pots.map((one) => ({ fund: page.fund, round: its, plan: itsPlan, pot: one })))
  return atAddress(potSlug, potsOf([page, ...page.beside ?? []]), potsOf(over)) ?? null
}

/** Every moment after `at` at which a round or pot opens or closes, or its decision is due. Public: no actor. */
export async function comingMoments(at: Date): Promise<Date[]> {
  const [rounds, pots] = await as(nobody, (tx) => Promise.all([
    tx.select({ opensAt: round.opensAt, closesAt: round.closesAt, decisionBy: round.decisionBy }).from(round),
    tx.select({ opensAt: pot.opensAt, closesAt: pot.closesAt }).from(pot),
  ]))
  return [...rounds, ...pots].flatMap((dates) => Object.values(dates)).filter((date) => date !== null && date > at) as Date[]
}
