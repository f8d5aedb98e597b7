import { as, personActor, record, schema } from '~db/index.server'
import { daysLeftInMonth, longestReason } from './legal-due'
import { isoDay, londonDay } from '~/features/funds'
import { daysOfMonth } from './days'
import { now } from '~/platform/clock.server'

export type DelayError = 'why' | 'whyTooLong' | 'month'

/** A manager says why a month's list was not complete in its month. It is kept for ever and never changed. */
export async function recordDelay(viewer: { personId: string }, typed: { month: string; why: string }): Promise<{ ok: true } | { ok: false; error: DelayError }> {
  const why = typed.why.trim()
  const today = isoDay(londonDay(now()))
  if (!daysOfMonth(typed.month) || daysLeftInMonth(typed.month, today) > 0) return { ok: false, error: 'month' }
  if (why === '') return { ok: false, error: 'why' }
  if ([...why].length > longestReason) return { ok: false, error: 'whyTooLong' }
  await as(personActor(viewer), async (tx) => {
    const [made] = await tx.insert(schema.legalDelay).values({ month: typed.month, why, personId: viewer.personId }).returning({ id: schema.legalDelay.id })
    await record(tx, { action: 'list.delayed', subjectKind: 'legalDelay', subjectId: made!.id, detail: { month: typed.month } })
  })
  return { ok: true }
}
