import { schema } from '~db/index.server'
import { organisationKey } from '../organisation-name'
import { publicKeys, type PublicNames } from '../publish/keys'
import { isTellingName } from '../publish/named-in'
import { strictestPolicy, type Policy } from '../publish/policy'
import type { ImportTx } from './import-tx.server'

/** Answers what may be said of an organisation, for many of them: what `policyOf` asks the database, of all policies at once. */
export type PolicyBook = {
  of: (organisationId: string | null, names: readonly PublicNames[]) => Policy
  /** Names that no text may say. */
  withheld: readonly string[]
}

/** All policies as they stand now. Run as systemActor('publish'). */
export async function readPolicies(tx: ImportTx): Promise<PolicyBook> {
  const { organisationId, keys, placePolicy, namePolicy, name: staffName } = schema.publicPolicy
  const rows = await tx.select({ organisationId, keys, place: placePolicy, name: namePolicy, staffName }).from(schema.publicPolicy)
  const byKey = new Map<string, Policy[]>()
  const byOrganisation = new Map<string, Policy>()
  for (const { organisationId: id, keys: itsKeys, place, name } of rows) {
    if (id) byOrganisation.set(id, { place, name })
    for (const key of itsKeys) byKey.set(key, [...(byKey.get(key) ?? []), { place, name }])
  }
  return {
    of(id, names) {
      const named = byKey.size === 0 ? [] : names.flatMap(publicKeys).flatMap((key) => byKey.get(key) ?? [])
      return strictestPolicy(id ? byOrganisation.get(id) : null, ...named)
    },
    withheld: rows.filter(({ name }) => name === 'withheld').map((row) => row.staffName).filter((name) => isTellingName(organisationKey(name))),
  }
}
