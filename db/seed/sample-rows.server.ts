import { createHash } from 'node:crypto'
import { freeze } from '~/features/applications/snapshot.server'
import { formFor } from '~/features/funds'
import type { Json } from '~/forms'
import { newId, newReference } from '~/platform/ids.server'
import type * as schema from '../schema/index.server'
import type { SampleBid } from './work'

const hour = 3_600_000
const light = { formId: 'light', formVersion: 1, extras: [] }

/** Where the rows of sample bids hang, and what their dates are measured by. */
export type Around = { potId: string; code: string; closesAt: Date; earliestStart: string; typist: string }

/** What a bid of the sample says, as typed. */
function answersOf(bid: SampleBid, { earliestStart }: Around): Record<string, Json> {
  const [year = 2030] = earliestStart.split('-').map(Number)
  return {
    groupName: bid.group,
    groupKind: 'unincorporated',
    groupNumbers: { charity: '', company: '' },
    groupAddress: { line1: '2 Sample Street', line2: '', town: bid.town, postcode: 'LS1 1AA' },
    groupPhone: '0113 496 0110',
    groupIncome: 'to10k',
    groupRules: ['document', 'committee'],
    project: { name: bid.project, summary: bid.summary },
    need: bid.need,
    priority: bid.priority,
    people: { who: ['children'], howMany: bid.howMany },
    inclusion: bid.inclusion,
    districts: [bid.district],
    dates: { start: { day: '28', month: earliestStart.slice(5, 7), year: String(year) }, end: { day: '27', month: earliestStart.slice(5, 7), year: String(year + 1) } },
    change: bid.change,
    budget: bid.costs.map(({ category, what, pounds }, index) => ({ id: `c${index + 1}`, category, what, pence: pounds, kind: 'asked' })),
    safety: { atRisk: ['children'], measures: ['policy', 'lead'] },
    placeRisk: 'no',
    declaration: ['agreed', 'right', 'spend', 'publish', 'privacy'],
  }
}

/** The rows of one bid up to its sending; one on paper is typed and waits for a second officer. */
export function rowsOf(bid: SampleBid, index: number, around: Around) {
  const [personId, addressId, organisationId, applicationId, stageId, partId, submissionId] = Array.from({ length: 7 }, () => newId()) as
    [string, string, string, string, string, string, string]
  const { writer, state } = bid
  const onPaper = state === 'paper'
  const answers = answersOf(bid, around)
  const cameAt = new Date(around.closesAt.getTime() - (26 + 31 * index) * hour)
  const stored = Object.entries(answers).map(([question, value]) => ({ question, value, version: 1, language: writer.language, savedAt: cameAt, by: null }))
  const snapshot = onPaper ? null : freeze({ ...light, form: formFor(light), answers, stored, organisationName: bid.group }, {}, writer.language)
  const status = onPaper ? ('draft' as const) : state === 'decided' ? ('decided' as const) : ('submitted' as const)
  return {
    ids: { personId, organisationId, applicationId, stageId, submissionId },
    person: { id: personId, name: writer.name, language: writer.language },
    address: writer.key ? { id: addressId, address: `${writer.key}@example.org` } : null,
    organisation: { id: organisationId, name: bid.group, legalForm: 'unincorporated', identityState: onPaper ? ('new' as const) : ('checked' as const) },
    details: { organisationId, details: onPaper ? {} : Object.fromEntries(Object.entries(answers).filter(([question]) => question.startsWith('group'))), updatedAt: cameAt },
    membership: { personId, organisationId, role: 'owner' as const, state: 'confirmed' as const, provedBy: onPaper ? ('staff' as const) : ('founder' as const) },
    application: {
      id: applicationId, potId: around.potId, leadOrganisationId: organisationId, reference: newReference(around.code), startedBy: personId, contactPersonId: personId,
      enteredBy: onPaper ? around.typist : null, createdAt: cameAt,
    },
    stage: { id: stageId, applicationId, kind: 'light' as const, formId: light.formId, formVersion: light.formVersion, status, createdAt: cameAt },
    part: { id: partId, stageId, applicationId, organisationId, role: 'lead' as const, createdAt: cameAt },
    answers: stored.map(({ question, value, version, language, savedAt }) => ({ partId, question, value, version, language, savedAt, savedBy: onPaper ? around.typist : personId })),
    submission: snapshot && {
      id: submissionId, stageId, applicationId, number: 1, snapshot, snapshotHash: createHash('sha256').update(JSON.stringify(snapshot)).digest('hex'),
      language: writer.language, askedPence: bid.costs.reduce((sum, { pounds }) => sum + Number(pounds.replace(',', '')) * 100, 0), sentBy: personId,
      arrivedAt: cameAt, createdAt: cameAt, onceKey: 'sample',
    },
    paper: onPaper ? {
      stageId, applicationId, receivedAt: cameAt, agreedHow: 'Signed the form (sample)', enteredBy: around.typist, typedAt: new Date(around.closesAt.getTime() + 48 * hour),
    } : null,
    events: (onPaper ? [['entered', around.typist]] as const : [['started', personId], ['sent', personId]] as const)
      .map(([kind, by]) => ({ applicationId, kind, personId: by, at: cameAt })),
  } satisfies { person: typeof schema.person.$inferInsert; application: typeof schema.application.$inferInsert; [rows: string]: unknown }
}

export type SampleRows = ReturnType<typeof rowsOf>
