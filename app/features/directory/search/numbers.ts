/** What a typed piece may be: a charity number with or without the suffix of a linked one, or a company number. */
const number = /^(?:GB-?(?:CHC|COH|SC|NIC)-?)?([A-Z]{2}\d{5,6}|\d{5,8})(?:[-/](\d{1,3}))?$/
/** Words around a number that are not looked for. */
export const numberWords = new Set(['charity', 'company', 'number', 'no', 'nr', 'num', 'registered', 'registration', 'reg', 'gb', 'chc', 'coh', 'the'])

/** The ways a number of a register may be written, first the way it was typed; or null where it is none. */
export function numberForms(typed: string): string[] | null {
  const found = number.exec(typed.toUpperCase().replace(/[.,;:]+$/, ''))
  if (!found) return null
  const [, plain = '', suffix] = found
  const digits = /^\d+$/.test(plain)
  const forms = [
    ...(suffix ? [`${plain}-${Number(suffix)}`] : []), plain,
    ...(digits ? [plain.replace(/^0+/, ''), plain.padStart(8, '0')] : []),
  ]
  return [...new Set(forms)].filter((form) => form !== '').map((form) => form.toLowerCase())
}

/** Words under which an organisation's number is kept. */
export function numberLexemes(kept: string | null): string[] {
  return kept ? numberForms(kept.normalize('NFKC').replace(/\s/g, '')) ?? [] : []
}
