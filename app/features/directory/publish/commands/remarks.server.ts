import { and, eq, isNull, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { countDeed } from '~/features/accounts/index.server'
import type { Language } from '~/i18n'
import { newId } from '~/platform/ids.server'
import { as, personActor, record, schema, systemActor } from '~db/index.server'
import { checkRemark, type RemarkError, type RemarkTyped } from '../remark'

const { publicRemark } = schema

/** `againAt`: written too often; from then on the next one is taken. */
export type Remarked = { ok: true; path: string } | { ok: false; errors: RemarkError[]; againAt: Date | null }

/** Keeps what a visitor says is wrong with a public page: 20 an hour and 60 a day from one address of the network. */
export async function sendRemark(typed: RemarkTyped, { language, clientAddress }: { language: Language; clientAddress: string }): Promise<Remarked> {
  const checked = checkRemark(typed)
  if (!checked.ok) return { ...checked, againAt: null }
  const id = newId()
  const from = `remarks from ${clientAddress}`
  return as(systemActor('visitor'), async (tx): Promise<Remarked> => {
    const counted = await countDeed(tx, { what: from, most: 20, per: '1 hour' }, { what: from, most: 60, per: '1 day' })
    if (!counted.ok) return { ok: false, errors: [], againAt: counted.againAt }
    await Promise.all([
      tx.insert(publicRemark).values({ id, ...checked.value, language }),
      record(tx, { action: 'remark.sent', subjectKind: 'public_remark', subjectId: id, detail: { language } }),
    ])
    return { ok: true, path: checked.value.path }
  })
}

/** An officer or manager has seen to it; of two at once, the first. */
export async function finishRemark(viewer: { personId: string }, id: string, answer: string): Promise<void> {
  if (!validate(id)) return
  await as(personActor(viewer), async (tx) => {
    const done = await tx.update(publicRemark).set({ doneAt: sql`portal_now()`, doneBy: viewer.personId, answer: answer.trim().slice(0, 1_000) || null })
      .where(and(eq(publicRemark.id, id), isNull(publicRemark.doneAt))).returning({ id: publicRemark.id })
    if (done.length > 0) await record(tx, { action: 'remark.done', subjectKind: 'public_remark', subjectId: id })
  })
}
