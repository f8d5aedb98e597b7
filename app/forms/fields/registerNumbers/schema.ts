import { isRequired, type QuestionOf } from '../../question'
import { isBlank } from '../../values'
import { keep, readParts, rules, type Kind } from '../kind'
import { charityOf, companyOf, isOtherCharity, registerCode } from './numbers'

/** `linked` is the number of a linked charity: '1128267-2' is charity '1128267', linked '2'. */
export type RegisterNumbers = { charity: string | null; linked: string | null; company: string | null }
type Draft = { charity: string; company: string }
type Read = { number: string } | { code: string }

function digits(part: string): string {
  return part.replace(/O/g, '0').replace(/[IL]/g, '1')
}

/** Letters that look like digits, read as digits: what a person meant who typed the letter O for a zero. */
function asDigits(code: string): string {
  return /^[A-Z]{2}/.test(code) && !/^[OIL]{2}/.test(code) ? code.slice(0, 2) + digits(code.slice(2)) : digits(code)
}

function readCharity(typed: string): Read {
  const code = registerCode(typed)
  const number = charityOf(code)
  if (number) return { number }
  if (!/\d/.test(code)) return { code: 'charityNoNumber' }
  if (isOtherCharity(code)) return { code: 'charityElsewhere' }
  if (companyOf(code) === code) return { code: 'charityIsCompany' }
  return { code: charityOf(asDigits(code)) ? 'charityLookAlike' : 'charityNumber' }
}

function readCompany(typed: string): Read {
  const code = registerCode(typed)
  const number = companyOf(code)
  if (number) return { number }
  if (!/\d/.test(code)) return { code: 'companyNoNumber' }
  if (code.includes('-') && charityOf(code)) return { code: 'companyIsCharity' }
  return { code: companyOf(asDigits(code)) ? 'companyLookAlike' : 'companyNumber' }
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
      const twice = charity && company && registerCode(draft.charity) === registerCode(draft.company)
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
