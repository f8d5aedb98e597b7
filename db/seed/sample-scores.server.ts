import { totalScore } from '~/features/assessment/scores'
import { now } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import type * as schema from '../schema/index.server'
import type { SampleRows } from './sample-rows.server'
import type { SampleBid } from './work'

const dayMs = 86_400_000

type Insert<Table extends { $inferInsert: unknown }> = Table['$inferInsert']
type Work = {
  interests: Insert<typeof schema.interest>[]
  assignments: Insert<typeof schema.assignment>[]
  sheets: Insert<typeof schema.scoreSheet>[]
  moderations: Insert<typeof schema.moderation>[]
  decisions: Insert<typeof schema.decision>[]
  events: Insert<typeof schema.applicationEvent>[]
}

/**
 * Interests, work given out, scores, what they come to and the one decision of the closed sample round. An officer and
 * two managers have said that they have no interest; the others may try it. @param staff the id of a key
 */
export function scoreRows(
  bids: readonly { bid: SampleBid; rows: SampleRows }[], criteria: readonly { id: string; weight: number }[], closesAt: Date, staff: (key: string) => string,
): Work {
  const work: Work = { interests: [], assignments: [], sheets: [], moderations: [], decisions: [], events: [] }
  const [joanna, ruth, samir, yusuf] = ['joanna.priestley', 'ruth.ackroyd', 'samir.qureshi', 'yusuf.mirza'].map(staff) as [string, string, string, string]
  const at = (days: number) => new Date(closesAt.getTime() + days * dayMs)
  const dueBy = new Date(now().getTime() + 14 * dayMs)
  for (const { bid, rows: { ids } } of bids) {
    const { applicationId, stageId, submissionId } = ids
    if (bid.state === 'paper') continue
    const free = (personId: string) => work.interests.push({ personId, applicationId, has: false, at: at(1) })
    for (const person of [joanna, ruth, samir]) free(person)
    const give = (personId: string, task: 'assessor' | 'translator') => {
      const id = newId()
      work.assignments.push({ id, applicationId, stageId, personId, task, assignedBy: joanna, createdAt: at(2), dueBy })
      return id
    }
    if (bid.state === 'toTranslate') {
      give(yusuf, 'translator')
      free(yusuf)
    }
    for (const { by, given, sent, overall } of bid.scores ?? []) {
      const assignmentId = give(staff(by), 'assessor')
      // Who has not begun has not said yet that she has no interest: that is the first thing she does.
      if (!given) continue
      free(staff(by))
      work.sheets.push({
        assignmentId, applicationId, stageId, submissionId, personId: staff(by), overall: overall ?? '', version: 2, savedAt: at(6), sentAt: sent ? at(6) : null,
        scores: Object.fromEntries(criteria.map(({ id }, index) => [id, { score: given[index] ?? null, reason: '' }])),
      })
    }
    if (bid.state !== 'moderated' && bid.state !== 'decided') continue
    const agreed = Object.fromEntries(criteria.map(({ id }, index) => [id, bid.scores?.[0]?.given?.[index] ?? 0]))
    work.moderations.push({
      applicationId, stageId, submissionId, scores: agreed, total: totalScore(criteria, agreed) ?? 0, reasons: 'Both read it alike (sample).', moderatedBy: ruth, createdAt: at(9),
    })
    if (bid.state !== 'decided') continue
    work.decisions.push({
      applicationId, stageId, submissionId, outcome: 'notAwarded', reasons: 'It helps few people beyond the group (sample).',
      feedback: { en: 'You told us clearly what happened. Say next time who else is safer through it, and how you will know.' },
      recordedBy: ruth, recordedAt: at(12), confirmedBy: samir, confirmedAt: at(16), toldAt: at(16),
    })
    work.events.push({ applicationId, kind: 'decided', personId: samir, at: at(16) })
  }
  return work
}
