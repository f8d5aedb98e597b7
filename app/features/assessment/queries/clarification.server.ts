import { asc, eq, sql } from 'drizzle-orm'
import { as, personActor, schema, type Tx } from '~db/index.server'
import { helpersWhoBidIn } from '~/features/accounts/index.server'
import { readBidStoryIn } from '~/features/applications/index.server'
import { now } from '~/platform/clock.server'
import { translationIn } from './translation.server'

const { application, clarification, person, stage, submission } = schema

/** Questions to a group about one bid, the oldest first, as row-level security shows them. */
export function questionsIn(tx: Tx, reference: string) {
  return tx.select({
    id: clarification.id, question: clarification.question, text: clarification.text, ownText: clarification.ownText, language: clarification.language,
    askedAt: clarification.askedAt, answerBy: clarification.answerBy, reply: clarification.reply, replyLanguage: clarification.replyLanguage,
    replyEnglish: clarification.replyEnglish, repliedAt: clarification.repliedAt, status: stage.status,
    /** How the question the group answered was worded, in each language it was frozen in. */
    label: sql<Partial<Record<string, string>> | null>`(select e -> 'label' from jsonb_array_elements(${submission.snapshot} -> 'answers') e
      where e ->> 'question' = ${clarification.question} limit 1)`,
  })
    .from(clarification)
    .innerJoin(application, eq(application.id, clarification.applicationId))
    .innerJoin(submission, eq(submission.id, clarification.submissionId))
    .innerJoin(stage, eq(stage.id, submission.stageId))
    .where(eq(application.reference, reference)).orderBy(asc(clarification.askedAt), asc(clarification.id))
}

export type AskedQuestion = Awaited<ReturnType<typeof questionsIn>>[number]

/** What the group was asked about its bid, and what it said. Nothing for anybody else. */
export function questionsToGroup(viewer: { personId: string }, reference: string): Promise<AskedQuestion[]> {
  return as(personActor(viewer), (tx) => questionsIn(tx, reference))
}

/** A bid for its group, and what of it waits for them: English to read, questions to reply to. @throws NotFound */
export function bidAndMatters(viewer: { personId: string }, reference: string) {
  return as(personActor(viewer), async (tx) => {
    const [story, questions, translated, rivals] = await Promise.all([
      readBidStoryIn(tx, viewer.personId, reference), questionsIn(tx, reference), translationIn(tx, reference),
      helpersWhoBidIn(tx, reference),
    ])
    const state = translated?.english.state ?? null
    const matters = {
      english: state === 'draft' ? null : state,
      asked: questions.length,
      toReply: questions.filter(({ repliedAt, answerBy, status }) => repliedAt === null && status === 'submitted' && answerBy >= now()).length,
    }
    return { ...story, matters, /** For the group's owners. */ helpersWhoBid: rivals }
  })
}

/** As the desk sees it, with who asked and who replied. */
export function questionsOnDesk(viewer: { personId: string }, reference: string) {
  return as(personActor(viewer), async (tx) => {
    const [questions, people] = await Promise.all([
      questionsIn(tx, reference),
      tx.select({ id: clarification.id, name: person.name }).from(clarification).innerJoin(person, eq(person.id, clarification.askedBy))
        .innerJoin(application, eq(application.id, clarification.applicationId)).where(eq(application.reference, reference)),
    ])
    return questions.map((one) => ({ ...one, askedBy: people.find(({ id }) => id === one.id)?.name ?? '' }))
  })
}

/** `reply` in English. One that is not in English yet is not there: that somebody replied would tell of a language. */
export type QuestionToScore = { id: string; question: string; text: string; reply: string | null }

/** What an assessor reads of them: nothing tells which language a reply came in, or who gave it. */
export function questionsToScore(tx: Tx, reference: string): Promise<QuestionToScore[]> {
  return tx.execute(sql`select id, question, text, reply from questions_to_score(${reference})`) as unknown as Promise<QuestionToScore[]>
}
