import { plainCode } from '~/forms/fields/typed'

// directory.md, Identifiers. No register has check digits.
const prefixes = 'AC|CE|CS|FC|FE|GE|GS|IC|LP|NC|NF|NI|NL|NO|NP|OC|OE|PC|R0|RC|SA|SC|SE|SF|SG|SI|SL|SO|SR|SZ|ZC|\\d{2}'
const company = new RegExp(`^(((${prefixes})\\d{6})|((IP|SP|RS)[A-Z\\d]{6})|(SL\\d{5}[\\dA]))$`)
const charity = /^[1-9]\d{5,6}(-\d{1,3})?$/

function plain(typed: string): string {
  return plainCode(typed).toUpperCase().replace(/\s/g, '')
}

/** A charity number of England and Wales as it is kept ('1128267', a linked charity '1128267-2'), or null. */
export function normaliseCharityNumber(typed: string | null | undefined): string | null {
  const code = plain(typed ?? '')
  return charity.test(code) ? code : null
}

/** A company number as it is kept, digits filled up to eight ('00123456'), or null. */
export function normaliseCompanyNumber(typed: string | null | undefined): string | null {
  const code = plain(typed ?? '')
  const full = /^\d{1,7}$/.test(code) ? code.padStart(8, '0') : code
  return company.test(full) ? full : null
}
