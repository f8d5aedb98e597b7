import { and, eq, sql } from 'drizzle-orm'
import { as, personActor, schema, type Tx } from '~db/index.server'
import { NotFound } from '~/platform/errors'

const { application, membership, publicityAnswer } = schema

/** The bid as the question on publicity sees it. @throws NotFound for whoever is not of the group that leads it */
export async function publicityIn(tx: Tx, viewer: { personId: string }, reference: string) {
  const [row] = await tx.select({
    applicationId: application.id, organisationId: application.leadOrganisationId, role: membership.role, answer: publicityAnswer,
    sent: sql<boolean>`exists (select from stage s where s.application_id = ${application.id} and s.status in ('submitted', 'decided'))`,
    // The last stage's outcome ends it; an invitation to the next stage does not.
    told: sql<boolean>`exists (select from decision d where d.application_id = ${application.id} and d.told_at is not null and d.returned_at is null and d.outcome not in ('invited', 'invitedAdvice'))`,
  })
    .from(application)
    .innerJoin(membership, and(eq(membership.organisationId, application.leadOrganisationId), eq(membership.personId, viewer.personId), eq(membership.state, 'confirmed')))
    .leftJoin(publicityAnswer, eq(publicityAnswer.applicationId, application.id))
    .where(and(eq(application.reference, reference), sql`${membership.role} in ('owner', 'editor', 'viewer') and (${membership.until} is null or ${membership.until} > portal_now())`))
  if (!row) throw new NotFound('no-such-bid')
  const state = row.told ? 'closed' as const : row.sent ? 'open' as const : 'notSent' as const
  return { ...row, state }
}

/** What the group said so far. @throws NotFound */
export function publicityOf(viewer: { personId: string }, reference: string) {
  return as(personActor(viewer), (tx) => publicityIn(tx, viewer, reference))
}
