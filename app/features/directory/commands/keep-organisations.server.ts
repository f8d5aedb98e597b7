import { schema } from '~db/index.server'
import { organisationKey } from '../organisation-name'
import { searchText } from '../search-words'
import { isTelling, whyAlike, type MergeReason } from '../similar-names'
import type { ImportTx } from './import-awards.server'

export type Organisation = typeof schema.publicOrganisation.$inferSelect

const batch = 500
/** A word that so many organisations have says nothing about any two of them. */
const mostWithWord = 60
/** More than this nobody reads about one name. */
const mostForOne = 5

/** Finds or makes each organisation by its key, and suggests which of the new ones may be known already. */
export async function keepOrganisations(tx: ImportTx, names: readonly string[]): Promise<Map<string, Organisation>> {
  const known = await tx.select().from(schema.publicOrganisation).orderBy(schema.publicOrganisation.createdAt, schema.publicOrganisation.id)
  const byKey = new Map<string, Organisation>()
  for (const organisation of known) {
    for (const name of [organisation.name, ...organisation.otherNames]) {
      if (!byKey.has(organisationKey(name))) byKey.set(organisationKey(name), organisation)
    }
  }
  const used = new Map<string, Organisation>()
  const fresh = new Map<string, string>()
  for (const name of names) {
    const key = organisationKey(name)
    const found = byKey.get(key)
    if (found) used.set(key, found)
    else if (!fresh.has(key)) fresh.set(key, name)
  }
  const made: Organisation[] = []
  const values = [...fresh.values()].map((name) => ({ name, searchText: searchText(name) }))
  for (let at = 0; at < values.length; at += batch) {
    made.push(...(await tx.insert(schema.publicOrganisation).values(values.slice(at, at + batch)).returning()))
  }
  for (const organisation of made) used.set(organisationKey(organisation.name), organisation)
  const alike = suggestionsFor(made, known)
  for (let at = 0; at < alike.length; at += batch) {
    await tx.insert(schema.mergeSuggestion).values(alike.slice(at, at + batch)).onConflictDoNothing()
  }
  return used
}

/** Each new organisation beside every other that shares a telling word or the first letters of its name. */
function suggestionsFor(made: readonly Organisation[], known: readonly Organisation[]) {
  const near = new Map<string, Organisation[]>()
  const hooks = (name: string) => {
    const key = organisationKey(name)
    return new Set([key.slice(0, 5), ...key.split(' ').filter(isTelling), key.split(' ').slice(0, 2).join(' ')])
  }
  const suggestions: { firstId: string; secondId: string; reason: MergeReason }[] = []
  const place = (organisation: Organisation) => {
    for (const hook of hooks(organisation.name)) {
      const there = near.get(hook)
      if (there) there.push(organisation)
      else near.set(hook, [organisation])
    }
  }
  known.forEach(place)
  for (const organisation of made) {
    const nearby = [...hooks(organisation.name)].map((hook) => near.get(hook) ?? []).filter(({ length }) => length <= mostWithWord)
    let found = 0
    for (const other of new Set(nearby.flat())) {
      const reason = found < mostForOne ? whyAlike(other.name, organisation.name) : null
      if (reason) found += 1
      if (reason) suggestions.push({ firstId: other.id, secondId: organisation.id, reason })
    }
    place(organisation)
  }
  return suggestions
}
