import { sql } from 'drizzle-orm'
import { schema } from '~db/index.server'

const { application, pot, round, stage } = schema

export const closesAt = sql<Date>`stage_closes(${stage.id})`.mapWith(round.closesAt)

/** A bid is read by its latest stage: the full bid, once there is one, and the expression of interest before. */
export const isCurrent = sql`(${stage.kind} <> 'expression' or not exists (
  select from stage later where later.application_id = ${stage.applicationId} and later.kind = 'full'))`

/** Those of the plan that the pot is for: all, where it names none of them (`prioritiesOf`). */
export const priorities = sql<string[]>`coalesce((select json_agg(i.slug order by i.position) from plan_item i
  where i.plan_id = ${round.planId} and i.kind = 'priority' and (${pot.priorities} @> to_jsonb(i.slug)
    or not exists (select from plan_item other where other.plan_id = i.plan_id and other.kind = 'priority' and ${pot.priorities} @> to_jsonb(other.slug)))), '[]')`

/** Several groups write it, the lead among them. */
export const isJoint = sql<boolean>`exists (select from part other where other.stage_id = ${stage.id} and other.role = 'partner'
  and other.state = 'active' and other.organisation_id <> ${application.leadOrganisationId})`
