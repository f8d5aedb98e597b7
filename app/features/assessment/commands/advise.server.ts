import { as, personActor, record, schema } from '~db/index.server'
import { now } from '~/platform/clock.server'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import { checkAdvice, dayOf, newAdvice, readAdvice, type AdviceErrors, type AdviceTyped } from '../advice'
import { totalsIn } from '../queries/moderation.server'

const { advice } = schema

export type Advised = { ok: true; recorded: number } | { ok: false; errors: AdviceErrors; typed: AdviceTyped }

/**
 * Records what the Independent Advisory Board said in one meeting about bids of a round. It is added to what was said
 * before, and the newest counts. Bids of her own groups, and those that were told, are left out.
 * @throws NotFound
 */
export function recordAdvice(viewer: Viewer, roundId: string, form: FormData): Promise<Advised> {
  if (!viewer.staffRoles.some((role) => role === 'officer' || role === 'manager')) throw new NotFound('not-for-this-role')
  return as(personActor(viewer), async (tx): Promise<Advised> => {
    const { pots } = await totalsIn(tx, roundId)
    const bids = pots.flatMap((pot) => pot.bids).filter(({ touches, state }) => !touches && state !== 'decided')
    const typed = readAdvice(form, bids.map(({ applicationId }) => applicationId))
    const changes = newAdvice(typed, Object.fromEntries(bids.map((bid) => [bid.applicationId, bid.advice])))
    const errors = checkAdvice(typed, changes.length, now())
    if (Object.keys(errors).length > 0) return { ok: false, errors, typed }
    const on = dayOf(typed.on, now())!
    const stages = new Map(bids.map(({ applicationId, stageId }) => [applicationId, stageId]))
    await tx.insert(advice).values(changes.map((one) => ({ ...one, on, stageId: stages.get(one.applicationId)!, recordedBy: viewer.personId })))
    await Promise.all(changes.map(({ applicationId, advice: said }) =>
      record(tx, { action: 'advice.recorded', subjectKind: 'application', subjectId: applicationId, detail: { advice: said, on } })))
    return { ok: true, recorded: changes.length }
  })
}
