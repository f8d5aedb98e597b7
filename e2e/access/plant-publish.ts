import type postgres from 'postgres'
import { newId } from '~/platform/ids.server'
import type { Planted } from './planted'

/** A policy on a name that stands nowhere, and something a visitor said. */
export async function plantPublish(sql: postgres.Sql, { people }: Pick<Planted, 'people'>) {
  const [policy, remark] = [newId(), newId()]
  await sql`insert into public_policy (id, name, keys, place_policy, name_policy, why, set_by, person_id, applied_version, changed_at)
    values (${policy}, 'Sample kept back', ${['name:sample kept back']}, 'county', 'bare', 'Sample', 'staff', ${people.officer!}, 1, portal_now())`
  await sql`insert into public_remark (id, path, text, language) values (${remark}, '/awards', 'Sample', 'en')`
  return { publish: { policy, remark } }
}
