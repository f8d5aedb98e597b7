import { sql } from 'drizzle-orm'
import { as, personActor } from '~db/index.server'
import type { StaffText } from '~/i18n'
import { NotFound } from '~/platform/errors'
import { bidsOnOnePage, type BidToDeclare } from '../interests'

type Row = Omit<BidToDeclare, 'pot' | 'round'> & { pot: StaffText; fund: StaffText; number: number; total: number }

/**
 * Names of the groups whose bids the viewer has said nothing about, at most a page of them, and how many there are.
 * The database's function gives names and no more; nothing else of these bids can be read yet.
 */
export async function bidsToDeclare(viewer: { personId: string }): Promise<{ bids: BidToDeclare[]; total: number }> {
  const rows = await as(personActor(viewer), (tx) => tx.execute(sql`
    select application_id as "applicationId", organisations, pot, round_number as number, fund, own, count(*) over ()::int as total
      from bids_to_declare() limit ${bidsOnOnePage}`)) as unknown as Row[]
  return {
    bids: rows.map(({ applicationId, organisations, pot, fund, number, own }) =>
      ({ applicationId, organisations, pot: pot.en.text, round: `${fund.en.text} ${number}`, own })),
    total: rows[0]?.total ?? 0,
  }
}

/**
 * The reference of a bid the viewer has declared no interest in.
 * @throws NotFound otherwise, whether there is such a bid or not
 */
export async function declaredBid(viewer: { personId: string }, reference: string): Promise<string> {
  const [row] = await as(personActor(viewer), (tx) => tx.execute(sql`select declared_bid(${reference}) as id`))
  if (!row?.id) throw new NotFound('no-such-bid')
  return reference
}
