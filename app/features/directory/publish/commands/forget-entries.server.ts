import { inArray, or, sql } from 'drizzle-orm'
import { schema, type Tx } from '~db/index.server'
import { refreshSearch } from '../../search/commands.server'
import { organisationKey } from '../../organisation-name'
import { searchText } from '../../search-words'
import { isTellingName, namesIn } from '../named-in'
import type { PublicEntry } from '../queries/entries.server'

const { mergeSuggestion, publicAward, publicNotice, publicOrganisation } = schema

/**
 * Takes entries out of everything public: their awards, notices and suggestions, their share in awards of others, and
 * texts of others that say their name. Nothing stands in their place.
 * @param name as staff know it, where no entry stands
 */
export async function forgetEntries(tx: Tx, entries: readonly PublicEntry[], name: string): Promise<void> {
  const ids = entries.map(({ id }) => id)
  const names = [...new Set([name, ...entries.flatMap((one) => [one.name, ...one.otherNames])])]
  if (ids.length > 0) {
    await tx.delete(publicNotice).where(inArray(publicNotice.organisationId, ids))
    await tx.delete(publicAward).where(inArray(publicAward.organisationId, ids))
    await tx.delete(mergeSuggestion).where(or(inArray(mergeSuggestion.firstId, ids), inArray(mergeSuggestion.secondId, ids)))
    await tx.execute(sql`update public_award a set changed_at = portal_now(), shares = (
        select coalesce(jsonb_agg(case when share ->> 'organisationId' in ${ids} then share || '{"name": "", "organisationId": null}' else share end), '[]')
          from jsonb_array_elements(a.shares) share)
      where exists (select from jsonb_array_elements(a.shares) share where share ->> 'organisationId' in ${ids})`)
    await tx.delete(publicOrganisation).where(inArray(publicOrganisation.id, ids))
  }
  const touched = await silence(tx, names.filter((one) => isTellingName(organisationKey(one))))
  await refreshSearch(tx, [...ids, ...touched])
}

/** Texts of other awards and entries that say one of the names lose their words. Returns whose they were. */
async function silence(tx: Tx, names: string[]): Promise<string[]> {
  const touched: string[] = []
  for (const name of names) {
    const words = organisationKey(name).split(' ').map((word) => `%${word}%`)
    const likely = await tx.select().from(publicAward).where(sql`${publicAward.searchText} || ' ' || lower(concat_ws(' ', ${publicAward.description},
      ${publicAward.conditions}, ${publicAward.reasons}, ${publicAward.sourceNote}, ${publicAward.sourceTitle}, ${publicAward.results}::text, ${publicAward.shares}::text)) like all (${sql.param(words)}::text[])`)
    for (const award of likely) {
      const { id, organisationId, title, description, conditions, reasons, sourceNote, sourceTitle, results, shares } = award
      const kept = (text: string | null) => (text !== null && namesIn(text, [name]).length > 0 ? null : text)
      const next = {
        title: kept(title), description: kept(description), conditions: kept(conditions), reasons: kept(reasons), sourceNote: kept(sourceNote),
        sourceTitle: kept(sourceTitle), results: results && kept(results.text) === null ? null : results,
        shares: shares.map((share) => (kept(share.name) === null ? { ...share, name: '', organisationId: null } : share)),
      }
      if (JSON.stringify(next) === JSON.stringify({ title, description, conditions, reasons, sourceNote, sourceTitle, results, shares })) continue
      const search = searchText(award.recipientName, award.fund, award.round, next.title, next.description, award.theme)
      await tx.update(publicAward).set({ ...next, searchText: search, changedAt: sql`portal_now()` }).where(sql`${publicAward.id} = ${id}`)
      touched.push(organisationId)
    }
    const described = await tx.select({ id: publicOrganisation.id, about: publicOrganisation.about }).from(publicOrganisation)
      .where(sql`lower(${publicOrganisation.about} ->> 'text') like all (${sql.param(words)}::text[])`)
    for (const { id, about } of described) {
      if (!about || namesIn(about.text, [name]).length === 0) continue
      await tx.update(publicOrganisation).set({ about: null, changedAt: sql`portal_now()` }).where(sql`${publicOrganisation.id} = ${id}`)
      touched.push(id)
    }
    const noticed = await tx.select({ id: publicNotice.id, text: publicNotice.text }).from(publicNotice)
      .where(sql`lower(${publicNotice.text} ->> 'text') like all (${sql.param(words)}::text[])`)
    const saying = noticed.filter(({ text }) => namesIn(text.text, [name]).length > 0).map(({ id }) => id)
    if (saying.length > 0) await tx.delete(publicNotice).where(inArray(publicNotice.id, saying))
  }
  return [...new Set(touched)]
}
