import { eq, sql } from 'drizzle-orm'
import { as, personActor, record, schema, type Tx } from '~db/index.server'
import type { Viewer } from '~/platform/portal'
import { checkCorrection, checkPrepared, type CorrectionTyped, type PrepareErrors, type PreparedTyped } from '../prepared'
import { spokenKey } from '../readiness'
import { becomePublisher, lockPublishing } from '../publisher.server'
import { checkAward, policyOfAward, preparedAward, type Publication } from '../queries/panel.server'
import { scanText } from '../scan'
import { isoDay, londonDay } from '~/features/funds'
import { now } from '~/platform/clock.server'
import { projectAward } from './project-award.server'

const { publication, publicityAnswer } = schema

/** Words: `publishing:panel.error.<code>`. */
export type PublishRefusal = 'changed' | 'published' | 'notPublished' | 'notReady' | 'talk' | 'why' | 'tooLong' | 'privateDetail' | 'findings'
export type Prepared = { ok: true } | { ok: false; errors: PrepareErrors } | { ok: false; code: PublishRefusal }

const no = (code: PublishRefusal): Prepared => ({ ok: false, code })

/** Keeps what staff wrote of an award; it has to be made ready again. @throws NotFound */
export function savePublication(viewer: Viewer, reference: string, { typed, accepted, version }: { typed: PreparedTyped; accepted: string[]; version: number }): Promise<Prepared> {
  return as(personActor(viewer), async (tx): Promise<Prepared> => {
    const { publication: row } = await preparedAward(tx, reference)
    if (row.state === 'published' || row.state === 'withdrawn') return no('published')
    if (row.version !== version) return no('changed')
    const checked = checkPrepared(typed)
    if (!checked.ok) return checked
    await change(tx, row, { ...checked.value, accepted, state: 'draft', preparedBy: viewer.personId, readyBy: null })
    await note(tx, row, 'publication.saved')
    return { ok: true }
  })
}

/** Ready: it comes out the moment its group has been told, and not before. A check that fails stops it. @throws NotFound */
export function makeReady(viewer: Viewer, reference: string, { version, origin }: { version: number; origin: string }): Promise<Prepared> {
  return as(personActor(viewer), async (tx): Promise<Prepared> => {
    const { award, publication: row } = await preparedAward(tx, reference)
    if (row.state !== 'draft') return no('published')
    if (row.version !== version) return no('changed')
    const policy = await policyOfAward(tx, award)
    const checked = await checkAward(tx, { award, row, policy, origin })
    if (!checked.ready) return no('notReady')
    if (await wantsToTalk(tx, award.applicationId) && !row.accepted.includes(spokenKey)) return no('talk')
    await change(tx, row, { state: 'ready', readyBy: viewer.personId, placePolicy: policy.place, namePolicy: policy.name })
    await note(tx, row, 'publication.ready')
    return { ok: true }
  })
}

/** Corrects what is published, with a sentence that readers see. @throws NotFound */
export function correctAward(viewer: Viewer, reference: string, { typed, accepted, version, origin }: { typed: CorrectionTyped; accepted: string[]; version: number; origin: string }): Promise<Prepared> {
  return as(personActor(viewer), async (tx): Promise<Prepared> => {
    const { award, publication: row } = await preparedAward(tx, reference)
    if (row.state !== 'published') return no('notPublished')
    if (row.version !== version) return no('changed')
    const checked = checkCorrection(typed)
    if (!checked.ok) return checked
    const { what, ...words } = checked.value
    if (scanText(what).length > 0) return no('privateDetail')
    const next = { ...row, ...words, accepted }
    if (!(await checkAward(tx, { award, row: next, policy: await policyOfAward(tx, award), origin })).ready) return no('findings')
    const corrections = [...row.corrections, { on: isoDay(londonDay(now())), what }]
    await show(tx, row, { ...words, accepted, corrections })
    await note(tx, row, 'award.corrected')
    return { ok: true }
  })
}

/** Withdraws what is published: a tombstone stays, with the reason. @throws NotFound */
export function withdrawAward(viewer: Viewer, reference: string, { why, version }: { why: string; version: number }): Promise<Prepared> {
  return as(personActor(viewer), async (tx): Promise<Prepared> => {
    const { publication: row } = await preparedAward(tx, reference)
    if (row.state !== 'published') return no('notPublished')
    if (row.version !== version) return no('changed')
    if (!why.trim()) return no('why')
    if (why.length > 500) return no('tooLong')
    if (scanText(why).length > 0) return no('privateDetail')
    await show(tx, row, { state: 'withdrawn', withdrawnWhy: why.trim(), withdrawnAt: sql`portal_now()` })
    await note(tx, row, 'award.withdrawn')
    return { ok: true }
  })
}

/** The group asked to talk before anything is said of it. */
async function wantsToTalk(tx: Tx, applicationId: string): Promise<boolean> {
  const [answer] = await tx.select({ name: publicityAnswer.name }).from(publicityAnswer).where(eq(publicityAnswer.applicationId, applicationId))
  return answer?.name === 'talk'
}

type Columns = { [name in keyof Publication]?: Publication[name] | ReturnType<typeof sql> }

async function change(tx: Tx, row: Publication, columns: Columns): Promise<Publication | undefined> {
  const [next] = await tx.update(publication).set({ ...columns, version: row.version + 1, changedAt: sql`portal_now()` })
    .where(eq(publication.id, row.id)).returning()
  return next
}

/** Changes what is prepared and what the public reads, in one transaction. */
async function show(tx: Tx, row: Publication, columns: Columns): Promise<void> {
  const next = await change(tx, row, columns)
  await becomePublisher(tx)
  await lockPublishing(tx)
  if (next) await projectAward(tx, next)
}

function note(tx: Tx, row: Publication, action: string): Promise<void> {
  return record(tx, { action, subjectKind: 'publication', subjectId: row.id, organisationId: row.organisationId })
}
