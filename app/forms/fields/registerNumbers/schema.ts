import { isRequired, type QuestionOf } from '../../question'
import { isBlank } from '../../values'
import { keep, readParts, rules, type Kind } from '../kind'
import { plainCode } from '../typed'

/** `linked` is the number of a linked charity: '1128267-2' is charity '1128267', linked '2'. */
export type RegisterNumbers = { charity: string | null; linked: string | null; company: string | null }
type Draft = { charity: string; company: string }
type Read = { number: string } | { code: string }

// Source: the registers' own prefixes. There are no check digits.
const companyPrefixes =
  'AC|CE|CS|FC|FE|GE|GS|IC|LP|NC|NF|NI|NL|NO|NP|OC|OE|PC|R0|RC|SA|SC|SE|SF|SG|SI|SL|SO|SR|SZ|ZC|\\d{2}'
const company = new RegExp(`^(((${companyPrefixes})\\d{6})|((IP|SP|RS)[A-Z\\d]{6})|(SL\\d{5}[\\dA]))$`)
const charity = /^[1-9]\d{5,6}(-\d{1,3})?$/
const otherCharity = /^(SC0\d{5}|NIC1\d{5})$/

function normal(typed: string): string {
  return plainCode(typed).toUpperCase().replace(/ /g, '')
}

function digits(part: string): string {
  return part.replace(/O/g, '0').replace(/[IL]/g, '1')
}

/** Letters that look like digits, read as digits: what a person meant who typed the letter O for a zero. */
function asDigits(code: string): string {
  return /^[A-Z]{2}/.test(code) && !/^[OIL]{2}/.test(code) ? code.slice(0, 2) + digits(code.slice(2)) : digits(code)
}

function padded(code: string): string {
  return /^\d{5,7}$/.test(code) ? code.padStart(8, '0') : code
}

function readCharity(typed: string): Read {
  const code = normal(typed)
  if (charity.test(code)) return { number: code }
  if (!/\d/.test(code)) return { code: 'charityNoNumber' }
  if (otherCharity.test(code)) return { code: 'charityElsewhere' }
  if (company.test(code)) return { code: 'charityIsCompany' }
  return { code: charity.test(asDigits(code)) ? 'charityLookAlike' : 'charityNumber' }
}

function readCompany(typed: string): Read {
  const code = normal(typed)
  if (company.test(padded(code))) return { number: padded(code) }
  if (!/\d/.test(code)) return { code: 'companyNoNumber' }
  if (charity.test(code) && code.includes('-')) return { code: 'companyIsCharity' }
  return { code: company.test(padded(asDigits(code))) ? 'companyLookAlike' : 'companyNumber' }
}

/** Charity number (England and Wales) and company number; either or both, or none if the question is optional. */
export const registerNumbersKind: Kind<QuestionOf<'registerNumbers'>> = {
  draft: () => keep((posted) => readParts(posted, ['charity', 'company'])),
  submit: (question) =>
    rules((draft: Draft, refuse): RegisterNumbers => {
      if (isBlank(draft) && isRequired(question)) return refuse('required')
      const charity = isBlank(draft.charity) ? null : readCharity(draft.charity)
      const company = isBlank(draft.company) ? null : readCompany(draft.company)
      if (charity && 'code' in charity) refuse({ code: charity.code, path: ['charity'] })
      if (company && 'code' in company) refuse({ code: company.code, path: ['company'] })
      // A charity number of seven digits also reads as a short company number.
      const twice = charity && company && normal(draft.charity) === normal(draft.company)
      if (twice && !('code' in company)) refuse({ code: 'companyIsCharity', path: ['company'] })
      const [number = null, linked = null] = charity && 'number' in charity ? charity.number.split('-') : []
      return { charity: number, linked, company: company && 'number' in company ? company.number : null }
    }),
  focus: () => ['charity'],
  codes(question) {
    const codes = [
      'charityIsCompany', 'charityElsewhere', 'charityNoNumber', 'charityLookAlike', 'charityNumber',
      'companyIsCharity', 'companyNoNumber', 'companyLookAlike', 'companyNumber',
    ]
    return isRequired(question) ? ['required', ...codes] : codes
  },
}
