import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import { as, personActor, schema, type Tx } from '~db/index.server'
import { path, type Answers, type Json } from '~/forms'
import type { Language } from '~/i18n/languages'
import { isCurrent } from '../../queries/current-stage.server'
import { readInCommon, readInParts } from '../readable'
import { readJointIn, type JointBid } from './joint-bid.server'

const { answer, application, bidComment, part, stage } = schema

/** One group's answer; `position` is null for the common part. */
type Read = { position: number | null; question: string; value: Json; language: Language }

export type CommonPart = {
  bid: JointBid
  /** Questions of the common part that partners read, by task, on the path that their answers lead through. */
  tasks: { id: string; questions: string[] }[]
  answers: Answers
  writtenIn: Record<string, Language>
  /** What each group said of its work and its money. */
  parts: { position: number; name: string; lead: boolean; own: boolean; answers: Answers; writtenIn: Record<string, Language> }[]
  /** How many comments there are, by `commentKey`. */
  comments: Record<string, number>
}

/** Answers that every group of the bid reads: of the lead's people no more than of partners. */
async function readAnswers(tx: Tx, reference: string): Promise<Read[]> {
  const rows = await tx
    .select({
      position: sql<number | null>`case when ${part.role} = 'partner' then ${part.position} end`,
      question: answer.question, value: answer.value, language: answer.language,
    })
    .from(answer)
    .innerJoin(part, and(eq(part.id, answer.partId), eq(part.state, 'active')))
    .innerJoin(stage, and(eq(stage.id, part.stageId), isCurrent))
    .innerJoin(application, eq(application.id, part.applicationId))
    .where(and(
      eq(application.reference, reference), sql`actor_partners(${application.id})`, sql`partners_read(${part.id}, ${answer.question})`,
      or(eq(part.role, 'lead'), inArray(answer.question, [...readInParts])),
    ))
  return rows.map((row) => ({ ...row, value: row.value as Json }))
}

async function countComments(tx: Tx, reference: string): Promise<Record<string, number>> {
  const rows = await tx
    .select({ question: bidComment.question, many: sql<number>`count(*)::int` })
    .from(bidComment)
    .innerJoin(application, eq(application.id, bidComment.applicationId))
    .where(and(eq(application.reference, reference), isNull(bidComment.removedAt)))
    .groupBy(bidComment.question)
  return Object.fromEntries(rows.map(({ question, many }) => [question, many]))
}

function answersOf(read: readonly Read[], position: number | null): { answers: Answers; writtenIn: Record<string, Language> } {
  const own = read.filter((one) => one.position === position)
  return {
    answers: Object.fromEntries(own.map(({ question, value }) => [question, value])),
    writtenIn: Object.fromEntries(own.map(({ question, language }) => [question, language])),
  }
}

/** The same inside a transaction of the viewer's. @throws NotFound for whoever is in none of its groups */
export async function readCommonIn(tx: Tx, reference: string): Promise<CommonPart> {
  const [bid, read, comments] = await Promise.all([readJointIn(tx, reference), readAnswers(tx, reference), countComments(tx, reference)])
  const { answers, writtenIn } = answersOf(read, null)
  // The group's own details are not shown, so the path goes as that of a known one.
  const stops = path(bid.form, { ...answers, carriedKnownGroup: 'yes' })
  const tasks = bid.form.tasks.map(({ id }) => ({
    id,
    questions: stops.filter(({ task }) => task.id === id).flatMap(({ page }) => page.questions.map((question) => question.id))
      .filter((question) => readInCommon(question, bid)),
  })).filter(({ questions }) => questions.length > 0)
  const parts = bid.groups.filter(({ state }) => state === 'active')
    .map(({ position, name, lead, own }) => ({ position, name, lead, own, ...answersOf(read, position) }))
  return { bid, tasks, answers, writtenIn, parts, comments }
}

/** The common part of a joint bid, and each group's work and money, as all of its groups read them. */
export function readCommon(viewer: { personId: string }, reference: string): Promise<CommonPart> {
  return as(personActor(viewer), (tx) => readCommonIn(tx, reference))
}
