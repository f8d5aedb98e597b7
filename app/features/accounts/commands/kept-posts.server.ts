import { and, asc, count, eq, gt, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { as, personActor, schema, systemActor } from '~db/index.server'
import { cleanForm } from '~/platform/http'
import type { Viewer } from '~/platform/portal'
import { hashOf } from '../secrets.server'
import { keptHours } from '../session-limits'

/** More is not kept (quality.md, Sign-in and sessions). */
export const mostKeptBytes = 64 * 1024
const mostKeptPosts = 20

export type PostToKeep = { sessionToken: string; path: string; form: FormData }
export type KeptPost = { id: string; path: string; fields: [string, string][]; createdAt: Date }

/**
 * What autosave posted, without a button pressed: the newest of a page stands for those before it, so that typing on
 * after the session's end neither fills the twenty nor comes back as many versions.
 */
const withoutButton = sql`not (${schema.keptPost.fields} @> '[["intent"]]'::jsonb)`

/**
 * Keeps what was posted after its session had ended, for that session's person only. Nothing is kept for a token
 * that never was a session, for more than 64 KB, or when she has 20 kept posts already. Files are not kept.
 * @returns whether it is kept
 */
export async function keepPost({ sessionToken, path, form }: PostToKeep): Promise<boolean> {
  const fields = [...cleanForm(form)].filter((field): field is [string, string] => typeof field[1] === 'string')
  if (fields.length === 0 || Buffer.byteLength(JSON.stringify(fields)) > mostKeptBytes) return false
  const { session, keptPost } = schema
  return as(systemActor('sign-in'), async (tx) => {
    const [ended] = await tx
      .select({ personId: session.personId, kept: count(keptPost.id) })
      .from(session)
      .leftJoin(keptPost, and(eq(keptPost.personId, session.personId), gt(keptPost.expiresAt, sql`portal_now()`)))
      .where(eq(session.tokenHash, hashOf(sessionToken)))
      .groupBy(session.personId)
    if (!ended?.personId) return false
    const earlier = await tx
      .delete(keptPost)
      .where(and(eq(keptPost.personId, ended.personId), eq(keptPost.path, path), withoutButton))
      .returning({ id: keptPost.id })
    if (ended.kept - earlier.length >= mostKeptPosts) return false
    await tx.insert(keptPost).values({
      personId: ended.personId,
      path,
      fields,
      expiresAt: sql`portal_now() + make_interval(hours => ${keptHours})`,
    })
    return true
  })
}

/** What is kept for the viewer, oldest first. */
export async function keptPostsOf(viewer: Viewer): Promise<KeptPost[]> {
  const { id, path, fields, createdAt, expiresAt, personId } = schema.keptPost
  return as(personActor(viewer), (tx) =>
    tx
      .select({ id, path, fields, createdAt })
      .from(schema.keptPost)
      .where(and(eq(personId, viewer.personId), gt(expiresAt, sql`portal_now()`)))
      .orderBy(asc(createdAt)))
}

/** Whether something waits for a person who has just signed in. */
export async function hasKeptPosts(personId: string): Promise<boolean> {
  const { keptPost } = schema
  const [row] = await as(personActor({ personId }), (tx) =>
    tx.select({ n: count() }).from(keptPost).where(and(eq(keptPost.personId, personId), gt(keptPost.expiresAt, sql`portal_now()`))))
  return (row?.n ?? 0) > 0
}

/** Takes a kept post away and returns where it belongs, or null when it is not the viewer's or not there. */
export async function takeKeptPost(viewer: Viewer, id: string): Promise<{ path: string } | null> {
  if (!validate(id)) return null
  const { keptPost } = schema
  const [taken] = await as(personActor(viewer), (tx) =>
    tx
      .delete(keptPost)
      .where(and(eq(keptPost.id, id), eq(keptPost.personId, viewer.personId), gt(keptPost.expiresAt, sql`portal_now()`)))
      .returning({ path: keptPost.path }))
  return taken ?? null
}
