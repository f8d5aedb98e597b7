import { and, desc, eq, gt, isNull, ne, sql } from 'drizzle-orm'
import { as, direct, personActor, record, schema, systemActor, type Tx } from '~db/index.server'
import { isLanguage } from '~/i18n/languages'
import type { Viewer } from '~/platform/portal'
import type { SignedIn } from './session-end'
import { hashOf, newToken } from './secrets.server'

type ViewerRow = {
  viewer_id: string
  viewer_name: string
  viewer_language: string
  viewer_roles: string[]
  viewer_session: string
  viewer_ends: Date | string
  viewer_quiet: boolean
}

/** The person of a living session with the roles she has now, or null. One round trip; it also keeps the session alive. */
export async function findViewer(sessionToken: string): Promise<SignedIn | null> {
  const [row] = await direct((sql) => sql<ViewerRow[]>`select * from portal_viewer(${hashOf(sessionToken)})`)
  if (!row) return null
  return {
    personId: row.viewer_id,
    name: row.viewer_name,
    language: isLanguage(row.viewer_language) ? row.viewer_language : 'en',
    staffRoles: row.viewer_roles,
    sessionId: row.viewer_session,
    endsAt: new Date(row.viewer_ends),
    quiet: row.viewer_quiet,
  }
}

type Method = 'link' | 'code' | 'passkey' | 'sample' | 'paper' | 'spoken'
type Opening = { addressId: string | null; personId: string | null; method: Method }

/** Opens a session in the caller's transaction (as 'sign-in') and returns its token, which is kept nowhere. */
export async function openSession(tx: Tx, { addressId, personId, method }: Opening): Promise<string> {
  const token = newToken()
  const [opened] = await tx
    .insert(schema.session)
    .values({
      tokenHash: hashOf(token),
      personId,
      addressId,
      method,
      kind: personId ? kindOf(personId) : 'applicant',
      checkedAt: sql`portal_now()`,
      seenAt: sql`portal_now()`,
    })
    .returning({ id: schema.session.id })
  await record(tx, { action: 'session.open', subjectKind: 'session', subjectId: opened?.id, detail: { method } })
  return token
}

/** Gives a session its person, a new token and the limits of that person; null when it is no longer open. */
export async function giveSession(tx: Tx, sessionId: string, personId: string): Promise<string | null> {
  const token = newToken()
  const given = await tx
    .update(schema.session)
    .set({ personId, tokenHash: hashOf(token), kind: kindOf(personId), seenAt: sql`portal_now()` })
    .where(and(eq(schema.session.id, sessionId), isNull(schema.session.endedAt)))
    .returning({ id: schema.session.id })
  return given.length > 0 ? token : null
}

function kindOf(personId: string) {
  return sql<'staff' | 'applicant'>`case when exists (select from staff_role r where r.person_id = ${personId}::uuid
    and r."from" <= portal_now() and (r.until is null or r.until > portal_now())) then 'staff' else 'applicant' end`
}

/** A session whose address was proved in the last 30 minutes: it may still choose which person of the address it is. */
export type ProvedAddress = { sessionId: string; addressId: string; personId: string | null }

/** @returns null when the token's session is over or proved its address too long ago */
export async function findProvedAddress(tx: Tx, sessionToken: string): Promise<ProvedAddress | null> {
  const { session } = schema
  const [row] = await tx
    .select({ sessionId: session.id, addressId: session.addressId, personId: session.personId })
    .from(session)
    .where(and(
      eq(session.tokenHash, hashOf(sessionToken)),
      isNull(session.endedAt),
      gt(session.checkedAt, sql`portal_now() - interval '30 minutes'`),
      ne(session.method, 'sample'),
    ))
  return row?.addressId ? { ...row, addressId: row.addressId } : null
}

/** Ends the session of a token. An unknown token is no error. */
export async function endSession(sessionToken: string): Promise<void> {
  await as(systemActor('sign-in'), (tx) => endSessionIn(tx, sessionToken))
}

export async function endSessionIn(tx: Tx, sessionToken: string): Promise<void> {
  await tx
    .update(schema.session)
    .set({ endedAt: sql`portal_now()` })
    .where(and(eq(schema.session.tokenHash, hashOf(sessionToken)), isNull(schema.session.endedAt)))
}

export type OpenSession = { id: string; method: Method; createdAt: Date; seenAt: Date; here: boolean }

/** The viewer's own sessions that can still be used, newest first. */
export async function sessionsOf(viewer: Viewer): Promise<OpenSession[]> {
  const { session } = schema
  const rows = await as(personActor(viewer), (tx) =>
    tx
      .select({ id: session.id, method: session.method, createdAt: session.createdAt, seenAt: session.seenAt })
      .from(session)
      .where(and(
        eq(session.personId, viewer.personId),
        isNull(session.endedAt),
        gt(session.seenAt, sql`portal_now() - case when ${session.kind} = 'staff' then interval '60 minutes' else interval '2 hours' end`),
        gt(session.createdAt, sql`portal_now() - case when ${session.kind} = 'staff' then interval '12 hours' else interval '24 hours' end`),
      ))
      .orderBy(desc(session.createdAt)))
  return rows.map((row) => ({ ...row, here: row.id === viewer.sessionId }))
}

/** Ends every session of the viewer but the one she uses. */
export async function endOtherSessions(viewer: Viewer): Promise<void> {
  await as(personActor(viewer), (tx) =>
    tx
      .update(schema.session)
      .set({ endedAt: sql`portal_now()` })
      .where(and(
        eq(schema.session.personId, viewer.personId),
        ne(schema.session.id, viewer.sessionId),
        isNull(schema.session.endedAt),
      )))
}
