import { nameParts, organisationKey } from '../organisation-name'

export type PublicNames = {
  name: string
  otherNames?: readonly string[] | null | undefined
  charityNumber?: string | null | undefined
  companyNumber?: string | null | undefined
}

/**
 * What one organisation is known by again: its names without "Ltd" and the like, also apart from their brackets, and
 * its numbers without what is written around them. `['name:hive huddersfield', 'charity:1234567', 'company:01234567']`.
 */
export function publicKeys({ name, otherNames, charityNumber, companyNumber }: PublicNames): string[] {
  const names = [name, ...(otherNames ?? [])].flatMap((one) => {
    const { before, brackets } = nameParts(one)
    return [one, before, ...brackets]
  })
  return [...new Set([
    ...names.map(organisationKey).filter((key) => key.replace(/ /g, '').length > 2).map((key) => `name:${key}`),
    ...numberKey('charity', charityNumber?.replace(/^GB-CHC-/i, '').replace(/[-/]\d{1,3}\s*$/, '')),
    ...numberKey('company', companyNumber?.replace(/^GB-COH-/i, '')),
  ])]
}

function numberKey(register: 'charity' | 'company', typed: string | null | undefined): string[] {
  const plain = (typed ?? '').normalize('NFKC').toUpperCase().replace(/[^A-Z\d]/g, '')
  if (plain === '') return []
  return [`${register}:${register === 'company' && /^\d+$/.test(plain) ? plain.padStart(8, '0') : plain}`]
}
