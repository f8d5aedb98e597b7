import { normaliseCharityNumber, normaliseCompanyNumber } from '~/features/accounts'

type Numbers = { charityNumber: string | null; companyNumber: string | null }

/** Id of a grant (360Giving: prefix and an identifier of ours). The public reference gives access to nothing. */
export function grantIdOf(prefix: string, reference: string): string {
  return `360G-${prefix}-${reference}`.replace(/\s/g, '')
}

/**
 * Numbers as a register has them: without the suffix of a linked charity, company numbers with all 8 characters. What
 * is no number of a register is left out.
 */
export function registerNumbers({ charityNumber, companyNumber }: Numbers): { charity: string | null; company: string | null } {
  const plain = (charityNumber ?? '').normalize('NFKC').replace(/\s/g, '').toUpperCase()
  const other = /^(?:SC\d{6}|(?:NIC)\d{6})$/.test(plain) ? plain : null
  return {
    charity: other ?? normaliseCharityNumber(charityNumber)?.replace(/-\d+$/, '') ?? null,
    company: normaliseCompanyNumber(companyNumber),
  }
}

/** Id of a recipient: by the register it stands on (org-id.guide), else a permanent one of ours. */
export function recipientIdOf(recipient: Numbers & { slug: string }, prefix: string): string {
  const { charity, company } = registerNumbers(recipient)
  if (charity?.startsWith('SC')) return `GB-SC-${charity}`
  if (charity?.startsWith('NIC')) return `GB-NIC-${charity.slice(3)}`
  if (charity) return `GB-CHC-${charity}`
  if (company) return `GB-COH-${company}`
  return `360G-${prefix}-org-${recipient.slug}`
}

/** The number alone, as the field of its own has it: Northern Ireland's is checked without its letters. */
export function bareCharityNumber(charity: string): string {
  return charity.replace(/^NIC/, '')
}
