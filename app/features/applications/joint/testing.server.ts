import type postgres from 'postgres'
import { newId } from '~/platform/ids.server'
import type { Viewer } from '~/platform/portal'

/** Gives somebody an address to sign in with, for tests. */
export async function withAddress(owner: postgres.Sql, viewer: Viewer): Promise<{ viewer: Viewer; address: string }> {
  const [id, address] = [newId(), `${newId()}@example.org`]
  await owner`insert into sign_in_address (id, address) values (${id}, ${address})`
  await owner`insert into person_address (person_id, address_id) values (${viewer.personId}, ${id})`
  return { viewer, address }
}

/** The token of the last invitation that was mailed to an address. */
export async function tokenTo(owner: postgres.Sql, address: string): Promise<string> {
  const [mail] = await owner<{ path: string }[]>`select secret ->> 'path' as path from message where address = ${address} order by id desc limit 1`
  return mail?.path.split('/').at(-1) ?? ''
}
