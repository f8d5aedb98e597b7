import { and, eq, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import type { Language } from '~/i18n'
import { newId } from '~/platform/ids.server'
import { NotFound } from '~/platform/errors'
import { as, record, schema, type Tx } from '~db/index.server'
import { groupIn, projecting } from '../../profile/access.server'
import { policyFor, projectProfile, sourceOf } from '../../profile/commands/project.server'
import { mayStand } from '../../profile/entry'
import type { ProfileErrors } from '../../profile/profile-sheet'
import { mostNotices } from '../listed-notice'
import { readNotice, type NoticeTyped } from '../notice-sheet'
import { stillOpen } from '../queries.server'

const { notice, round } = schema

export type Posted = { ok: true; id: string } | { ok: false; errors: ProfileErrors }

/**
 * Puts up a notice of a group in the directory; it is public in the same moment. At most three open ones a group: of
 * two tabs the second waits and counts the first.
 * @throws NotFound unless the viewer is owner or editor
 */
export async function postNotice(viewer: { personId: string; language: Language }, group: string, typed: NoticeTyped): Promise<Posted> {
  const read = readNotice(typed, viewer.language)
  return as(projecting(viewer), async (tx): Promise<Posted> => {
    await groupIn(tx, viewer, group, 'owner', 'editor')
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`notices ${group}`}, 0))`)
    const missing = await whatIsMissing(tx, group)
    if (missing) return { ok: false, errors: { kind: { code: missing } } }
    if (!read.ok) return read
    const { value } = read
    const [[its], open] = await Promise.all([
      validate(value.roundId) ? tx.select({ id: round.id }).from(round).where(and(eq(round.id, value.roundId), stillOpen())) : [],
      openOf(tx, group),
    ])
    if (!its) return { ok: false, errors: { round: { code: 'round' } } }
    if (open.length >= mostNotices) return { ok: false, errors: { kind: { code: 'tooMany' } } }
    const id = newId()
    await tx.insert(notice).values({ id, organisationId: group, personId: viewer.personId, createdAt: sql`portal_now()`, ...value })
    await record(tx, { action: 'notice.posted', subjectKind: 'notice', subjectId: id, organisationId: group, detail: { kind: value.kind } })
    await projectProfile(tx, group)
    return { ok: true, id }
  })
}

/** Takes a notice away at once. Taken away twice, it is once. @throws NotFound */
export async function endNotice(viewer: { personId: string }, group: string, id: string): Promise<void> {
  if (!validate(id)) throw new NotFound('no-such-notice')
  await as(projecting(viewer), async (tx) => {
    await groupIn(tx, viewer, group, 'owner', 'editor')
    const [own] = await tx.select({ state: notice.state }).from(notice).where(and(eq(notice.id, id), eq(notice.organisationId, group)))
    if (!own) throw new NotFound('no-such-notice')
    await tx.update(notice).set({ state: 'closed', endedAt: sql`portal_now()` }).where(and(eq(notice.id, id), eq(notice.state, 'open')))
    await record(tx, { action: 'notice.ended', subjectKind: 'notice', subjectId: id, organisationId: group })
    await projectProfile(tx, group)
  })
}

/** Why the group may not put up notices now: not in the directory, or nobody could answer; null where it may. */
export async function whatIsMissing(tx: Tx, group: string): Promise<'notListed' | 'notReached' | null> {
  const source = await sourceOf(tx, group)
  if (!source || !mayStand(source, await policyFor(tx, source))) return 'notListed'
  return source.profile?.reachedBy ? null : 'notReached'
}

function openOf(tx: Tx, group: string) {
  return tx.select({ id: notice.id }).from(notice).innerJoin(round, eq(round.id, notice.roundId))
    .where(and(eq(notice.organisationId, group), eq(notice.state, 'open'), stillOpen()))
}
