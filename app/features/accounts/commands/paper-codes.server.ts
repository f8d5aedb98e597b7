import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { as, personActor, record, schema } from '~db/index.server'
import type { Viewer } from '~/platform/portal'
import { paperCodeDays, paperCodes } from '../paper-code'
import { newPaperCode, paperHashOf } from '../secrets.server'

const { signInCode } = schema

function openPaper(viewer: Viewer) {
  return and(
    eq(signInCode.personId, viewer.personId),
    eq(signInCode.kind, 'paper'),
    isNull(signInCode.usedAt),
    gt(signInCode.expiresAt, sql`portal_now()`),
  )
}

/** How many printed codes the viewer has left. */
export async function paperCodesLeft(viewer: Viewer): Promise<number> {
  const rows = await as(personActor(viewer), (tx) => tx.select({ id: signInCode.id }).from(signInCode).where(openPaper(viewer)))
  return rows.length
}

/**
 * Makes eight codes to print; the ones she had stop working. They are shown this once: hashes are all that is kept.
 * @returns null for people with a staff role, who sign in by stronger ways
 */
export async function makePaperCodes(viewer: Viewer): Promise<string[] | null> {
  if (viewer.staffRoles.length > 0) return null
  const codes = Array.from({ length: paperCodes }, newPaperCode)
  await as(personActor(viewer), async (tx) => {
    // Two presses at once: the second waits here, and ends what the first made.
    await tx.execute(sql`select 1 from person where id = ${viewer.personId} for update`)
    await tx.update(signInCode).set({ expiresAt: sql`portal_now()` }).where(openPaper(viewer))
    await tx.insert(signInCode).values(codes.map((code) => ({
      personId: viewer.personId,
      kind: 'paper' as const,
      codeHash: paperHashOf(code),
      expiresAt: sql`portal_now() + make_interval(days => ${paperCodeDays})`,
    })))
    await record(tx, { action: 'codes.print', subjectKind: 'person', subjectId: viewer.personId, detail: { codes: codes.length } })
  })
  return codes
}
