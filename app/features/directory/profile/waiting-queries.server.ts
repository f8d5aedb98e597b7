import { and, asc, eq, sql } from 'drizzle-orm'
import { as, personActor, schema } from '~db/index.server'

const { organisation, profile } = schema

export type GroupToCheck = { id: string; name: string; legalForm: string; charityNumber: string | null; companyNumber: string | null; since: Date }

/** Groups that asked to be listed and that nobody has proved yet, who waits longest first; for officers and managers. */
export async function groupsToCheck(viewer: { personId: string }): Promise<GroupToCheck[]> {
  return as(personActor(viewer), (tx) => tx
    .select({
      id: organisation.id, name: organisation.name, legalForm: organisation.legalForm, charityNumber: organisation.charityNumber,
      companyNumber: organisation.companyNumber, since: profile.changedAt,
    })
    .from(profile).innerJoin(organisation, eq(organisation.id, profile.organisationId))
    .where(and(eq(profile.listed, true), sql`not organisation_proved(${organisation.id})`))
    .orderBy(asc(profile.changedAt)).limit(200))
}
