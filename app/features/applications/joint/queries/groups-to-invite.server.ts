import { sql, type SQL } from 'drizzle-orm'
import { validate } from 'uuid'
import { registering } from '~/features/accounts/index.server'
import { as, type Tx } from '~db/index.server'
import type { FoundGroup } from '../found-group'
import { nameKey } from '../room'

const fewestLetters = 3
const most = 20

/**
 * Groups of the published directory whose names have words that begin so; none for fewer than three letters. Never a
 * group whose place could put people at risk, by its name or by what it told us.
 */
export async function groupsToInvite(viewer: { personId: string }, typed: string): Promise<FoundGroup[]> {
  const words = nameKey(typed.normalize('NFKD').replace(/[\u0300-\u036f'’]/g, '')).split(' ').slice(0, 8)
  if (words.join('').length < fewestLetters) return []
  const each = words.map((word) => sql`o.search_text like ${`% ${word}%`}`)
  const rows = await as(registering(viewer), (tx) => find(tx, sql.join(each, sql` and `)))
  return rows.map(({ id, name, organisation }) => ({ id, name, known: organisation !== null }))
}

/** One of them, as it was found. */
export async function groupToInvite(viewer: { personId: string }, id: string): Promise<FoundGroup | null> {
  const found = await as(registering(viewer), (tx) => publicGroupIn(tx, id))
  return found && { id, name: found.name, known: found.organisation !== null }
}

/** One of them, with the group of the portal it is, if it is one. Needs the actor `registering`. */
export async function publicGroupIn(tx: Tx, id: string): Promise<{ name: string; organisation: string | null } | null> {
  if (!validate(id)) return null
  const [row] = await find(tx, sql`o.id = ${id}`)
  return row ?? null
}

/** The words of a name that tell of a refuge are those of `place_withheld`. */
function find(tx: Tx, which: SQL) {
  const same = sql`(lower(x.name) = lower(o.name) or x.charity_number = o.charity_number or x.company_number = o.company_number)`
  return tx.execute<{ id: string; name: string; organisation: string | null }>(sql`
    select o.id, o.name, (select x.id from organisation x where x.merged_into is null and x.identity_state = 'checked' and ${same}
             order by x.created_at limit 1) as organisation
      from public_organisation o
     where o.merged_into is null and ${which}
       and o.name !~* '\\m(refuges?|safe ?houses?|women[''’]?s aid|domestic (abuse|violence))\\M'
       and not exists (select from organisation x where ${same} and place_withheld(x.id))
     order by o.name, o.id limit ${most}`)
}
