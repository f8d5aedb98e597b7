import { and, eq, ne } from 'drizzle-orm'
import { validate } from 'uuid'
import { NotFound } from '~/platform/errors'
import { newId } from '~/platform/ids.server'
import type { Viewer } from '~/platform/portal'
import { as, personActor, record, schema } from '~db/index.server'
import { countRound } from '../queries/counted.server'
import { sameFigures } from '../same'

const { round, roundFigures } = schema

export type FiguresPublished = { ok: true } | { ok: false; refused: 'notYet' | 'unsafe' | 'same' }

/**
 * Publishes the figures of a round, counted now; a correction is a new row beside the earlier ones, which stay. Of two
 * people at once the second finds that nothing is new.
 * @throws NotFound for whoever is no officer or manager
 */
export async function publishFigures(viewer: Viewer, roundId: string): Promise<FiguresPublished> {
  if (!viewer.staffRoles.some((role) => role === 'officer' || role === 'manager') || !validate(roundId)) throw new NotFound('no-such-round')
  return as(personActor(viewer), async (tx): Promise<FiguresPublished> => {
    const [found] = await tx.select({ id: round.id }).from(round).where(and(eq(round.id, roundId), ne(round.state, 'draft'))).for('update')
    if (!found) throw new NotFound('no-such-round')
    const { counted, published } = await countRound(tx, roundId)
    if (!counted) return { ok: false, refused: 'notYet' }
    if (published[0] && sameFigures(published[0].figures, counted.figures)) return { ok: false, refused: 'same' }
    if (!counted.safe) return { ok: false, refused: 'unsafe' }
    const id = newId()
    await tx.insert(roundFigures).values({ id, roundId, figures: counted.figures, publishedBy: viewer.personId })
    await record(tx, { action: 'figures.published', subjectKind: 'round', subjectId: roundId, detail: { version: published.length + 1 } })
    return { ok: true }
  })
}
