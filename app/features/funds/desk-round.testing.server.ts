import { drizzle } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import { schema } from '~db/index.server'
import { newId } from '~/platform/ids.server'
import type { Viewer } from '~/platform/portal'
import { emptyPot } from './rounds/new-round'
import type { PotRow, RoundRow } from './rounds/rows'

export const english = (text: string) => ({ en: { text, status: 'reviewed' as const, hash: '' } })

/** Someone who signed in, with staff roles since long ago. */
export async function plantStaff(owner: postgres.Sql, name: string, ...staffRoles: string[]): Promise<Viewer> {
  const personId = newId()
  await owner`insert into person (id, name) values (${personId}, ${name})`
  for (const role of staffRoles) {
    await owner`insert into staff_role (id, person_id, role, "from") values (${newId()}, ${personId}, ${role}, '2020-01-01')`
  }
  return { personId, name, language: 'en', staffRoles, sessionId: newId() }
}

/** A draft round with one pot on the light route, ready to open but for what is given otherwise. */
export async function plantRound(owner: postgres.Sql, of: { round?: Partial<RoundRow>; pot?: Partial<PotRow> } = {}) {
  const db = drizzle(owner, { schema, casing: 'snake_case' })
  const [fundId, planId, roundId, potId] = [newId(), newId(), newId(), newId()]
  await db.insert(schema.plan).values({ id: planId, slug: planId, title: english('Plan'), from: '2024-04-01' })
  await db.insert(schema.fund).values({
    id: fundId, slug: fundId, code: 'TST', title: english('Safer streets'), summary: english('For groups'),
    contactName: 'Ann', contactEmail: 'a@example.org', contactPhone: '-', contactHours: english('9 to 5'),
  })
  await db.insert(schema.round).values({
    id: roundId, fundId, planId, number: 9, title: english('Round 9'), opensAt: new Date('2099-01-05T09:00:00Z'),
    closesAt: new Date('2099-02-05T12:00:00Z'), decisionBy: new Date('2099-05-05T16:00:00Z'), state: 'draft', ...of.round,
  })
  await db.insert(schema.pot).values({
    ...emptyPot('small', 1, ['E08000032']), id: potId, roundId, title: english('Small grants'), summary: english('For small work'),
    minPence: 30_000, maxPence: 1_000_000, earliestStart: '2099-06-01', latestEnd: '2099-12-31', ...of.pot,
  })
  return { fundId, planId, roundId, potId }
}

/** A bid with an answer to one question, unsent. */
export async function plantDraft(owner: postgres.Sql, potId: string, answers: Record<string, string> = {}) {
  const [personId, organisationId, applicationId, stageId, partId] = [newId(), newId(), newId(), newId(), newId()]
  await owner`insert into person (id, name, language) values (${personId}, 'Dorota', 'pl')`
  await owner`insert into organisation (id, name, legal_form) values (${organisationId}, 'Group', 'group')`
  await owner`insert into membership (id, person_id, organisation_id, role, state) values (${newId()}, ${personId}, ${organisationId}, 'owner', 'confirmed')`
  await owner`insert into application (id, pot_id, lead_organisation_id, reference, started_by) values (${applicationId}, ${potId}, ${organisationId}, ${applicationId}, ${personId})`
  await owner`insert into stage (id, application_id, kind, form_id, form_version, status) values (${stageId}, ${applicationId}, 'light', 'light', 1, 'draft')`
  await owner`insert into part (id, stage_id, application_id, organisation_id, role) values (${partId}, ${stageId}, ${applicationId}, ${organisationId}, 'lead')`
  for (const [question, value] of Object.entries(answers)) {
    await owner`insert into answer (id, part_id, question, value, version, language, saved_by, saved_at) values (${newId()}, ${partId}, ${question}, ${JSON.stringify(value)}::text::jsonb, 1, 'pl', ${personId}, portal_now())`
  }
  return { personId, applicationId, stageId, partId }
}
