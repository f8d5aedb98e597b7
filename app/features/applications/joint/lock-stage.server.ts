import { sql } from 'drizzle-orm'
import { NotFound } from '~/platform/errors'
import type { Tx } from '~db/index.server'
import type { StageStatus } from '../status'

/** Who holds the stage of a joint bid decides alone: whoever signs, sends, saves or takes back meanwhile waits. */
export type Held = { stageId: string; applicationId: string; status: StageStatus; changingSince: Date | null; closesAt: Date }

/**
 * Holds the stage for the owners and editors of a group of the bid until the transaction ends.
 * @throws NotFound for everybody else
 */
export async function holdStage(tx: Tx, reference: string): Promise<Held> {
  const [held] = await tx.execute<{ id: string; app: string; status: StageStatus; changing: string | null }>(sql`
    select s.id, a.id as app, s.status, s.changing_since as changing
      from stage s join application a on a.id = s.application_id
     where a.reference = ${reference} and actor_partners(a.id, 'owner', 'editor')
     order by (s.kind = 'full') desc limit 1 for update of s`)
  if (!held) throw new NotFound('no-such-bid')
  // Asked once it is held: more time may have been given while this waited.
  const [time] = await tx.execute<{ closes: string }>(sql`select stage_closes(${held.id}::uuid) as closes`)
  return {
    stageId: held.id, applicationId: held.app, status: held.status,
    changingSince: held.changing ? new Date(held.changing) : null, closesAt: new Date(time!.closes),
  }
}
