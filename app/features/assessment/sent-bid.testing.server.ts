import { drizzle } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import { schema } from '~db/index.server'
import type { Language, StaffText } from '~/i18n'
import { newId, newReference } from '~/platform/ids.server'
import type { Viewer } from '~/platform/portal'

const text = (english: string): StaffText => ({ en: { text: english, status: 'reviewed', hash: '' } })

/** The owner's connection, speaking drizzle. */
export function tables(sql: postgres.Sql) {
  return drizzle(sql, { schema, casing: 'snake_case' })
}

/** A person who signed in, with staff roles from yesterday on. */
export async function newViewer(sql: postgres.Sql, name: string, staffRoles: string[] = [], language: Language = 'en'): Promise<Viewer> {
  const personId = newId()
  await tables(sql).insert(schema.person).values({ id: personId, name, language })
  for (const role of staffRoles) {
    await sql`insert into staff_role (id, person_id, role, "from") values (${newId()}, ${personId}, ${role}, portal_now() - interval '1 day')`
  }
  return { personId, name, language, staffRoles, sessionId: newId() }
}

export async function join(sql: postgres.Sql, viewer: Viewer, organisationId: string): Promise<void> {
  await tables(sql).insert(schema.membership).values({ personId: viewer.personId, organisationId, role: 'owner', state: 'confirmed' })
}

function at(days: number): Date {
  return new Date(Date.UTC(2026, 0, 1 + days))
}

async function newPot(sql: postgres.Sql): Promise<string> {
  const db = tables(sql)
  const [planId, fundId, roundId, potId] = [newId(), newId(), newId(), newId()]
  await db.insert(schema.plan).values({ id: planId, slug: planId, title: text('Plan'), from: '2024' })
  await db.insert(schema.fund).values({
    id: fundId, slug: fundId, code: 'SCF', title: text('Safer fund'), summary: text('For groups'),
    contactName: 'Ann', contactEmail: 'a@example.org', contactPhone: '0113', contactHours: text('9 to 5'),
  })
  await db.insert(schema.round).values({
    id: roundId, fundId, number: 9, title: text('Round'), planId, opensAt: at(0), closesAt: at(30), decisionBy: at(90), state: 'published',
  })
  await db.insert(schema.pot).values({
    id: potId, roundId, slug: 'light', title: text('Small grants'), summary: text('Small'), route: 'light', minPence: 30_000, maxPence: 1_000_000,
    maxMonths: 12, earliestStart: '2026-06-01', latestEnd: '2027-06-01', areas: [], formId: 'light', formVersion: 1, position: 1,
    criteria: [{ id: 'need', weight: 60 }, { id: 'value', weight: 40 }],
  })
  return potId
}

/** A bid of a group of one owner, sent once. */
export async function newSentBid(sql: postgres.Sql, { name = 'Northgate Youth', language = 'pl' as Language } = {}) {
  const db = tables(sql)
  const applicant = await newViewer(sql, 'Dorota', [], language)
  const [organisationId, applicationId, stageId, submissionId] = [newId(), newId(), newId(), newId()]
  const reference = newReference('SCF9')
  const potId = await newPot(sql)
  await db.insert(schema.organisation).values({ id: organisationId, name, legalForm: 'group' })
  await join(sql, applicant, organisationId)
  await db.insert(schema.application).values({ id: applicationId, potId, leadOrganisationId: organisationId, reference, startedBy: applicant.personId })
  await db.insert(schema.stage).values({ id: stageId, applicationId, kind: 'light', formId: 'light', formVersion: 1, status: 'submitted' })
  await db.insert(schema.part).values({ stageId, applicationId, organisationId, role: 'lead' })
  await db.insert(schema.submission).values({
    id: submissionId, stageId, applicationId, number: 1, snapshotHash: '', language, askedPence: 480_000, sentBy: applicant.personId,
    arrivedAt: new Date(Date.UTC(2026, 0, 20)), onceKey: 'once',
    snapshot: { formId: 'light', formVersion: 1, organisation: name, language, taskTitles: {}, answers: [] },
  })
  return { applicant, organisationId, applicationId, stageId, submissionId, potId, reference }
}

/** Work on a bid, given to somebody by an officer who is nobody in particular. */
export async function newAssignment(sql: postgres.Sql, bid: { applicationId: string; stageId: string }, to: { personId: string }, task: 'assessor' | 'translator' = 'assessor'): Promise<string> {
  const id = newId()
  await tables(sql).insert(schema.assignment).values({ id, applicationId: bid.applicationId, stageId: bid.stageId, personId: to.personId, task })
  return id
}

export function scoresForm(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}
