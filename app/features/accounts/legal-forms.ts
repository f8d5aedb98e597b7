/** Legal forms of groups that may ask for money. Words: `account:legalForm.<key>`. */
export const legalForms = [
  'unincorporated', 'cio', 'charity', 'cic', 'limitedByGuarantee', 'charitableCompany', 'cooperative', 'faithGroup',
  'school', 'publicBody', 'police', 'university', 'other',
] as const
export type LegalForm = (typeof legalForms)[number]

export function isLegalForm(value: unknown): value is LegalForm {
  return legalForms.some((form) => form === value)
}
