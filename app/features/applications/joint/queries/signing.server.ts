import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { checkForm } from '~/forms'
import { now } from '~/platform/clock.server'
import { as, personActor, schema } from '~db/index.server'
import { waitingPart } from '../commands/sign.server'
import { promiseHash } from '../hash.server'
import { promiseOf } from '../promise'
import { readBidIn } from '../../queries.server'
import { bidState } from '../../status'

const { applicationEvent, membership, person, signature } = schema

/**
 * What the page to sign shows of one's own group's part: what it promises, now or as sent where the bid waits for it;
 * the signature that stands; the one before, where a change ended it; who may sign.
 * @throws NotFound for everybody who is not of this group, and for a stage where a yes is enough
 */
export function readSigning(viewer: { personId: string }, reference: string, position: number | null) {
  return as(personActor(viewer), async (tx) => {
    const part = await readBidIn(tx, viewer.personId, reference, position)
    const state = bidState(part, now())
    const [[standing], [before], owners, asked] = await Promise.all([
      tx.select({ name: signature.name, at: signature.signedAt }).from(signature).where(and(eq(signature.partId, part.partId), isNull(signature.endedAt))),
      tx.select({ promise: signature.promise, at: signature.endedAt, why: signature.endedWhy }).from(signature)
        .where(and(eq(signature.partId, part.partId), isNotNull(signature.endedAt))).orderBy(desc(signature.endedAt)).limit(1),
      tx.select({ name: person.name }).from(membership).innerJoin(person, eq(person.id, membership.personId))
        .where(and(eq(membership.organisationId, part.organisationId), eq(membership.role, 'owner'), eq(membership.state, 'confirmed'),
          sql`(${membership.until} is null or ${membership.until} > portal_now())`)).orderBy(person.name),
      tx.select({ at: applicationEvent.at }).from(applicationEvent)
        .where(and(eq(applicationEvent.partId, part.partId), eq(applicationEvent.kind, 'askedOut'))).orderBy(desc(applicationEvent.at)).limit(1),
    ])
    const frozen = state === 'sent' ? await waitingPart(tx, part.stageId, part.partId) : null
    const promise = frozen?.promise ?? promiseOf(part.answers, part.answers.dates)
    return {
      part, state, promise, hash: promiseHash(promise),
      complete: frozen !== null || (promise.start !== '' && promise.end !== '' && checkForm(part.form, part.answers, part.context).ok),
      standing: standing ?? null,
      /** What was signed before, where that signature ended because something changed. */
      before: !standing && before?.why === 'changed' ? before : null,
      owners: owners.map(({ name }) => name),
      /** The bid is sent and waits for this signature until then. */
      waitsUntil: frozen?.waitsUntil ?? null,
      askedOutAt: asked[0]?.at ?? null,
    }
  })
}
