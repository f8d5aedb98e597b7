import type postgres from 'postgres'
import { interestsDeclared } from '~db/testing-interests.server'
import { newId, newReference } from '~/platform/ids.server'
import { openPot, secretWords, type BidState, type PlantedBid } from './plant-bids'
import type { Planted } from './planted'

type Bids = Record<BidState, PlantedBid>
type ToScore = Pick<PlantedBid, 'application' | 'stage'>
const criteria = ['need', 'activities', 'change', 'inclusion', 'value']

/**
 * Who has said what about which bid, and who scores it. `assessor` and `translator` work on every sent bid of the
 * group, beside somebody who has sent her scores; `otherAssessor` on the bid of another group; `lockedAssessor` and
 * `lockedManager` have an interest in all of the group's; `newOfficer` has said nothing yet.
 */
export async function plantScoring(sql: postgres.Sql, { people, otherGroup }: Planted, bids: Bids) {
  await sql`update pot set assessors = 3, assessor_rule = 'fixed' where id in (${openPot(sql)})`
  const [{ round_id: round }] = await sql`select round_id from pot where id in (${openPot(sql)})` as unknown as [{ round_id: string }]
  const elsewhere = await plantElsewhere(sql, otherGroup, people.otherOwner!)
  const sent = (['sent', 'changing', 'withdrawn', 'recorded', 'decided'] as const).map((state) => bids[state])
  for (const person of [people.lockedManager!, people.lockedAssessor!]) for (const bid of sent) await plantInterest(sql, person, bid, true)
  const declared = [people.officer!, people.manager!, people.recorder!, people.memberManager!, people.claimManager!, people.finance!, people.lockedManager!]
  await interestsDeclared(sql, { people: declared })
  await plantInterest(sql, people.otherAssessor!, elsewhere, false)
  await plantSheet(sql, { assignment: await plantAssignment(sql, people.otherAssessor!, elsewhere), bid: elsewhere, person: people.otherAssessor!, sent: false })
  const scorer = newId()
  await sql`insert into person (id, name, language) values (${scorer}, 'Person scorer', 'en')`
  const assignments = {} as Record<BidState, string>
  for (const [state, bid] of Object.entries(bids) as [BidState, PlantedBid][]) {
    if (state === 'draft') continue
    for (const person of [people.assessor!, people.translator!]) await plantInterest(sql, person, bid, false)
    assignments[state] = await plantAssignment(sql, people.assessor!, bid)
    await plantAssignment(sql, people.translator!, bid, 'translator')
    const ended = await plantAssignment(sql, people.lockedAssessor!, bid)
    await sql`update assignment set ended_at = portal_now(), ended_why = 'interest' where id = ${ended}`
    await plantSheet(sql, { assignment: await plantAssignment(sql, scorer, bid), bid, person: scorer, sent: true })
    if (state === 'recorded' || state === 'decided') {
      await sql`insert into moderation (id, application_id, stage_id, submission_id, scores, total, reasons, moderated_by)
        select ${newId()}, application_id, stage_id, id, '{}', 60, ${secretWords}, ${people.recorder!} from submission where stage_id = ${bid.stage}`
    }
  }
  return { round, elsewhere, assignments }
}

async function plantElsewhere(sql: postgres.Sql, group: string, person: string): Promise<ToScore> {
  const [application, stage] = [newId(), newId()]
  const snapshot = { formId: 'light', formVersion: 1, organisation: 'Elsewhere', language: 'en', taskTitles: {}, answers: [] }
  await sql`insert into application (id, pot_id, lead_organisation_id, reference, started_by)
    select ${application}, id, ${group}, ${newReference('SCF9')}, ${person} from pot where id in (${openPot(sql)})`
  await sql`insert into stage (id, application_id, kind, form_id, form_version, status) values (${stage}, ${application}, 'light', 'light', 1, 'submitted')`
  await sql`insert into part (id, stage_id, application_id, organisation_id, role) values (${newId()}, ${stage}, ${application}, ${group}, 'lead')`
  await sql`insert into submission (id, stage_id, application_id, number, snapshot, snapshot_hash, language, asked_pence, sent_by, arrived_at, once_key)
    values (${newId()}, ${stage}, ${application}, 1, ${sql.json(snapshot)}, 'x', 'en', 60000, ${person}, portal_now(), 'planted')`
  return { application, stage }
}

async function plantInterest(sql: postgres.Sql, person: string, { application }: ToScore, has: boolean): Promise<void> {
  await sql`insert into interest (id, person_id, application_id, has, why) values (${newId()}, ${person}, ${application}, ${has}, '')`
}

async function plantAssignment(sql: postgres.Sql, person: string, { application, stage }: ToScore, task = 'assessor'): Promise<string> {
  const id = newId()
  await sql`insert into assignment (id, application_id, stage_id, person_id, task) values (${id}, ${application}, ${stage}, ${person}, ${task})`
  return id
}

async function plantSheet(sql: postgres.Sql, { assignment, bid, person, sent }: { assignment: string; bid: ToScore; person: string; sent: boolean }): Promise<void> {
  const scores = Object.fromEntries(criteria.map((id) => [id, { score: 3, reason: secretWords }]))
  await sql`insert into score_sheet (id, assignment_id, application_id, stage_id, submission_id, person_id, scores, overall, sent_at)
    select ${newId()}, ${assignment}, ${bid.application}, ${bid.stage}, id, ${person}, ${sql.json(scores)}, ${secretWords}, ${sent ? sql`portal_now()` : null}
      from submission where stage_id = ${bid.stage}`
}
