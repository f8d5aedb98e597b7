import { sql } from 'drizzle-orm'
import type { Tx } from '~db/index.server'
import { awardWords, organisationWords, type AwardTexts, type OrganisationTexts } from './entry-words.server'

/** What runs statements: a transaction of `as()`, or one of a long import. */
type Runs = Pick<Tx, 'execute'>

const batch = 500

/**
 * Recomputes the words of these public organisations, of those merged with them, and of their awards, from what is
 * written now. Run as `systemActor('publish')`, in the transaction that wrote them. What is counted, put in order and
 * filtered (and the sums of an organisation) follows by triggers, and so do merges and their undoing.
 */
export async function refreshSearch(tx: Runs, organisationIds: readonly string[]): Promise<void> {
  const ids = [...new Set(organisationIds)]
  for (let at = 0; at < ids.length; at += batch) await refreshSome(tx, ids.slice(at, at + batch))
}

async function refreshSome(tx: Runs, ids: readonly string[]): Promise<void> {
  const family = sql`(select standing_id from public_organisation where id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::uuid))`
  const [organisations, awards] = await Promise.all([
    tx.execute<OrganisationTexts>(sql`select id, name, other_names as "otherNames", charity_number as "charityNumber",
      company_number as "companyNumber", about, districts, themes from public_organisation where standing_id in ${family}`),
    tx.execute<AwardTexts>(sql`select a.id, a.reference, a.grant_id as "grantId", a.recipient_name as "recipientName", a.funder, a.fund, a.round,
      a.year, a.title, a.description, a.priority, a.theme, a.districts, a.state
      from public_award a join public_organisation o on o.id = a.organisation_id where o.standing_id in ${family}`),
  ])
  await keep(tx, 'public_organisation', organisations.map((one) => ({ id: one.id, ...organisationWords(one) })))
  await keep(tx, 'public_award', awards.map((one) => ({ id: one.id, ...awardWords(one) })))
}

async function keep(tx: Runs, table: 'public_organisation' | 'public_award', rows: { id: string; words: string[]; names: string }[]): Promise<void> {
  for (let at = 0; at < rows.length; at += batch) {
    const some = JSON.stringify(rows.slice(at, at + batch))
    await tx.execute(sql`update ${sql.identifier(table)} t set words = n.words, search_text = n.names
      from (select r.id, r.names, array_to_tsvector(array(select jsonb_array_elements_text(r.words))) as words
        from jsonb_to_recordset(${some}::jsonb) r (id uuid, names text, words jsonb)) n
      where t.id = n.id and (t.words, t.search_text) is distinct from (n.words, n.names)`)
  }
}
