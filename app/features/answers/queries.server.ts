import { and, asc, desc, eq, inArray, type SQL } from 'drizzle-orm'
import { schema, type Tx } from '~db/index.server'
import type { Json } from '~/forms'
import type { Language } from '~/i18n/languages'
import type { StandingAnswer } from './save-result'

const { answer, answerRevision, person } = schema

/** What stands for a part: all questions, or those named. Whoever is not in the part's organisation sees none. */
export async function standingAnswers(tx: Tx, partId: string, questions?: readonly string[]): Promise<StandingAnswer[]> {
  const rows = await tx
    .select({
      question: answer.question,
      value: answer.value,
      version: answer.version,
      language: answer.language,
      savedAt: answer.savedAt,
    })
    .from(answer)
    .where(and(eq(answer.partId, partId), questions ? inArray(answer.question, [...questions]) : undefined))
    .orderBy(asc(answer.question))
  return rows.map((row) => ({ ...row, value: row.value as Json }))
}

export type Revision = {
  id: string
  value: Json
  accepted: boolean
  version: number
  language: Language
  savedAt: Date
  by: string | null
}

/** Every text ever acknowledged for one question, newest first, set-aside ones among them; the part by id or by a query. */
export async function historyOf(tx: Tx, partId: string | SQL, question: string): Promise<Revision[]> {
  const rows = await tx
    .select({
      id: answerRevision.id,
      value: answerRevision.value,
      accepted: answerRevision.accepted,
      version: answerRevision.version,
      language: answerRevision.language,
      savedAt: answerRevision.savedAt,
      by: person.name,
    })
    .from(answerRevision)
    .leftJoin(person, eq(person.id, answerRevision.savedBy))
    .where(and(eq(answerRevision.partId, partId), eq(answerRevision.question, question)))
    .orderBy(desc(answerRevision.savedAt), desc(answerRevision.id))
  return rows.map((row) => ({ ...row, value: row.value as Json }))
}
