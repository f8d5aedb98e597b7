import { and, eq, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { as, personActor, record, schema, type Tx } from '~db/index.server'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import { policyFor, sourceOf } from '../../profile/commands/project.server'
import { publicKeys } from '../keys'
import { isLooser, strictestPolicy, type Policy } from '../policy'
import { becomePublisher } from '../publisher.server'
import { policyOf } from '../queries.server'
import { applyPolicy, type PolicyRow } from './apply-policy.server'

const { organisation, publicOrganisation, publicPolicy } = schema

/** Why nothing was done; words: `publishing:policy.error.<code>`. */
export type PolicyRefusal = 'why' | 'name' | 'tooLong' | 'looser' | 'notLooser' | 'changed' | 'ownProposal' | 'noProposal' | 'what'
export type PolicyResult = { ok: true; id: string } | { ok: false; code: PolicyRefusal }
/** What a policy is set on: a group of the portal, a public entry, a name that stands nowhere yet, or what an earlier one is on. */
export type PolicySubject = { group?: string | undefined; entry?: string | undefined; name?: string | undefined; policy?: string | undefined }

const no = (code: PolicyRefusal): PolicyResult => ({ ok: false, code })
const mostLetters = 1_000

/** Tightens, or sets a policy for the first time: one officer or manager, at once. @throws NotFound */
export async function tightenPolicy(viewer: Viewer, subject: PolicySubject, { policy, why }: { policy: Policy; why: string }): Promise<PolicyResult> {
  if (!why.trim()) return no('why')
  if (why.length > mostLetters) return no('tooLong')
  return as(personActor(viewer), async (tx): Promise<PolicyResult> => {
    await staff(tx)
    const known = await subjectOf(tx, subject)
    if (!known) return no('name')
    const before = await inForce(tx, known)
    if (isLooser(policy, before)) return no('looser')
    const next = strictestPolicy(policy, before)
    const values = { placePolicy: next.place, namePolicy: next.name, why: why.trim(), setBy: 'staff' as const, personId: viewer.personId, changedAt: sql`portal_now()` }
    const [old] = await tx.select().from(publicPolicy).where(known.group ? eq(publicPolicy.organisationId, known.group) : sql`${publicPolicy.organisationId} is null and ${publicPolicy.keys} && ${sql.param(known.keys)}::text[]`)
      .limit(1).for('update')
    const [row] = old
      ? await tx.update(publicPolicy).set({ ...values, loosening: null, keys: [...new Set([...old.keys, ...known.keys])], version: old.version + 1 }).where(eq(publicPolicy.id, old.id)).returning()
      : await tx.insert(publicPolicy).values({ ...values, organisationId: known.group, name: known.name, keys: known.keys }).returning()
    if (!row) throw new NotFound('no-such-policy')
    await note(tx, row, old ? 'policy.tightened' : 'policy.set')
    await becomePublisher(tx)
    await applyPolicy(tx, row.id)
    return { ok: true, id: row.id }
  })
}

/** One officer or manager proposes that more may be said; nothing changes until another agrees. @throws NotFound */
export function proposeLoosening(viewer: Viewer, id: string, { policy, why, version }: { policy: Policy; why: string; version: number }): Promise<PolicyResult> {
  return onPolicy(viewer, id, async (tx, row) => {
    if (!why.trim()) return no('why')
    if (why.length > mostLetters) return no('tooLong')
    if (row.version !== version) return no('changed')
    if (!isLooser(policy, { place: row.placePolicy, name: row.namePolicy })) return no('notLooser')
    const loosening = { ...policy, why: why.trim(), by: viewer.personId, at: await clock(tx) }
    await tx.update(publicPolicy).set({ loosening }).where(eq(publicPolicy.id, id))
    await note(tx, { ...row, placePolicy: policy.place, namePolicy: policy.name }, 'policy.looseningProposed')
    return { ok: true, id }
  })
}

/** Another officer or manager agrees or refuses; who proposed it may only take it back. @throws NotFound */
export function answerLoosening(viewer: Viewer, id: string, answer: 'agree' | 'refuse'): Promise<PolicyResult> {
  return onPolicy(viewer, id, async (tx, row) => {
    const { loosening } = row
    if (!loosening) return no('noProposal')
    if (answer === 'refuse') {
      await tx.update(publicPolicy).set({ loosening: null }).where(eq(publicPolicy.id, id))
      await note(tx, row, 'policy.looseningRefused')
      return { ok: true, id }
    }
    if (loosening.by === viewer.personId) return no('ownProposal')
    const [next] = await tx.update(publicPolicy).set({
      placePolicy: loosening.place, namePolicy: loosening.name, why: loosening.why, loosening: null, setBy: 'staff', personId: loosening.by,
      version: row.version + 1, changedAt: sql`portal_now()`,
    }).where(and(eq(publicPolicy.id, id), eq(publicPolicy.version, row.version))).returning()
    if (!next) return no('changed')
    await note(tx, next, 'policy.loosened')
    await becomePublisher(tx)
    await applyPolicy(tx, id)
    return { ok: true, id }
  })
}

/** A place outside where the name may stand. @throws NotFound */
export function addCopy(viewer: Viewer, id: string, { what, where }: { what: string; where: string }): Promise<PolicyResult> {
  return onPolicy(viewer, id, async (tx, row) => {
    if (!what.trim()) return no('what')
    if (what.length > 200 || where.length > 500) return no('tooLong')
    const copies = [...row.copies, { what: what.trim(), where: where.trim(), doneAt: null, doneBy: null }]
    await tx.update(publicPolicy).set({ copies }).where(eq(publicPolicy.id, id))
    await note(tx, row, 'policy.copyAdded')
    return { ok: true, id }
  })
}

/** Ticks a place outside as clean, or takes the tick back. `index` counts from 0. @throws NotFound */
export function tickCopy(viewer: Viewer, id: string, index: number): Promise<PolicyResult> {
  return onPolicy(viewer, id, async (tx, row) => {
    const at = await clock(tx)
    const copies = row.copies.map((copy, place) =>
      place !== index ? copy : copy.doneAt ? { ...copy, doneAt: null, doneBy: null } : { ...copy, doneAt: at, doneBy: viewer.personId })
    await tx.update(publicPolicy).set({ copies }).where(eq(publicPolicy.id, id))
    await note(tx, row, 'policy.copyTicked')
    return { ok: true, id }
  })
}

async function onPolicy(viewer: Viewer, id: string, work: (tx: Tx, row: PolicyRow) => Promise<PolicyResult>): Promise<PolicyResult> {
  if (!validate(id)) throw new NotFound('no-such-policy')
  return as(personActor(viewer), async (tx) => {
    await staff(tx)
    const [row] = await tx.select().from(publicPolicy).where(eq(publicPolicy.id, id)).for('update')
    if (!row) throw new NotFound('no-such-policy')
    return work(tx, row)
  })
}

async function staff(tx: Tx): Promise<void> {
  const [row] = await tx.execute<{ staff: boolean }>(sql`select actor_staff('officer', 'manager') as staff`)
  if (!row?.staff) throw new NotFound('not-for-this-role')
}

/** What is to be set on, with what may be said of it now. @throws NotFound */
export function policySubject(viewer: Viewer, subject: PolicySubject): Promise<{ name: string; now: Policy }> {
  return as(personActor(viewer), async (tx) => {
    await staff(tx)
    const known = await subjectOf(tx, subject)
    if (!known) throw new NotFound('no-such-group')
    return { name: known.name, now: await inForce(tx, known) }
  })
}

async function subjectOf(tx: Tx, { group, entry, name, policy }: PolicySubject) {
  if (policy && validate(policy)) {
    const [found] = await tx.select().from(publicPolicy).where(eq(publicPolicy.id, policy))
    return found ? { group: found.organisationId, name: found.name, keys: found.keys } : null
  }
  if (group && validate(group)) {
    const [found] = await tx.select().from(organisation).where(eq(organisation.id, group))
    return found ? { group: found.id, name: found.name, keys: publicKeys(found) } : null
  }
  if (entry && validate(entry)) {
    const [found] = await tx.select().from(publicOrganisation).where(eq(publicOrganisation.id, entry))
    return found ? { group: found.organisationId, name: found.name, keys: publicKeys(found) } : null
  }
  const typed = (name ?? '').trim().slice(0, 200)
  return publicKeys({ name: typed }).length > 0 ? { group: null, name: typed, keys: publicKeys({ name: typed }) } : null
}

/** What may be said now: by policies, and of a group without one by its answer and its name. */
async function inForce(tx: Tx, { group, keys }: { group: string | null; keys: string[] }): Promise<Policy> {
  const source = group ? await sourceOf(tx, group) : null
  return source ? policyFor(tx, source) : policyOf(tx, { keys })
}

async function clock(tx: Tx): Promise<string> {
  const [row] = await tx.execute<{ at: Date }>(sql`select portal_now() as at`)
  return new Date(row?.at ?? 0).toISOString()
}

function note(tx: Tx, row: PolicyRow, action: string): Promise<void> {
  return record(tx, {
    action, subjectKind: 'public_policy', subjectId: row.id, organisationId: row.organisationId,
    detail: { place: row.placePolicy, name: row.namePolicy },
  })
}
