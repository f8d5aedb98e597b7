import type postgres from 'postgres'
import { newId, newReference } from '~/platform/ids.server'
import { fullAnswers } from '~/features/applications/testing-answers'
import type { Planted } from './planted'

export const bidStates = ['draft', 'sent', 'changing', 'withdrawn', 'recorded', 'decided'] as const
export type BidState = (typeof bidStates)[number]

export type PlantedBid = { application: string; stage: string; part: string; reference: string; decision: string | null; submission: string | null }

/** The small pot of the sample's open round: rounds that are over have one of that name, too. */
export function openPot(sql: postgres.Sql) {
  return sql`select p.id from pot p join round r on r.id = p.round_id where p.slug = 'light' and r.state = 'published' and r.closes_at > portal_now()`
}

/** One bid of the group in every state, all begun by `starter`, decided by `recorder` and `manager`; and one to review. */
export async function plantBids(sql: postgres.Sql, planted: Planted): Promise<{ bids: Record<BidState, PlantedBid>; toReview: PlantedBid; missingReference: string }> {
  const [pot] = await sql<{ id: string; earliest: string }[]>`update pot set bids_per_organisation = 99 where id in (${openPot(sql)}) returning id, earliest_start as earliest`
  const answers = { ...fullAnswers, dates: datesFrom(pot!.earliest), groupKind: 'cio', groupNumbers: { charity: planted.charityNumber, company: '' } }
  const bids = {} as Record<BidState, PlantedBid>
  for (const state of bidStates) bids[state] = await plantBid(sql, planted, pot!.id, state, answers)
  const toReview = await plantBid(sql, planted, pot!.id, 'decided', answers)
  return { bids, toReview, missingReference: newReference('SCF9') }
}

/** What an answer, a reason or a letter of this bid says: found in an answer it must not be in, it has leaked. */
export const secretWords = 'Rodzice mówią'

async function plantBid(sql: postgres.Sql, { group, people }: Planted, pot: string, state: BidState, answers: Record<string, unknown>): Promise<PlantedBid> {
  const [application, stage, part] = [newId(), newId(), newId()]
  const reference = newReference('SCF9')
  const status = { draft: 'draft', withdrawn: 'withdrawn', decided: 'decided' }[state as string] ?? 'submitted'
  const since = state === 'changing' ? sql`portal_now()` : null
  await sql`insert into application (id, pot_id, lead_organisation_id, reference, started_by, contact_person_id)
    values (${application}, ${pot}, ${group}, ${reference}, ${people.starter!}, ${people.owner!})`
  await sql`insert into stage (id, application_id, kind, form_id, form_version, status, changing_since)
    values (${stage}, ${application}, 'light', 'light', 1, ${status}, ${since})`
  await sql`insert into part (id, stage_id, application_id, organisation_id, role) values (${part}, ${stage}, ${application}, ${group}, 'lead')`
  for (const [question, value] of Object.entries(answers)) {
    const stored = sql.json(value as never)
    await sql`insert into answer (id, part_id, question, version, value, language, saved_by, saved_at)
      values (${newId()}, ${part}, ${question}, 1, ${stored}, 'en', ${people.editor!}, portal_now())`
    await sql`insert into answer_revision (id, part_id, question, version, based_on, accepted, value, language, saved_by)
      values (${newId()}, ${part}, ${question}, 1, 0, true, ${stored}, 'en', ${people.editor!})`
  }
  await sql`insert into adjustment (application_id, kinds, words, asked_by) values (${application}, '["audio"]', ${secretWords}, ${people.starter!})`
  await sql`insert into application_event (id, application_id, kind, person_id) values (${newId()}, ${application}, 'started', ${people.starter!})`
  const { decision, submission } = state === 'draft' ? { decision: null, submission: null } : await plantSending(sql, people, { application, stage, state })
  return { application, stage, part, reference, decision, submission }
}

async function plantSending(sql: postgres.Sql, people: Planted['people'], { application, stage, state }: { application: string; stage: string; state: BidState }) {
  const submission = newId()
  const snapshot = {
    formId: 'light', formVersion: 1, organisation: 'Wharfe Lane Walkers', language: 'en', taskTitles: { project: { en: 'Your project' } },
    answers: [{ question: 'need', task: 'project', label: { en: 'Why is it needed?' }, value: 'x', shown: { en: [{ text: secretWords }] }, writtenIn: 'en' }],
  }
  await sql`insert into submission (id, stage_id, application_id, number, snapshot, snapshot_hash, language, asked_pence, sent_by, arrived_at, once_key)
    values (${submission}, ${stage}, ${application}, 1, ${sql.json(snapshot)}, 'x', 'en', 60000, ${people.owner!}, portal_now(), 'planted')`
  if (state !== 'recorded' && state !== 'decided') return { submission, decision: null }
  const decision = newId()
  const confirmed = state === 'decided'
  await sql`insert into decision (id, application_id, stage_id, submission_id, outcome, awarded_pence, reasons, feedback, recorded_by, confirmed_by, confirmed_at, told_at)
    values (${decision}, ${application}, ${stage}, ${submission}, 'awarded', 60000, 'It is needed', ${sql.json({ en: 'A clear bid' })}, ${people.recorder!},
      ${confirmed ? people.manager! : null}, ${confirmed ? sql`portal_now()` : null}, ${confirmed ? sql`portal_now()` : null})`
  return { submission, decision }
}

function datesFrom(earliest: string) {
  const day = (days: number) => {
    const date = new Date(Date.parse(`${earliest}T00:00:00Z`) + days * 86_400_000)
    return { day: String(date.getUTCDate()), month: String(date.getUTCMonth() + 1), year: String(date.getUTCFullYear()) }
  }
  return { start: day(10), end: day(60) }
}
