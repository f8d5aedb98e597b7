import type postgres from 'postgres'
import { fullAnswers } from '~/features/applications/testing-answers'
import { newId, newReference } from '~/platform/ids.server'
import type { World } from '../access/plant'
import { openPot } from '../access/plant-bids'

export type GroupToPlant = { name: string; otherNames?: string[]; charity?: string; company?: string; districts?: string[] }
export type AwardToPlant = {
  title: string
  description: string
  reasons?: string
  conditions?: string
  pence: number
  districts?: string[]
  /** Whether its group was told; else it is under embargo. */
  told: boolean
  /** `ready`: published once told; `draft`: staff still write. */
  state: 'ready' | 'draft'
  outcome?: 'awarded' | 'refused'
}
export type PlantedGroup = { group: string }
export type PlantedAward = PlantedGroup & { application: string; bid: string; reference: string; publication: string }

/** A group that proved who it is, with an owner. */
export async function plantGroup(sql: postgres.Sql, { name, otherNames = [], charity, company }: GroupToPlant): Promise<PlantedGroup> {
  const [group, person] = [newId(), newId()]
  await sql`insert into organisation (id, name, other_names, legal_form, charity_number, company_number, identity_state)
    values (${group}, ${name}, ${sql.json(otherNames)}, 'cio', ${charity ?? null}, ${company ?? null}, 'checked')`
  await sql`insert into person (id, name, language) values (${person}, 'Quilla Hebblethwaite-Singh', 'en')`
  await sql`insert into membership (id, person_id, organisation_id, role, state, proved_by) values (${newId()}, ${person}, ${group}, 'owner', 'confirmed', 'staff')`
  return { group }
}

/** A decided bid of a group, and what staff prepared to say of it. */
export async function plantAward(world: World, { group }: PlantedGroup, award: AwardToPlant): Promise<PlantedAward> {
  const { sql, people } = world
  const [application, stage, part, submission, decision, publication] = [newId(), newId(), newId(), newId(), newId(), newId()]
  const bid = newReference('SCF9')
  const reference = newReference('AW').replace('AW', 'AWL')
  const { title, description, reasons = 'It meets the need.', conditions = 'Send a report.', pence, told, state, outcome = 'awarded' } = award
  const districts = award.districts ?? ['E08000035']
  const answers = Object.entries({ ...fullAnswers, districts }).map(([question, value]) => ({ question, task: 'project', label: { en: question }, value, shown: { en: [] }, writtenIn: 'en' }))
  const snapshot = { formId: 'light', formVersion: 1, organisation: title, language: 'en', taskTitles: {}, answers }
  await sql`insert into application (id, pot_id, lead_organisation_id, reference, started_by, contact_person_id)
    select ${application}, id, ${group}, ${bid}, ${people.officer!}, ${people.officer!} from (${openPot(sql)}) p`
  await sql`insert into stage (id, application_id, kind, form_id, form_version, status) values (${stage}, ${application}, 'light', 'light', 1, 'decided')`
  await sql`insert into part (id, stage_id, application_id, organisation_id, role) values (${part}, ${stage}, ${application}, ${group}, 'lead')`
  await sql`insert into submission (id, stage_id, application_id, number, snapshot, snapshot_hash, language, asked_pence, sent_by, arrived_at, once_key)
    values (${submission}, ${stage}, ${application}, 1, ${sql.json(snapshot as never)}, 'x', 'en', ${pence}, ${people.officer!}, portal_now() - interval '9 days', 'planted')`
  await sql`insert into decision (id, application_id, stage_id, submission_id, outcome, awarded_pence, reasons, feedback, recorded_by, confirmed_by, confirmed_at, told_at)
    values (${decision}, ${application}, ${stage}, ${submission}, ${outcome}, ${outcome === 'awarded' ? pence : null}, ${reasons}, '{}', ${people.recorder!}, ${people.manager!},
      portal_now() - interval '3 days', ${told ? sql`portal_now() - interval '2 days'` : null})`
  if (outcome === 'awarded') {
    await sql`insert into publication (id, application_id, decision_id, organisation_id, reference, title, description, conditions, reasons, theme, districts, amount_pence, state, prepared_by, ready_by, changed_at)
      values (${publication}, ${application}, ${decision}, ${group}, ${reference}, ${title}, ${description}, ${conditions}, ${reasons}, null, ${sql.json(districts)}, ${pence}, ${state},
        ${people.officer!}, ${people.officer!}, portal_now())`
  }
  for (const person of [people.officer!, people.manager!]) await sql`insert into interest (id, person_id, application_id, has, why) values (${newId()}, ${person}, ${application}, false, '')`
  return { group, application, bid, reference, publication }
}

/** Takes every row of an award and its group away, as if it had never been. */
export async function unplant(sql: postgres.Sql, { group, application }: PlantedAward): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`
    for (const table of ['interest', 'decision', 'submission', 'part', 'stage', 'publication']) await tx.unsafe(`delete from "${table}" where application_id = $1`, [application])
    await tx`delete from application where id = ${application}`
    for (const table of ['membership', 'public_policy', 'profile', 'notice']) await tx.unsafe(`delete from "${table}" where organisation_id = $1`, [group])
    await tx`delete from organisation where id = ${group}`
  })
}
