import { plainCode } from '../typed'

// directory.md, Identifiers: the registers' own prefixes. No register has check digits.
const prefixes = 'AC|CE|CS|FC|FE|GE|GS|IC|LP|NC|NF|NI|NL|NO|NP|OC|OE|PC|R0|RC|SA|SC|SE|SF|SG|SI|SL|SO|SR|SZ|ZC|\\d{2}'
const company = new RegExp(`^(((${prefixes})\\d{6})|((IP|SP|RS)[A-Z\\d]{6})|(SL\\d{5}[\\dA]))$`)
const charity = /^[1-9]\d{5,6}(-\d{1,3})?$/
const otherCharity = /^(SC0\d{5}|NIC1\d{5})$/

/** A number as typed, for comparing: one script's digits, upper case, no space. */
export function registerCode(typed: string): string {
  return plainCode(typed).toUpperCase().replace(/\s/g, '')
}

/** A charity number of England and Wales as it is kept ('1128267', a linked charity '1128267-2'), or null. */
export function charityOf(typed: string): string | null {
  const code = registerCode(typed)
  return charity.test(code) ? code : null
}

/** A number of the charity registers of Scotland or Northern Ireland. */
export function isOtherCharity(typed: string): boolean {
  return otherCharity.test(registerCode(typed))
}

/** A company number as it is kept, five to seven digits filled up to eight ('00123456'), or null. */
export function companyOf(typed: string): string | null {
  const code = registerCode(typed)
  const full = /^\d{5,7}$/.test(code) ? code.padStart(8, '0') : code
  return company.test(full) ? full : null
}
