import { as, personActor, record, schema } from '~db/index.server'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import { checkModeration, readModeration, type ModerationErrors, type ModerationTyped } from '../moderation'
import { scoresIn } from '../queries/moderation.server'

const { moderation } = schema

export type Moderated =
  | { ok: true }
  /** Words: `desk:moderation.refused.<code>`. */
  | { ok: false; refused: 'ownOrganisation' | 'ownScores' | 'closed'; typed: ModerationTyped }
  | { ok: false; errors: ModerationErrors; typed: ModerationTyped }

/**
 * A manager records what the scores come to once the assessors have talked. Nothing is overwritten: the newest counts.
 * Who scored the bid, or has to do with its group, does not moderate it.
 * @throws NotFound
 */
export function moderate(viewer: Viewer, reference: string, form: FormData): Promise<Moderated> {
  if (!viewer.staffRoles.includes('manager')) throw new NotFound('not-for-this-role')
  return as(personActor(viewer), async (tx) => {
    const { bid, criteria, belongs, scoredIt } = await scoresIn(tx, viewer, reference)
    const typed = readModeration(form, criteria)
    if (belongs) return { ok: false, refused: 'ownOrganisation', typed }
    if (scoredIt) return { ok: false, refused: 'ownScores', typed }
    if (bid.state !== 'toDecide') return { ok: false, refused: 'closed', typed }
    const checked = checkModeration(typed, criteria)
    if (!checked.ok) return { ...checked, typed }
    const { applicationId, stageId, submissionId, organisationId } = bid
    const [made] = await tx.insert(moderation).values({ ...checked.value, applicationId, stageId, submissionId, moderatedBy: viewer.personId }).returning({ id: moderation.id })
    await record(tx, { action: 'moderation.recorded', subjectKind: 'moderation', subjectId: made!.id, organisationId, detail: { total: checked.value.total } })
    return { ok: true }
  })
}
