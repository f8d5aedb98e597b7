import type postgres from 'postgres'
import { newId } from '~/platform/ids.server'

/** An entry of the directory, and one that was merged into it. */
export async function plantDirectory(sql: postgres.Sql) {
  const [standing, merged] = [newId(), newId()]
  await sql`insert into public_organisation (id, name, slug) values (${standing}, 'Sample Walkers', 'sample-walkers')`
  await sql`insert into public_organisation (id, name, slug, merged_into) values (${merged}, 'The Sample Walkers', 'the-sample-walkers', ${standing})`
  return { entry: { standing: 'sample-walkers', merged: 'the-sample-walkers' } }
}
