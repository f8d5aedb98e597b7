import { eq, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { words } from '~/features/notifications'
import { inLanguage } from '~/i18n'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import { as, personActor, record, schema, send, type Tx } from '~db/index.server'
import { roundStaff, type Edit, type Edited } from '../../commands/edit-rounds.server'
import { fundPaths } from '../../paths'
import { mergeSheets } from '../../rounds/sheet'
import { questionPart } from '../question-part'

const { fund, round, roundQuestion } = schema

type Row = typeof roundQuestion.$inferSelect

/** The question, kept for this transaction, and whose fund it is about. @throws NotFound */
async function lockQuestion(tx: Tx, id: string) {
  if (!validate(id)) throw new NotFound('no-such-question')
  const [found] = await tx.select({ row: roundQuestion, fund: { slug: fund.slug, title: fund.title } }).from(roundQuestion)
    .innerJoin(round, eq(round.id, roundQuestion.roundId)).innerJoin(fund, eq(fund.id, round.fundId))
    .where(eq(roundQuestion.id, id)).for('update', { of: roundQuestion })
  if (!found) throw new NotFound('no-such-question')
  return found
}

async function tellAsker(tx: Tx, { row, fund: its }: Awaited<ReturnType<typeof lockQuestion>>, template: 'questionAnswered' | 'questionClosed'): Promise<void> {
  if (!row.personId) return
  const { text } = inLanguage(its.title, row.language)
  const path = template === 'questionAnswered' ? fundPaths.fund(its.slug) : '/contact'
  await send(tx, { personId: row.personId, language: row.language, ...words(template, { fund: text, path }) })
}

/**
 * Publishes a question in the words of an officer with its answer; whoever asked is told, and then forgotten with what
 * she wrote. Publishing again corrects it: both words change and the day of the correction shows.
 * @throws NotFound
 */
export async function publishAnswer(viewer: Viewer, id: string, { typed, was }: Edit): Promise<Edited> {
  roundStaff(viewer)
  return as(personActor(viewer), async (tx): Promise<Edited> => {
    const found = await lockQuestion(tx, id)
    const now = questionPart.toSheet(found.row)
    const { merged, differences } = mergeSheets(was, typed, now)
    if (differences.length > 0) return { ok: false, differences, merged, now }
    const checked = questionPart.check(merged)
    if (!checked.ok) return checked
    await tellAsker(tx, found, 'questionAnswered')
    const first = found.row.publishedAt === null
    await tx.update(roundQuestion).set({
      ...checked.value, answeredBy: viewer.personId, asked: '', personId: null, closedAt: null,
      ...(first ? { publishedAt: sql`portal_now()` } : { correctedAt: sql`portal_now()` }),
    }).where(eq(roundQuestion.id, id))
    await recordOf(tx, found.row, first ? 'roundQuestion.published' : 'roundQuestion.corrected')
    return { ok: true }
  })
}

/** Closes a question that is not for everyone: answered in person, or about one bid alone. Published ones stay. @throws NotFound */
export async function closeQuestion(viewer: Viewer, id: string): Promise<void> {
  roundStaff(viewer)
  await as(personActor(viewer), async (tx) => {
    const found = await lockQuestion(tx, id)
    if (found.row.publishedAt || found.row.closedAt) return
    await tellAsker(tx, found, 'questionClosed')
    await tx.update(roundQuestion).set({ closedAt: sql`portal_now()`, answeredBy: viewer.personId }).where(eq(roundQuestion.id, id))
    await recordOf(tx, found.row, 'roundQuestion.closed')
  })
}

function recordOf(tx: Tx, row: Row, action: string): Promise<void> {
  return record(tx, { action, subjectKind: 'roundQuestion', subjectId: row.id })
}
