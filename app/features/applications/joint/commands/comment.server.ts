import { and, eq, isNull, sql } from 'drizzle-orm'
import { as, personActor, schema } from '~db/index.server'
import { countWords } from '~/i18n/words'
import type { Language } from '~/i18n/languages'
import { NotFound } from '~/platform/errors'
import { newId } from '~/platform/ids.server'
import { commentedIn, mayComment } from '../queries/comments.server'
import { ownGroups, readJointIn } from '../queries/joint-bid.server'
import { commentKey, mostCommentWords } from '../readable'

const { bidComment } = schema

export type Said = { ok: true } | { ok: false; code: 'required' | 'tooLong' | 'ended' }

/**
 * Says something to the other groups about a question. Owners, editors and helpers do.
 * @throws NotFound for whoever is in none of the groups, or only reads
 */
export function addComment(viewer: { personId: string }, { reference, key, words, language }: { reference: string; key: string; words: string; language: Language }): Promise<Said> {
  return as(personActor(viewer), async (tx): Promise<Said> => {
    const bid = await readJointIn(tx, reference)
    const question = commentKey(commentedIn(bid, key))
    const group = ownGroups(bid).find(({ role }) => role !== null && role !== 'viewer')
    if (!group) throw new NotFound('only-reads')
    if (!mayComment(bid)) return { ok: false, code: 'ended' }
    const said = words.trim()
    if (said === '') return { ok: false, code: 'required' }
    if (countWords(said) > mostCommentWords || said.length > mostCommentWords * 20) return { ok: false, code: 'tooLong' }
    await tx.execute(sql`insert into ${bidComment} (id, application_id, question, organisation_id, person_id, language, words)
      select ${newId()}, p.application_id, ${question}, p.organisation_id, ${viewer.personId}, ${language}, ${said} from part p where p.id = ${group.partId}`)
    return { ok: true }
  })
}

/** Takes a comment of one's own away. @throws NotFound for somebody else's */
export function removeComment(viewer: { personId: string }, { reference, id }: { reference: string; id: string }): Promise<void> {
  return as(personActor(viewer), async (tx) => {
    const bid = await readJointIn(tx, reference)
    const removed = await tx.update(bidComment).set({ removedAt: sql`portal_now()` })
      .where(and(eq(bidComment.applicationId, bid.applicationId), eq(bidComment.personId, viewer.personId), isNull(bidComment.removedAt), sql`${bidComment.id}::text = ${id}`))
      .returning({ id: bidComment.id })
    if (removed.length === 0) throw new NotFound('no-such-comment')
  })
}
