import { as, schema, systemActor } from '~db/index.server'
import { now } from '~/platform/clock.server'

/** Keeps equality answers by themselves: round and month, no person, no bid, no moment. */
export async function saveEquality(roundId: string, answers: Record<string, string>): Promise<void> {
  const month = now().toISOString().slice(0, 7)
  await as(systemActor('equality'), (tx) => tx.insert(schema.equalityForm).values({ roundId, answers, month }))
}
