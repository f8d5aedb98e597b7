import { and, eq, isNull, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { cleanText } from '~/forms/fields/typed'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import { as, personActor, record, schema } from '~db/index.server'

const { letter, personPost } = schema

/** Ticks a letter off: who printed or posted it, and when. Done twice, the first stands. @throws NotFound */
export async function markLetter(viewer: Viewer, id: string, act: 'printed' | 'posted'): Promise<void> {
  if (!validate(id)) throw new NotFound()
  await as(personActor(viewer), async (tx) => {
    const [there] = await tx.select({ id: letter.id }).from(letter).where(eq(letter.id, id))
    if (!there) throw new NotFound('no-such-letter')
    const done = await tx.update(letter)
      .set(act === 'printed'
        ? { printedAt: sql`portal_now()`, printedBy: viewer.personId }
        : { postedAt: sql`portal_now()`, postedBy: viewer.personId, printedAt: sql`coalesce(${letter.printedAt}, portal_now())`, printedBy: sql`coalesce(${letter.printedBy}, ${viewer.personId})` })
      .where(and(eq(letter.id, id), isNull(letter.postedAt), ...(act === 'printed' ? [isNull(letter.printedAt)] : []))).returning({ id: letter.id })
    if (done.length > 0) await record(tx, { action: `letter.${act}`, subjectKind: 'letter', subjectId: id })
  })
}

/** Writes down where her letters go, or that it changed. Officers only. @throws NotFound */
export async function saveAddress(viewer: Viewer, letterId: string, typed: string): Promise<boolean> {
  const address = cleanText(typed).slice(0, 1000)
  if (!viewer.staffRoles.includes('officer') || !validate(letterId)) throw new NotFound()
  if (!address) return false
  await as(personActor(viewer), async (tx) => {
    const [one] = await tx.select({ personId: letter.personId }).from(letter).where(eq(letter.id, letterId))
    if (!one) throw new NotFound('no-such-letter')
    const set = { address, writtenBy: viewer.personId, updatedAt: sql`portal_now()` }
    await tx.insert(personPost).values({ personId: one.personId, ...set }).onConflictDoUpdate({ target: personPost.personId, set })
    await record(tx, { action: 'person.address', subjectKind: 'person', subjectId: one.personId })
  })
  return true
}
