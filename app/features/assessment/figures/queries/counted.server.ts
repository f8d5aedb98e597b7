import { and, desc, eq, ne, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import { as, nobody, personActor, schema, type Tx } from '~db/index.server'
import { countBids, type Counted } from '../count'
import type { CountedBid, Figures } from '../figures'

const { fund, round, roundFigures } = schema

export type PublishedFigures = { id: string; figures: Figures; publishedAt: Date }

function figuresOf(tx: Tx, roundId: string) {
  return tx.select({ id: roundFigures.id, figures: roundFigures.figures, publishedAt: roundFigures.publishedAt })
    .from(roundFigures).where(eq(roundFigures.roundId, roundId)).orderBy(desc(roundFigures.publishedAt), desc(roundFigures.id))
}

/** Counts a round, beside what was published of it, the newest first. `counted` is null until everyone has been told. */
export async function countRound(tx: Tx, roundId: string): Promise<{ counted: Counted | null; published: PublishedFigures[] }> {
  const [bids, [interests], rows] = await Promise.all([
    tx.execute<{ bid: CountedBid }>(sql`select bid from round_bids_to_count(${roundId})`),
    tx.execute<{ count: number | null }>(sql`select round_interests_declared(${roundId}) as count`),
    figuresOf(tx, roundId),
  ])
  const published = rows.map((row) => ({ ...row, figures: row.figures as Figures }))
  const counted = bids.length === 0 ? null : countBids(bids.map(({ bid }) => bid), interests?.count ?? 0, published.map(({ figures }) => figures))
  return { counted, published }
}

/** For the desk: the round, its figures as they would be published now, and as they were. @throws NotFound */
export async function deskFigures(viewer: Viewer, roundId: string) {
  if (!validate(roundId)) throw new NotFound('no-such-round')
  return as(personActor(viewer), async (tx) => {
    const [[found], rest] = await Promise.all([
      tx.select({ id: round.id, number: round.number, fund: fund.title, slug: fund.slug }).from(round)
        .innerJoin(fund, eq(fund.id, round.fundId)).where(and(eq(round.id, roundId), ne(round.state, 'draft'))),
      countRound(tx, roundId),
    ])
    if (!found) throw new NotFound('no-such-round')
    return { round: found, ...rest }
  })
}

/** The newest figures of a round, for everyone, and when the first came out. Public: no actor. One round trip. */
export async function publicFigures(fundSlug: string, number: string) {
  if (!/^\d{1,6}$/.test(number)) return null
  const rows = await as(nobody, (tx) => tx
    .select({ number: round.number, fund: fund.title, slug: fund.slug, figures: roundFigures.figures, publishedAt: roundFigures.publishedAt })
    .from(roundFigures).innerJoin(round, eq(round.id, roundFigures.roundId)).innerJoin(fund, eq(fund.id, round.fundId))
    .where(and(eq(fund.slug, fundSlug), eq(round.number, Number(number)))).orderBy(desc(roundFigures.publishedAt), desc(roundFigures.id)))
  const [newest] = rows
  if (!newest) return null
  return { ...newest, figures: newest.figures as Figures, firstAt: rows.length > 1 ? rows.at(-1)!.publishedAt : null }
}

/** Every round with published figures: what the sitemap lists. Public: no actor. */
export function roundsWithFigures(): Promise<{ slug: string; number: number }[]> {
  return as(nobody, (tx) => tx.selectDistinct({ slug: fund.slug, number: round.number })
    .from(roundFigures).innerJoin(round, eq(round.id, roundFigures.roundId)).innerJoin(fund, eq(fund.id, round.fundId)).orderBy(fund.slug, round.number))
}
