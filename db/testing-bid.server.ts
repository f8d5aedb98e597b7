import type postgres from 'postgres'
import { newId } from '~/platform/ids.server'
import type { Viewer } from '~/platform/portal'

/** Makes a person, her group and a draft bid straight in the tables, for tests that start there. */
export async function plantBid(owner: postgres.Sql, at: { opens?: Date; closes?: Date } = {}) {
  const ids = Object.fromEntries(
    ['person', 'organisation', 'fund', 'plan', 'round', 'pot', 'application', 'stage', 'part'].map((name) => [name, newId()]),
  ) as Record<'person' | 'organisation' | 'fund' | 'plan' | 'round' | 'pot' | 'application' | 'stage' | 'part', string>
  const text = owner.json({ en: { text: 'Sample', status: 'reviewed', hash: '' } })
  const opens = at.opens ?? new Date('2020-01-01T12:00:00Z')
  const closes = at.closes ?? new Date('2099-01-01T12:00:00Z')
  const reference = `TST1-${ids.application.slice(-4).toUpperCase()}-${ids.part.slice(-2).toUpperCase()}`
  await owner`insert into person (id, name) values (${ids.person}, 'Amina')`
  await owner`insert into organisation (id, name, legal_form) values (${ids.organisation}, 'Sample group', 'unincorporated')`
  await owner`insert into membership (id, person_id, organisation_id, role, state) values (${newId()}, ${ids.person}, ${ids.organisation}, 'owner', 'confirmed')`
  await owner`insert into fund (id, slug, code, title, summary, contact_name, contact_email, contact_phone, contact_hours)
    values (${ids.fund}, ${ids.fund}, 'TST', ${text}, ${text}, 'Sample', 'a@example.org', '-', ${text})`
  await owner`insert into plan (id, slug, title, "from") values (${ids.plan}, ${ids.plan}, ${text}, '2024-04-01')`
  await owner`
    insert into plan_item (id, plan_id, kind, slug, title, position)
    values (${newId()}, ${ids.plan}, 'priority', 'people-safe', ${text}, 1), (${newId()}, ${ids.plan}, 'priority', 'victims', ${text}, 2)`
  await owner`insert into round (id, fund_id, number, title, plan_id, opens_at, closes_at, decision_by, state)
    values (${ids.round}, ${ids.fund}, 1, ${text}, ${ids.plan}, ${opens}, ${closes}, ${closes}, 'published')`
  await owner`insert into pot (id, round_id, slug, title, summary, route, min_pence, max_pence, max_months, earliest_start, latest_end, areas, form_id, form_version, criteria, open, position)
    values (${ids.pot}, ${ids.round}, 'light', ${text}, ${text}, 'light', 30000, 1000000, 12, '2020-01-01', '2099-12-31',
      ${owner.json(['E08000032', 'E08000035'])}, 'light', 1, ${owner.json([])}, true, 1)`
  await owner`insert into application (id, pot_id, lead_organisation_id, reference, started_by, contact_person_id)
    values (${ids.application}, ${ids.pot}, ${ids.organisation}, ${reference}, ${ids.person}, ${ids.person})`
  await owner`insert into stage (id, application_id, kind, form_id, form_version, status) values (${ids.stage}, ${ids.application}, 'light', 'light', 1, 'draft')`
  await owner`insert into part (id, stage_id, application_id, organisation_id, role) values (${ids.part}, ${ids.stage}, ${ids.application}, ${ids.organisation}, 'lead')`
  return { ...ids, reference, viewer: { personId: ids.person, name: 'Amina', language: 'en' as const, staffRoles: [], sessionId: newId() } }
}

/** Makes somebody with a staff role, straight in the tables. */
export async function plantStaff(owner: postgres.Sql, role: string): Promise<Viewer> {
  const personId = newId()
  await owner`insert into person (id, name) values (${personId}, ${role})`
  await owner`insert into staff_role (id, person_id, role, "from") values (${newId()}, ${personId}, ${role}, '2020-01-01')`
  return { personId, name: role, language: 'en', staffRoles: [role], sessionId: newId() }
}
