import type postgres from 'postgres'
import { newId } from '~/platform/ids.server'

/**
 * Everyone with one of these roles has said that she has no interest in any bid sent so far, as if she had filled in
 * the list of names: for tests that start behind it. What somebody said before stays.
 */
export async function interestsDeclared(
  owner: postgres.Sql,
  { roles = ['officer', 'manager', 'finance'], people }: { roles?: readonly string[]; people?: readonly string[] } = {},
): Promise<void> {
  const missing = await owner<{ person: string; application: string }[]>`
    select distinct s.person_id as person, x.application_id as application from staff_role s cross join submission x
     where s.role = any (${[...roles]}) ${people ? owner`and s.person_id = any (${[...people]})` : owner``}
       and not exists (select from interest i where i.person_id = s.person_id and i.application_id = x.application_id)`
  for (const { person, application } of missing) {
    await owner`insert into interest (id, person_id, application_id, has) values (${newId()}, ${person}, ${application}, false)`
  }
}
