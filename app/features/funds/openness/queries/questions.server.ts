import { asc, desc, eq, isNull, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import { as, personActor, schema } from '~db/index.server'

const { fund, round, roundQuestion } = schema

/** What the desk sees of a question: never who asked, only whether somebody will be told. */
const columns = {
  id: roundQuestion.id, asked: roundQuestion.asked, language: roundQuestion.language, createdAt: roundQuestion.createdAt,
  question: roundQuestion.question, answer: roundQuestion.answer, publishedAt: roundQuestion.publishedAt,
  correctedAt: roundQuestion.correctedAt, closedAt: roundQuestion.closedAt, told: sql<boolean>`${roundQuestion.personId} is not null`,
  fund: fund.title, round: round.number,
}

/** Questions that wait, oldest first; then those answered, newest first. One round trip. */
export function deskQuestions(viewer: Viewer) {
  return as(personActor(viewer), (tx) => tx.select(columns).from(roundQuestion)
    .innerJoin(round, eq(round.id, roundQuestion.roundId)).innerJoin(fund, eq(fund.id, round.fundId))
    .orderBy(desc(isNull(sql`coalesce(${roundQuestion.publishedAt}, ${roundQuestion.closedAt})`)),
      desc(sql`coalesce(${roundQuestion.publishedAt}, ${roundQuestion.closedAt})`), asc(roundQuestion.createdAt)))
}

/** @throws NotFound */
export async function deskQuestion(viewer: Viewer, id: string) {
  if (!validate(id)) throw new NotFound('no-such-question')
  const [found] = await as(personActor(viewer), (tx) => tx.select(columns).from(roundQuestion)
    .innerJoin(round, eq(round.id, roundQuestion.roundId)).innerJoin(fund, eq(fund.id, round.fundId)).where(eq(roundQuestion.id, id)))
  if (!found) throw new NotFound('no-such-question')
  return found
}
