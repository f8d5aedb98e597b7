import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { as, personActor, schema } from '~db/index.server'
import type { PublicationState } from '../publication-state'

const { application, decision, organisation, publication } = schema

export type AwardToPublish = {
  reference: string
  organisation: string
  pence: number
  told: boolean
  state: PublicationState | 'new'
  /** Its public reference, once somebody has opened it. */
  award: string | null
  shown: boolean
}

/** Awards that two managers agreed, those that wait first; of bids the viewer said she has no interest in. */
export function awardsToPublish(viewer: { personId: string }): Promise<AwardToPublish[]> {
  return as(personActor(viewer), async (tx) => tx
    .select({
      reference: application.reference,
      organisation: organisation.name,
      pence: sql<number>`coalesce(${publication.amountPence}, ${decision.awardedPence})::float8`,
      told: sql<boolean>`${decision.toldAt} is not null`,
      state: sql<AwardToPublish['state']>`coalesce(${publication.state}, 'new')`,
      award: publication.reference,
      shown: sql<boolean>`exists (select from public_award a where a.reference = ${publication.reference})`,
    })
    .from(decision)
    .innerJoin(application, eq(application.id, decision.applicationId))
    .innerJoin(organisation, eq(organisation.id, application.leadOrganisationId))
    .leftJoin(publication, eq(publication.decisionId, decision.id))
    .where(and(eq(decision.outcome, 'awarded'), isNotNull(decision.confirmedAt), isNull(decision.returnedAt)))
    .orderBy(sql`case coalesce(${publication.state}, 'new') when 'new' then 0 when 'draft' then 1 when 'ready' then 2 else 3 end`, sql`${decision.confirmedAt} desc`)
    .limit(500))
}
