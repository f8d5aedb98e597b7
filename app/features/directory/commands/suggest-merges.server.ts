import { schema } from '~db/index.server'
import { whyAlike, type MergeReason } from '../similar-names'
import type { ImportTx } from './import-tx.server'
import { readRegister, type NamedOrganisation, type Organisation, type OrganisationRegister } from './organisation-register.server'

type Suggestion = { firstId: string; secondId: string; reason: MergeReason }

const batch = 500
/** More than this nobody reads about one name. */
const mostForOne = 5

/**
 * Which others may be the same organisation, and why: a number in the other field, the same number, then names that
 * are alike. @param named its numbers as a file has them, where they are not kept
 */
export function possibleDoubles(register: OrganisationRegister, of: Organisation, named: NamedOrganisation = of): Suggestion[] {
  const found = new Map<string, Suggestion>()
  const suggest = (other: Organisation, reason: MergeReason) => {
    if (other.id === of.id || found.has(other.id) || found.size >= mostForOne) return
    // Ids grow: the earlier of two stands first, whichever of them is looked at.
    const [firstId = '', secondId = ''] = [other.id, of.id].toSorted()
    found.set(other.id, { firstId, secondId, reason })
  }
  for (const other of register.numbered('company', named.charityNumber)) suggest(other, 'numberInOtherField')
  for (const other of register.numbered('charity', named.companyNumber)) suggest(other, 'numberInOtherField')
  for (const other of register.numbered('charity', named.charityNumber)) suggest(other, 'sameNumber')
  for (const other of register.numbered('company', named.companyNumber)) suggest(other, 'sameNumber')
  for (const other of register.near(of.name)) {
    const reason = other.id === of.id ? null : whyAlike(other.name, of.name)
    if (reason) suggest(other, reason)
  }
  return [...found.values()]
}

/** Writes suggestions for staff; those that were made before, decided or not, stay as they are. */
export async function writeSuggestions(tx: ImportTx, suggestions: readonly Suggestion[]): Promise<void> {
  for (let at = 0; at < suggestions.length; at += batch) {
    await tx.insert(schema.mergeSuggestion).values(suggestions.slice(at, at + batch)).onConflictDoNothing()
  }
}

/**
 * Suggests to staff what may be double with these public organisations. For whoever writes one by another way than an
 * import. Run as systemActor('publish'), in the transaction that wrote them.
 */
export async function suggestMerges(tx: ImportTx, organisationIds: readonly string[]): Promise<void> {
  const register = await readRegister(tx)
  const ids = new Set(organisationIds)
  const all = await tx.select().from(schema.publicOrganisation)
  await writeSuggestions(tx, all.filter(({ id }) => ids.has(id)).flatMap((one) => possibleDoubles(register, one)))
}
