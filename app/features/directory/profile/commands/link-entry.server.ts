import { and, eq, isNull, or, sql } from 'drizzle-orm'
import { schema, type Tx } from '~db/index.server'
import { organisationKey } from '../../organisation-name'
import { searchText } from '../../search-words'
import { isTelling, whyAlike } from '../../similar-names'

const { mergeSuggestion, publicOrganisation } = schema

/** A public entry, and the one that stands for it. */
export type Entry = typeof publicOrganisation.$inferSelect & { standingId: string }
type Group = { id: string; name: string; otherNames: string[]; charityNumber: string | null; companyNumber: string | null }

/** A word that so many entries have says nothing about any two of them. */
const mostWithWord = 60
/** More than this nobody reads about one name. */
const mostForOne = 5

/**
 * The entry of a group: the one it has, or one that is the same organisation by number or name. Where staff merged its
 * entry into another, the other one is its entry from now on.
 * @param take whether one that is nobody's yet may become its
 */
export async function linkedEntry(tx: Tx, group: Group, take: boolean): Promise<Entry | null> {
  const [own] = await tx.select().from(publicOrganisation).where(eq(publicOrganisation.organisationId, group.id))
  if (own) return own.mergedInto === null ? standing(own) : moveTo(tx, group.id, own)
  if (!take) return null
  const found = await sameOrganisation(tx, group)
  if (!found) return null
  await tx.update(publicOrganisation).set({ organisationId: group.id }).where(eq(publicOrganisation.id, found.id))
  return standing(found)
}

/** A new entry, with what staff may want to merge it with. */
export async function makeEntry(tx: Tx, group: Group): Promise<Entry> {
  const [made] = await tx.insert(publicOrganisation)
    .values({ name: group.name, organisationId: group.id, searchText: searchText(group.name), createdAt: sql`portal_now()` }).returning()
  if (!made) throw new Error('no entry was made')
  const alike = await nearNames(tx, made)
  if (alike.length > 0) await tx.insert(mergeSuggestion).values(alike).onConflictDoNothing()
  return standing(made)
}

function standing(row: typeof publicOrganisation.$inferSelect): Entry {
  return { ...row, standingId: row.standingId ?? row.id }
}

/** Its entry was merged into another: that one is of the group now, and the old one says nothing by itself any more. */
async function moveTo(tx: Tx, organisationId: string, old: typeof publicOrganisation.$inferSelect): Promise<Entry> {
  const [target] = await tx.select().from(publicOrganisation).where(eq(publicOrganisation.id, old.standingId ?? old.id))
  // Two groups of the portal whose entries staff merged: each keeps its own.
  if (!target || target.organisationId !== null) return standing(old)
  await tx.update(publicOrganisation).set({
    organisationId: null, about: null, website: null, legalForm: null, size: null, languages: [], offers: [], lookingFor: [],
    openToPartners: false, reachedBy: null,
  }).where(eq(publicOrganisation.id, old.id))
  await tx.update(publicOrganisation).set({ organisationId }).where(eq(publicOrganisation.id, target.id))
  return standing(target)
}

/** An entry of nobody with one of its numbers, else one with the key of its name and no other number. */
async function sameOrganisation(tx: Tx, group: Group) {
  const { charityNumber, companyNumber } = group
  const key = organisationKey(group.name)
  const numbered = or(
    charityNumber ? eq(publicOrganisation.charityNumber, charityNumber) : undefined,
    companyNumber ? eq(publicOrganisation.companyNumber, companyNumber) : undefined)
  const named = and(...key.split(' ').map((word) => sql`${publicOrganisation.searchText} like ${`% ${word} %`}`))
  const rows = await tx.select().from(publicOrganisation)
    .where(and(isNull(publicOrganisation.organisationId), isNull(publicOrganisation.mergedInto), numbered ? or(numbered, named) : named))
    .orderBy(publicOrganisation.createdAt, publicOrganisation.id).limit(200)
  const byNumber = rows.find((row) => (charityNumber !== null && row.charityNumber === charityNumber) || (companyNumber !== null && row.companyNumber === companyNumber))
  return byNumber ?? rows.find((row) => [row.name, ...row.otherNames].some((name) => organisationKey(name) === key) && !otherNumber(row, group))
}

function otherNumber(row: { charityNumber: string | null; companyNumber: string | null }, group: Group): boolean {
  const differs = (a: string | null, b: string | null) => a !== null && b !== null && a !== b
  return differs(row.charityNumber, group.charityNumber) || differs(row.companyNumber, group.companyNumber)
}

/** Suggestions for staff: entries that share a telling word, where the names are alike. */
async function nearNames(tx: Tx, made: typeof publicOrganisation.$inferSelect) {
  const words = organisationKey(made.name).split(' ').filter(isTelling)
  const lists = await Promise.all(words.map((word) => tx.select({ id: publicOrganisation.id, name: publicOrganisation.name }).from(publicOrganisation)
    .where(and(sql`${publicOrganisation.searchText} like ${`% ${word} %`}`, sql`${publicOrganisation.id} <> ${made.id}`)).limit(mostWithWord + 1)))
  const near = new Map(lists.filter(({ length }) => length <= mostWithWord).flat().map((one) => [one.id, one.name]))
  return [...near].flatMap(([id, name]) => {
    const reason = whyAlike(name, made.name) ?? (organisationKey(name) === organisationKey(made.name) ? 'similarSpelling' as const : null)
    return reason ? [{ firstId: id, secondId: made.id, reason }] : []
  }).slice(0, mostForOne)
}
