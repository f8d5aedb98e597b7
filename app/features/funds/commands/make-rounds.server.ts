import { and, eq } from 'drizzle-orm'
import { validate } from 'uuid'
import { as, personActor, record, schema } from '~db/index.server'
import { newId } from '~/platform/ids.server'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import { funder } from '../funder'
import type { Day } from '../london-time'
import { copyPot, emptyPot, noDates, reservedSlugs, shiftDates, shiftOf, slugOf } from '../rounds/new-round'
import { potPart } from '../rounds/pot-part'
import type { Sheet, SheetErrors } from '../rounds/sheet'
import { isSet, readStaffText, readWhole } from '../rounds/sheet-values'
import { lockRound, roundStaff } from './edit-rounds.server'

const { fund, plan, pot, round } = schema

export type NewRound = { fundId: string; number: string; copyOf: string; /** The new opening; without it a copy has no dates. */ opens: Day | null }
export type Made = { ok: true; id: string } | { ok: false; errors: SheetErrors }

/** Makes a draft round, empty or as a copy of another with its pots. Nobody outside the desk sees it. @throws NotFound */
export async function makeRound(viewer: Viewer, typed: NewRound): Promise<Made> {
  roundStaff(viewer)
  const number = readWhole(typed.number, 1, 999)
  if (number === undefined) return { ok: false, errors: { number: 'number' } }
  if (!validate(typed.fundId) || (typed.copyOf && !validate(typed.copyOf))) throw new NotFound('no-such-fund')
  return as(personActor(viewer), async (tx): Promise<Made> => {
    const [[its], [from], pots, plans, taken] = await Promise.all([
      tx.select().from(fund).where(eq(fund.id, typed.fundId)),
      typed.copyOf ? tx.select().from(round).where(eq(round.id, typed.copyOf)) : [],
      typed.copyOf ? tx.select().from(pot).where(eq(pot.roundId, typed.copyOf)) : [],
      tx.select({ id: plan.id, from: plan.from }).from(plan),
      tx.select({ id: round.id }).from(round).where(and(eq(round.fundId, typed.fundId), eq(round.number, number))),
    ])
    const newest = plans.toSorted((a, b) => b.from.localeCompare(a.from))[0]
    if (!its || !newest || (typed.copyOf && !from)) throw new NotFound('no-such-fund')
    if (taken.length > 0) return { ok: false, errors: { number: 'taken' } }
    const days = from && typed.opens && isSet(from.opensAt) ? shiftOf(from.opensAt, typed.opens) : null
    const id = newId()
    await tx.insert(round).values({
      id, fundId: its.id, number, state: 'draft', planId: from?.planId ?? newest.id, announcement: from?.announcement ?? 'each',
      title: readStaffText({ 'title.en': `Round ${number}` }, 'title'),
      ...(from && days !== null ? shiftDates(from, days) : noDates), copiedFrom: from?.id ?? null,
    })
    if (pots.length > 0) await tx.insert(pot).values(pots.map((one) => ({ ...copyPot(one, days), id: newId(), roundId: id })))
    await record(tx, { action: from ? 'round.copied' : 'round.made', subjectKind: 'round', subjectId: id, detail: { from: from?.id ?? null, pots: pots.length } })
    return { ok: true, id }
  })
}

/** Adds a pot to a round, as typed. It stays closed until somebody opens it. @throws NotFound */
export async function addPot(viewer: Viewer, roundId: string, typed: Sheet): Promise<Made> {
  roundStaff(viewer)
  return as(personActor(viewer), async (tx): Promise<Made> => {
    const its = await lockRound(tx, roundId)
    if (its.state === 'closed') throw new NotFound('round-is-closed')
    const others = await tx.select({ slug: pot.slug, position: pot.position }).from(pot).where(eq(pot.roundId, roundId))
    const slug = slugOf(typed['title.en'] ?? '', others.map((one) => one.slug))
    const id = newId()
    const empty = { ...emptyPot(slug, Math.max(0, ...others.map(({ position }) => position)) + 1, funder().areas.map(({ code }) => code)), id, roundId }
    const checked = potPart.check(typed, empty, false)
    if (!checked.ok) return checked
    if (reservedSlugs.includes(slug)) return { ok: false, errors: { 'title.en': 'reserved' } }
    await tx.insert(pot).values({ ...empty, ...checked.value })
    await record(tx, { action: 'pot.added', subjectKind: 'pot', subjectId: id, detail: { roundId } })
    return { ok: true, id }
  })
}
