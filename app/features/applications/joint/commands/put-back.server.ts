import { eq, sql } from 'drizzle-orm'
import { sameJson } from '~/features/answers'
import { saveIn } from '~/features/answers/index.server'
import type { Json } from '~/forms'
import { schema, type Tx } from '~db/index.server'
import type { Bid } from '../../bid.server'
import { tellOfEnded } from './tell-signing.server'

const { answer, applicationEvent, part, submissionPart } = schema

/**
 * Puts the own parts of all groups back to what was sent; signatures under what was sent stand, others end. As the
 * system 'freeze', while the stage is held.
 * @returns false where a group that is in what was sent has left since: then nothing is put back
 */
export async function putPartsBack(tx: Tx, personId: string, bid: Bid, submissionId: string): Promise<boolean> {
  const [sent, standing] = await Promise.all([
    tx.select({ partId: submissionPart.partId, answers: submissionPart.answers, state: part.state }).from(submissionPart)
      .innerJoin(part, eq(part.id, submissionPart.partId)).where(eq(submissionPart.submissionId, submissionId)),
    tx.select({ partId: answer.partId, question: answer.question, value: answer.value, version: answer.version }).from(answer)
      .innerJoin(part, eq(part.id, answer.partId)).where(eq(part.stageId, bid.stageId)),
  ])
  if (sent.some(({ state }) => state !== 'active')) return false
  for (const { partId, answers } of sent) {
    for (const { question, value, writtenIn } of answers) {
      const now = standing.find((one) => one.partId === partId && one.question === question)
      if (!now || sameJson(now.value as Json, value)) continue
      await saveIn(tx, personId, { partId, language: writtenIn, changes: [{ question, value: value as Json, basedOn: now.version }] })
    }
  }
  const ended = await tx.execute<{ part: string }>(sql`select signatures_as_sent(${bid.stageId}::uuid) as part`)
  for (const { part: partId } of ended) {
    await tx.insert(applicationEvent).values({ applicationId: bid.applicationId, kind: 'signatureEnded', personId, partId })
  }
  await tellOfEnded(tx, personId, bid, ended.map(({ part }) => part))
  return true
}
