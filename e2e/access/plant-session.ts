import { createHash } from 'node:crypto'
import type postgres from 'postgres'
import { newId } from '~/platform/ids.server'
import { hashOf } from './planted'

/** A session as sign-in makes it; `code` counts as an address proved just now. */
export async function plantSession(sql: postgres.Sql, person: string, address: string | null, method: 'code' | 'sample'): Promise<string> {
  const token = createHash('sha256').update(`${person} ${newId()}`).digest('base64url')
  await sql`insert into session (id, token_hash, person_id, address_id, method, strength, kind, checked_at, seen_at)
    values (${newId()}, ${hashOf(token)}, ${person}, ${address}, ${method}, 1, 'applicant', portal_now(), portal_now())`
  return token
}
