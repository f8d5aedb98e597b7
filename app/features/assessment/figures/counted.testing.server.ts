import { drizzle } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import { schema } from '~db/index.server'
import type { Language } from '~/i18n'
import { newId } from '~/platform/ids.server'
import { newViewer } from '../sent-bid.testing.server'

const text = (english: string) => ({ en: { text: english, status: 'reviewed' as const, hash: '' } })
const db = (owner: postgres.Sql) => drizzle(owner, { schema, casing: 'snake_case' })

/** A published round with one light pot that closed on 1 February 2026, whose decisions were promised for 1 April. */
export async function closedRound(owner: postgres.Sql, of: { announcement?: 'each' | 'together'; announcedAt?: Date } = {}) {
  const [fundId, planId, roundId, potId] = [newId(), newId(), newId(), newId()]
  await db(owner).insert(schema.plan).values({ id: planId, slug: planId, title: text('Plan'), from: '2024-04-01' })
  await db(owner).insert(schema.fund).values({
    id: fundId, slug: fundId, code: 'TST', title: text('Safer streets'), summary: text('For groups'),
    contactName: 'Ann', contactEmail: 'a@example.org', contactPhone: '-', contactHours: text('9 to 5'),
  })
  await db(owner).insert(schema.round).values({
    id: roundId, fundId, planId, number: 9, title: text('Round 9'), opensAt: new Date('2026-01-01T09:00:00Z'),
    closesAt: new Date('2026-02-01T12:00:00Z'), decisionBy: new Date('2026-04-01T12:00:00Z'), state: 'published', ...of,
  })
  await db(owner).insert(schema.pot).values({
    id: potId, roundId, slug: 'light', title: text('Small grants'), summary: text('Small'), route: 'light', minPence: 30_000, maxPence: 1_000_000,
    maxMonths: 12, earliestStart: '2026-06-01', latestEnd: '2027-06-01', areas: [], formId: 'light', formVersion: 1, position: 1, open: true,
    criteria: [{ id: 'need', weight: 100 }],
  })
  return { fundId, roundId, potId }
}

export type Sent = { awarded?: boolean; told?: Date | null; language?: Language; districts?: string[]; people?: string[]; income?: string }

/** A sent bid of a new group, for £2,000 and decided. */
export async function sentBid(owner: postgres.Sql, potId: string, { awarded = false, told = new Date('2026-03-20T12:00:00Z'), language = 'en', districts = ['E08000035'], people = ['children'], income = 'to10k' }: Sent = {}) {
  const { personId } = await newViewer(owner, 'Dorota')
  const [organisationId, applicationId, stageId, submissionId] = [newId(), newId(), newId(), newId()]
  const frozen = (question: string, value: unknown) => ({ question, task: 'who', label: {}, value, shown: {}, writtenIn: language })
  await db(owner).insert(schema.organisation).values({ id: organisationId, name: 'Secret Group', legalForm: 'group' })
  await db(owner).insert(schema.application).values({ id: applicationId, potId, leadOrganisationId: organisationId, reference: applicationId, startedBy: personId })
  await db(owner).insert(schema.stage).values({ id: stageId, applicationId, kind: 'light', formId: 'light', formVersion: 1, status: told ? 'decided' : 'submitted' })
  await db(owner).insert(schema.part).values({ stageId, applicationId, organisationId, role: 'lead' })
  await db(owner).insert(schema.submission).values({
    id: submissionId, stageId, applicationId, number: 1, snapshotHash: '', language, askedPence: 200_000, sentBy: personId,
    arrivedAt: new Date('2026-01-20T12:00:00Z'), onceKey: 'once',
    snapshot: {
      formId: 'light', formVersion: 1, organisation: 'Secret Group', language, taskTitles: {},
      answers: [frozen('districts', districts), frozen('people', { who: people, howMany: '5' }), frozen('groupIncome', income)],
    },
  })
  if (told) await db(owner).insert(schema.decision).values({
    applicationId, stageId, submissionId, outcome: awarded ? 'awarded' : 'notAwarded', awardedPence: awarded ? 150_000 : null, reasons: 'Reasons',
    feedback: {}, recordedBy: personId, confirmedBy: personId, confirmedAt: told, toldAt: told,
  })
  return { applicationId, stageId, organisationId }
}
