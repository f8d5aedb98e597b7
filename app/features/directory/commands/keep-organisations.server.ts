import { eq } from 'drizzle-orm'
import { schema } from '~db/index.server'
import { organisationKey } from '../organisation-name'
import type { Policy } from '../publish/policy'
import { searchText } from '../search-words'
import type { ImportTx } from './import-tx.server'
import type { NamedOrganisation, Organisation, OrganisationRegister } from './organisation-register.server'
import type { PolicyBook } from './policy-book.server'
import { possibleDoubles, writeSuggestions } from './suggest-merges.server'

/** One of a file beside the one of the register, and what may be said of it; null where nothing may. */
export type KeptOrganisation = { organisation: Organisation; policy: Policy } | null

type Wanted = { named: NamedOrganisation; policy: Policy; organisation: Organisation | null }

const batch = 500

/**
 * Finds or makes each organisation by its number or its name, in the order of `names`, adds what the register did not
 * know of it, and suggests which of the new ones may be known already. Whoever is withheld gets no row.
 */
export async function keepOrganisations(
  tx: ImportTx, register: OrganisationRegister, policies: PolicyBook, names: readonly NamedOrganisation[],
): Promise<KeptOrganisation[]> {
  const wanted = names.map((named): Wanted => {
    const organisation = register.find(named)
    return { named, organisation, policy: policies.of(organisation?.organisationId ?? null, organisation ? [named, organisation] : [named]) }
  })
  const fresh = wanted.filter(({ organisation, policy }) => !organisation && policy.name !== 'withheld')
  const waiting = new Set<string>()
  const values = fresh.flatMap(({ named, policy }) => {
    const key = keyOf(named)
    if (waiting.has(key)) return []
    waiting.add(key)
    return [{ name: named.name, createdAt: register.at, searchText: searchText(named.name), ...numbersOf(named, policy), named }]
  })
  const suggestions: ReturnType<typeof possibleDoubles> = []
  for (let at = 0; at < values.length; at += batch) {
    const some = values.slice(at, at + batch)
    const made = await tx.insert(schema.publicOrganisation).values(some.map(({ named: _, ...value }) => value)).returning()
    made.forEach((organisation, index) => {
      // Two of one file may be the same by number: looked at before it is placed, so only at those before it.
      suggestions.push(...possibleDoubles(register, organisation, some[index]?.named))
      register.place(organisation)
    })
  }
  const kept: KeptOrganisation[] = []
  for (const { named, policy, organisation: known } of wanted) {
    const organisation = policy.name === 'withheld' ? null : (known ?? register.find(named))
    if (organisation && (await learn(tx, organisation, named, policy))) {
      register.place(organisation)
      suggestions.push(...possibleDoubles(register, organisation, named))
    }
    kept.push(organisation && { organisation, policy })
  }
  await writeSuggestions(tx, suggestions)
  return kept
}

/** What makes two of one file the same before either has a row. */
function keyOf({ name, charityNumber, companyNumber, linked }: NamedOrganisation): string {
  const number = linked ? null : (charityNumber && `charity ${charityNumber}`) || (companyNumber && `company ${companyNumber}`)
  return number || `${organisationKey(name)} ${linked ? 'linked' : ''}`
}

/** The numbers that are kept: none where only the bare name may be said, and not those of another charity. */
function numbersOf({ charityNumber = null, companyNumber = null, linked }: NamedOrganisation, policy: Policy) {
  if (policy.name !== 'named') return { charityNumber: null, companyNumber: null }
  return { charityNumber: linked ? null : charityNumber, companyNumber }
}

/** Adds numbers and another name that the register did not have. @returns whether there was anything to learn */
async function learn(tx: ImportTx, organisation: Organisation, named: NamedOrganisation, policy: Policy): Promise<boolean> {
  // A group's own entry says what the group says.
  if (organisation.organisationId || policy.name !== 'named') return false
  const numbers = numbersOf(named, policy)
  const charityNumber = organisation.charityNumber ?? numbers.charityNumber
  const companyNumber = organisation.companyNumber ?? numbers.companyNumber
  const names = [organisation.name, ...organisation.otherNames].map(organisationKey)
  const otherNames = names.includes(organisationKey(named.name)) ? organisation.otherNames : [...organisation.otherNames, named.name]
  const more = otherNames !== organisation.otherNames || charityNumber !== organisation.charityNumber || companyNumber !== organisation.companyNumber
  if (!more) return false
  Object.assign(organisation, { charityNumber, companyNumber, otherNames })
  await tx.update(schema.publicOrganisation).set({ charityNumber, companyNumber, otherNames }).where(eq(schema.publicOrganisation.id, organisation.id))
  return true
}
