import type postgres from 'postgres'
import { newId, newReference } from '~/platform/ids.server'
import type { Planted } from './planted'

export type PlantedJoint = { application: string; stage: string; reference: string; comment: string }

/**
 * A draft that the group 'Elsewhere' leads, with the planted group as its partner: its people are partners there, and of
 * the lead there is `otherHelper`. The owner of the planted group has commented, and was given a page of its part.
 */
export async function plantJoint(sql: postgres.Sql, { group, people }: Planted): Promise<{ joint: PlantedJoint }> {
  const [application, stage, common, own, comment] = [newId(), newId(), newId(), newId(), newId()]
  const reference = newReference('SCF9')
  const [pot] = await sql<{ id: string }[]>`update pot set max_partners = 6 where slug = 'light' returning id`
  const [lead] = await sql<{ id: string }[]>`select organisation_id as id from membership where person_id = ${people.otherHelper!}`
  await sql`insert into application (id, pot_id, lead_organisation_id, reference, started_by, contact_person_id)
    values (${application}, ${pot!.id}, ${lead!.id}, ${reference}, ${people.otherHelper!}, ${people.otherHelper!})`
  await sql`insert into stage (id, application_id, kind, form_id, form_version, status) values (${stage}, ${application}, 'light', 'light', 1, 'draft')`
  await sql`insert into part (id, stage_id, application_id, organisation_id, role) values (${common}, ${stage}, ${application}, ${lead!.id}, 'lead')`
  for (const [position, [id, organisation]] of [[newId(), lead!.id], [own, group]].entries()) {
    await sql`insert into part (id, stage_id, application_id, organisation_id, role, position)
      values (${id!}, ${stage}, ${application}, ${organisation!}, 'partner', ${position + 1})`
  }
  await sql`insert into bid_comment (id, application_id, question, organisation_id, person_id, language, words)
    values (${comment}, ${application}, 'need', ${group}, ${people.owner!}, 'en', 'Between the groups')`
  await sql`insert into assigned_page (id, application_id, part_id, page, person_id, assigned_by)
    values (${newId()}, ${application}, ${own}, 'share', ${people.owner!}, ${people.owner!})`
  return { joint: { application, stage, reference, comment } }
}
