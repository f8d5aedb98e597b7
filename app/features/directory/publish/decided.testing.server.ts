import type postgres from 'postgres'
import { plantBid } from '~db/testing-bid.server'
import { newId } from '~/platform/ids.server'
import type { Viewer } from '~/platform/portal'

export type DecidedOver = {
  name?: string
  charityNumber?: string | null
  title?: string
  summary?: string
  districts?: string[]
  placeRisk?: 'yes' | 'no'
  told?: boolean
  pence?: number
  areas?: string[]
}

const noon = new Date('2026-10-01T11:00:00Z')

/** A group's bid, sent and awarded by two managers; nobody is told unless `told`. Invented. */
export async function plantDecided(owner: postgres.Sql, over: DecidedOver = {}) {
  const { name = 'Beck Street Boxing', charityNumber = null, title = 'Boxing on Fridays', summary = 'Twenty young people box each Friday.', pence = 250_000 } = over
  const bid = await plantBid(owner, { opens: new Date('2026-06-01T11:00:00Z'), closes: new Date('2026-08-01T11:00:00Z') })
  await owner`update organisation set name = ${name}, charity_number = ${charityNumber} where id = ${bid.organisation}`
  if (over.areas) await owner`update pot set areas = ${owner.json(over.areas)} where id = ${bid.pot}`
  await owner`update stage set status = ${over.told ? 'decided' : 'submitted'} where id = ${bid.stage}`
  const frozen = (question: string, value: unknown) => ({ question, task: 'project', label: {}, value, shown: {}, writtenIn: 'en' })
  const answers = [
    frozen('project', { name: title, summary }), frozen('need', 'Parents ask for it.'), frozen('priority', 'peopleSafe'),
    frozen('districts', over.districts ?? ['E08000035']), frozen('people', { who: ['children'], howMany: '20' }),
    frozen('dates', { start: { day: '1', month: '12', year: '2026' }, end: { day: '30', month: '6', year: '2027' } }), frozen('placeRisk', over.placeRisk ?? 'no'),
  ]
  const snapshot = { formId: 'light', formVersion: 1, organisation: name, language: 'en', taskTitles: {}, answers }
  const [submission, decision] = [newId(), newId()]
  await owner`insert into submission (id, stage_id, application_id, number, snapshot, snapshot_hash, language, asked_pence, sent_by, arrived_at, once_key)
    values (${submission}, ${bid.stage}, ${bid.application}, 1, ${owner.json(snapshot as never)}, '', 'en', ${pence}, ${bid.person}, ${noon}, 'once')`
  const [one, two] = [newId(), newId()]
  await owner`insert into person (id, name) values (${one}, 'First manager'), (${two}, 'Second manager')`
  await owner`insert into decision (id, application_id, stage_id, submission_id, outcome, awarded_pence, reasons, conditions, feedback, recorded_by, confirmed_by, confirmed_at, told_at)
    values (${decision}, ${bid.application}, ${bid.stage}, ${submission}, 'awarded', ${pence}, 'It meets the need.', 'A report in June.', '{}', ${one}, ${two}, ${noon}, ${over.told ? noon : null})`
  return { ...bid, submission, decision, name }
}
export type PlantedDecided = Awaited<ReturnType<typeof plantDecided>>

/** An officer or manager who said that she has no interest in the bid. */
export async function plantDeclared(owner: postgres.Sql, bid: { application: string }, role = 'officer'): Promise<Viewer> {
  const personId = newId()
  await owner`insert into person (id, name) values (${personId}, ${role})`
  await owner`insert into staff_role (id, person_id, role, "from") values (${newId()}, ${personId}, ${role}, '2020-01-01')`
  await declare(owner, bid, personId)
  return { personId, name: role, language: 'en', staffRoles: [role], sessionId: newId() }
}

export async function declare(owner: postgres.Sql, { application }: { application: string }, personId: string, has = false): Promise<void> {
  await owner`insert into interest (id, person_id, application_id, has) values (${newId()}, ${personId}, ${application}, ${has})`
}

export async function tell(owner: postgres.Sql, { decision, stage }: { decision: string; stage: string }): Promise<void> {
  await owner`update decision set told_at = portal_now() where id = ${decision}`
  await owner`update stage set status = 'decided' where id = ${stage}`
}

/** Every public byte of the tables that pages read. */
export async function publicBytes(owner: postgres.Sql): Promise<string> {
  const tables = ['public_award', 'public_organisation', 'public_notice', 'public_word', 'merge_suggestion']
  const rows = await Promise.all(tables.map((table) => owner`select to_jsonb(t) as row from ${owner(table)} t`))
  return JSON.stringify(rows)
}
