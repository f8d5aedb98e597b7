import { normaliseCharityNumber, normaliseCompanyNumber } from '~/features/accounts'
import { textOf, type Shape } from '../open-data/rule-shapes'

type Numbers = { charityNumber: string | null; companyNumber: string | null; linked: boolean }

/**
 * Numbers of an organisation, from their own fields or from its id (`GB-CHC-1234567`, `GB-COH-01234567`). The suffix of
 * a linked charity is split off, never glued: the number then is that of the charity it is linked with.
 */
export function bareNumbers(organisation: Shape): Numbers {
  const id = plain(organisation.id)
  const typed = plain(organisation.charityNumber) || (/^GB-(?:CHC|SC|NIC)-(.+)$/.exec(id)?.[1] ?? '')
  const [main = '', suffix = ''] = typed.replace(/^GB-(?:CHC|SC|NIC)-/, '').split(/[-/](?=\d{1,3}$)/)
  const charityNumber = normaliseCharityNumber(main) ?? (/^(?:SC\d{6}|(?:NIC)?1\d{5})$/.test(main) ? main : null)
  const company = plain(organisation.companyNumber).replace(/^GB-COH-/, '') || (/^GB-COH-(.+)$/.exec(id)?.[1] ?? '')
  return { charityNumber, companyNumber: normaliseCompanyNumber(company), linked: Number(suffix) > 0 }
}

function plain(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : textOf(value)
  return text.normalize('NFKC').replace(/[\s\u00a0\u200b-\u200f\ufeff]/g, '').toUpperCase()
}
