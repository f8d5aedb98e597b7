import { asc, sql } from 'drizzle-orm'
import { schema } from '~db/index.server'
import { organisationKey } from '../organisation-name'
import { isTelling } from '../similar-names'
import type { ImportTx } from './import-tx.server'

export type Organisation = typeof schema.publicOrganisation.$inferSelect
/** An organisation as a file names it. `linked`: its number is that of another charity, which it is linked with. */
export type NamedOrganisation = { name: string; charityNumber?: string | null; companyNumber?: string | null; linked?: boolean }

/** Every public organisation, to be found again by its number and its names. */
export type OrganisationRegister = {
  /**
   * When it was read, by the database. New rows are dated with it: of many in one statement the later ones would else be
   * younger than what the rule on reading them calls now.
   */
  at: Date
  find: (named: NamedOrganisation) => Organisation | null
  /** Those that share a telling word or the first letters with this name. */
  near: (name: string) => Organisation[]
  /** Those with this number in one of the two fields. */
  numbered: (field: 'charity' | 'company', number: string | null | undefined) => Organisation[]
  place: (organisation: Organisation) => void
}

/** A word that so many organisations have says nothing about any two of them. */
const mostWithWord = 60

export async function readRegister(tx: ImportTx): Promise<OrganisationRegister> {
  const { createdAt, id } = schema.publicOrganisation
  const [clock] = await tx.execute<{ at: Date }>(sql`select portal_now() as at`)
  const register = emptyRegister(new Date(clock?.at ?? 0))
  for (const organisation of await tx.select().from(schema.publicOrganisation).orderBy(asc(createdAt), asc(id))) register.place(organisation)
  return register
}

function emptyRegister(at: Date): OrganisationRegister {
  const byKey = new Map<string, Organisation[]>()
  const byNumber = new Map<string, Organisation[]>()
  const byWord = new Map<string, Organisation[]>()
  const add = (map: Map<string, Organisation[]>, at: string, organisation: Organisation) => {
    const there = map.get(at)
    if (!there) map.set(at, [organisation])
    else if (!there.includes(organisation)) there.push(organisation)
  }
  const numbered: OrganisationRegister['numbered'] = (field, number) => (number ? (byNumber.get(`${field}:${digitsOf(number)}`) ?? []) : [])

  return {
    at,
    numbered,
    find(named) {
      const sameName = byKey.get(organisationKey(named.name)) ?? []
      const sameNumber = named.linked ? [] : [...numbered('charity', named.charityNumber), ...numbered('company', named.companyNumber)]
      // Of several with the number, the one of this name; a name alone is not enough where the numbers differ.
      return sameNumber.find((one) => sameName.includes(one)) ?? sameNumber[0] ?? sameName.find((one) => named.linked || !differ(one, named)) ?? null
    },
    near(name) {
      const found = [...hooksOf(name)].map((hook) => byWord.get(hook) ?? []).filter(({ length }) => length <= mostWithWord)
      return [...new Set(found.flat())]
    },
    place(organisation) {
      for (const name of [organisation.name, ...organisation.otherNames]) add(byKey, organisationKey(name), organisation)
      for (const hook of hooksOf(organisation.name)) add(byWord, hook, organisation)
      if (organisation.charityNumber) add(byNumber, `charity:${digitsOf(organisation.charityNumber)}`, organisation)
      if (organisation.companyNumber) add(byNumber, `company:${digitsOf(organisation.companyNumber)}`, organisation)
    },
  }
}

/** A number without the noughts in front, which one register writes and another leaves out. */
function digitsOf(number: string): string {
  return number.replace(/^0+/, '')
}

function differ(one: Organisation, named: NamedOrganisation): boolean {
  const two = (a: string | null | undefined, b: string | null | undefined) => Boolean(a && b && digitsOf(a) !== digitsOf(b))
  return two(one.charityNumber, named.charityNumber) || two(one.companyNumber, named.companyNumber)
}

function hooksOf(name: string): Set<string> {
  const key = organisationKey(name)
  return new Set([key.slice(0, 5), ...key.split(' ').filter(isTelling), key.split(' ').slice(0, 2).join(' ')])
}
