import { and, eq, isNull, sql } from 'drizzle-orm'
import type { StoredFile } from '~/features/documents/index.server'
import { NotFound } from '~/platform/errors'
import { newId } from '~/platform/ids.server'
import type { Viewer } from '~/platform/portal'
import { as, personActor, record, schema, send, type Tx } from '~db/index.server'
import type { Errand, ErrandKind } from '../errand'
import { bidPaths } from '../paths'
import { errandMattersIn, errandsIn, waitsForSecond, type ErrandMatters } from '../queries/errands.server'
import { addScan } from './enter-paper.server'

const { applicationEvent, errand: errands } = schema

/** Words: `desk:errand.refused.<code>`. */
export type Errands = { ok: true } | { ok: false; code: 'notNow' | 'already' | 'ownAct' | 'receivedLate' | 'receivedEarly' }

/** Keeps what she said, how and when, with who took it down. @returns its id */
export async function keepErrand(tx: Tx, viewer: Viewer, matters: ErrandMatters, kind: ErrandKind, errand: Errand): Promise<string> {
  const { applicationId, stageId, organisationId } = matters
  const id = newId()
  await tx.insert(errands).values({ id, applicationId, stageId, kind, ...errand, doneBy: viewer.personId })
  await record(tx, { action: `errand.${kind}`, subjectKind: 'application', subjectId: applicationId, organisationId, detail: { how: errand.how } })
  return id
}

/** She takes her bid back: nothing happens to it before a second officer agrees. @throws NotFound */
export function takeBackForHer(viewer: Viewer, reference: string, errand: Errand): Promise<Errands> {
  return act(viewer, reference, async (tx, matters) => {
    if (matters.status !== 'submitted') return { ok: false, code: 'notNow' }
    if ((await errandsIn(tx, reference)).some(waitsForSecond)) return { ok: false, code: 'already' }
    await keepErrand(tx, viewer, matters, 'withdraw', errand)
    return { ok: true }
  })
}

/** The second officer agrees, or does not: only then is the bid taken back, and its person told. @throws NotFound */
export function answerTakingBack(viewer: Viewer, reference: string, id: string, agrees: boolean): Promise<Errands> {
  return act(viewer, reference, async (tx, matters) => {
    const one = (await errandsIn(tx, reference)).find((each) => each.id === id && each.kind === 'withdraw')
    if (!one) throw new NotFound('no-such-errand')
    if (!waitsForSecond(one)) return { ok: false, code: 'already' }
    if (one.own && agrees) return { ok: false, code: 'ownAct' }
    const { applicationId, organisationId, personId, language } = matters
    if (!agrees) {
      await tx.update(errands).set({ returnedBy: viewer.personId, returnedAt: sql`portal_now()` }).where(and(eq(errands.id, id), isNull(errands.confirmedAt)))
      await record(tx, { action: 'errand.returned', subjectKind: 'application', subjectId: applicationId, organisationId })
      return { ok: true }
    }
    const [answer] = await tx.execute<{ done: boolean }>(sql`select confirm_withdrawal(${id}) as done`)
    if (!answer?.done) return { ok: false, code: 'notNow' }
    await tx.insert(applicationEvent).values({ applicationId, kind: 'withdrawn', personId: viewer.personId })
    await send(tx, {
      personId, language, template: 'bidWithdrawn', applicationId,
      params: { reference, closesAt: matters.closesAt.toISOString(), path: bidPaths.bid(reference) },
    })
    await record(tx, { action: 'bid.withdraw', subjectKind: 'application', subjectId: applicationId, organisationId })
    return { ok: true }
  })
}

/**
 * Opens a sent bid again for a paper that came later, before closing and before anybody works on the bid. This officer
 * types it; what was sent stands until she sends it as of when the changed paper came. No letter: the next one says it is sent.
 * @throws NotFound
 */
export function changeForHer(viewer: Viewer, reference: string, errand: Errand, scan: StoredFile | null): Promise<Errands> {
  return act(viewer, reference, async (tx, matters) => {
    const { stageId, applicationId } = matters
    const [answer] = await tx.execute<{ code: 'done' | 'notNow' | 'receivedLate' | 'receivedEarly' }>(
      sql`select reopen_paper(${stageId}, ${errand.receivedAt.toISOString()}, ${errand.said}) as code`)
    const code = answer?.code ?? 'notNow'
    if (code !== 'done') return { ok: false, code }
    if (scan) await placeScan(tx, viewer, matters, scan)
    await keepErrand(tx, viewer, matters, 'change', errand)
    await tx.insert(applicationEvent).values({ applicationId, kind: 'changing', personId: viewer.personId })
    return { ok: true }
  })
}

/** Adds a scan, or puts a better one in its place, until the bid is decided. @throws NotFound */
export async function scanForHer(viewer: Viewer, reference: string, errand: Errand, scan: StoredFile): Promise<Errands> {
  return act(viewer, reference, async (tx, matters) => {
    const { status, decided } = matters
    if (decided || !['draft', 'submitted'].includes(status)) return { ok: false, code: 'notNow' }
    await placeScan(tx, viewer, matters, scan)
    await keepErrand(tx, viewer, matters, 'scan', errand)
    return { ok: true }
  })
}

async function placeScan(tx: Tx, viewer: Viewer, { applicationId, stageId }: ErrandMatters, scan: StoredFile): Promise<void> {
  await addScan(tx, viewer, applicationId, scan)
  const [answer] = await tx.execute<{ done: boolean }>(sql`select replace_paper_scan(${stageId}, ${scan.id}) as done`)
  // Decided meanwhile: all of it is undone.
  if (!answer?.done) throw new NotFound('no-such-paper')
}

function act(viewer: Viewer, reference: string, work: (tx: Tx, matters: ErrandMatters) => Promise<Errands>): Promise<Errands> {
  return as(personActor(viewer), async (tx) => work(tx, await errandMattersIn(tx, reference)))
}
