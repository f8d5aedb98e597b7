import { sql } from 'drizzle-orm'
import { as, personActor, record, schema } from '~db/index.server'
import type { Viewer } from '~/platform/portal'
import { roleIn } from '../access.server'

/**
 * Adds answers about a group to what is known, so that nobody is asked twice; question id → value as typed.
 * @throws NotFound unless the viewer is owner or editor
 */
export async function updateOrganisationDetails(viewer: Viewer, organisationId: string, details: Record<string, unknown>): Promise<void> {
  const { organisationPrivate } = schema
  await as(personActor(viewer), async (tx) => {
    await roleIn(tx, viewer, organisationId, 'owner', 'editor')
    await Promise.all([
      tx
        .insert(organisationPrivate)
        .values({ organisationId, details, updatedAt: sql`portal_now()` })
        .onConflictDoUpdate({
          target: organisationPrivate.organisationId,
          set: { details: sql`organisation_private.details || excluded.details`, updatedAt: sql`portal_now()` },
        }),
      record(tx, { action: 'organisation.details', subjectKind: 'organisation', subjectId: organisationId, organisationId }),
    ])
  })
}
