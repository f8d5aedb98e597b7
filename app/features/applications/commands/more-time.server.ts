import { and, eq, isNull, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { words } from '~/features/notifications'
import { cleanText } from '~/forms/fields/typed'
import type { Language } from '~/i18n/languages'
import { now } from '~/platform/clock.server'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import { as, personActor, record, schema, send, type Tx } from '~db/index.server'
import { moreTimeUntil, readDaysMore } from '../more-time'
import { bidPaths } from '../paths'
import { bidForTimeIn, timesGivenIn, type TimeGiven } from '../queries/more-time.server'

const { applicationEvent, moreTime } = schema

export type TimeTyped = { reference: string; days: string; reason: string }
export type TimeErrors = { days?: 'days' | 'tooEarly'; reason?: 'reasonMissing' }
export type TimeRefusal = 'ownAct' | 'ownGroup' | 'alreadyDone' | 'sent' | 'passed'
export type TimeDone = { ok: true } | { ok: false; errors: TimeErrors } | { ok: false; refused: TimeRefusal }

export function readTime(form: FormData): TimeTyped {
  const [reference, days, reason] = ['reference', 'days', 'reason'].map((name) => cleanText(String(form.get(name) ?? '')).slice(0, 1000))
  return { reference: (reference ?? '').toUpperCase(), days: days ?? '', reason: reason ?? '' }
}

/**
 * An officer gives one bid up to ten working days more, with a reason. It counts once a second person confirms it.
 * @throws NotFound for whoever is no officer, or has an interest in the bid
 */
export async function giveMoreTime(viewer: Viewer, typed: TimeTyped): Promise<TimeDone> {
  if (!viewer.staffRoles.includes('officer')) throw new NotFound('not-for-this-role')
  return as(personActor(viewer), async (tx): Promise<TimeDone> => {
    const bid = await bidForTimeIn(tx, typed.reference)
    if (!bid) throw new NotFound('no-such-bid')
    if (bid.belongs) return { ok: false, refused: 'ownGroup' }
    if (bid.status === 'decided' || bid.status === 'withdrawn') return { ok: false, refused: 'sent' }
    const days = readDaysMore(typed.days)
    const errors: TimeErrors = { ...(days === null && { days: 'days' }), ...(!typed.reason && { reason: 'reasonMissing' }) }
    const until = moreTimeUntil(bid.closesForAll, days ?? 1)
    if (days !== null && (until <= bid.closesAt || until <= now())) errors.days = 'tooEarly'
    if (Object.keys(errors).length > 0) return { ok: false, errors }
    await tx.insert(moreTime).values({ applicationId: bid.applicationId, until, reason: typed.reason, givenBy: viewer.personId })
    await record(tx, {
      action: 'moreTime.give', subjectKind: 'application', subjectId: bid.applicationId, organisationId: bid.organisationId, detail: { until: until.toISOString() },
    })
    return { ok: true }
  })
}

/** A second person confirms it: the bid closes later, and who writes it is told. @throws NotFound */
export function confirmMoreTime(viewer: Viewer, id: string): Promise<TimeDone> {
  return answer(viewer, id, async (tx, given) => {
    const bid = await bidForTimeIn(tx, given.reference)
    if (!bid) throw new NotFound('no-such-bid')
    if (given.own) return { ok: false, refused: 'ownAct' }
    if (bid.status === 'decided' || bid.status === 'withdrawn') return { ok: false, refused: 'sent' }
    if (given.until <= now()) return { ok: false, refused: 'passed' }
    const done = await tx.update(moreTime).set({ confirmedBy: viewer.personId, confirmedAt: sql`portal_now()` })
      .where(and(eq(moreTime.id, id), isNull(moreTime.confirmedAt), isNull(moreTime.returnedAt))).returning({ id: moreTime.id })
    if (done.length === 0) return { ok: false, refused: 'alreadyDone' }
    const { applicationId, reference, organisationId } = bid
    const closesAt = given.until.toISOString()
    const writers = await tx.execute<{ person_id: string; language: Language }>(sql`select person_id, language from bid_writers(${applicationId}::uuid)`)
    for (const { person_id: personId, language } of writers) {
      await send(tx, { personId, language, applicationId, ...words('moreTimeGiven', { reference, closesAt, path: bidPaths.bid(reference) }) })
    }
    await tx.insert(applicationEvent).values({ applicationId, kind: 'moreTime', personId: viewer.personId })
    await record(tx, { action: 'moreTime.confirm', subjectKind: 'application', subjectId: applicationId, organisationId, detail: { until: closesAt } })
    return { ok: true }
  })
}

/** Somebody takes it back before it counts: who gave it, too. @throws NotFound */
export function refuseMoreTime(viewer: Viewer, id: string): Promise<TimeDone> {
  return answer(viewer, id, async (tx, { reference }) => {
    const done = await tx.update(moreTime).set({ returnedAt: sql`portal_now()` })
      .where(and(eq(moreTime.id, id), isNull(moreTime.confirmedAt), isNull(moreTime.returnedAt))).returning({ applicationId: moreTime.applicationId })
    if (!done[0]) return { ok: false, refused: 'alreadyDone' }
    await record(tx, { action: 'moreTime.refuse', subjectKind: 'application', subjectId: done[0].applicationId, detail: { reference } })
    return { ok: true }
  })
}

function answer(viewer: Viewer, id: string, work: (tx: Tx, given: TimeGiven) => Promise<TimeDone>): Promise<TimeDone> {
  return as(personActor(viewer), async (tx): Promise<TimeDone> => {
    const given = validate(id) ? (await timesGivenIn(tx)).find((one) => one.id === id) : null
    if (!given) throw new NotFound('no-such-time')
    if (given.belongs) return { ok: false, refused: 'ownGroup' }
    if (given.confirmedAt) return { ok: false, refused: 'alreadyDone' }
    return work(tx, given)
  })
}
