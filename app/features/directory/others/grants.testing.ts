import type { OtherRules } from './other-grant'

/** A grant of an invented funder that breaks no rule. */
export function goodGrant(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: '360G-Invented-1',
    title: 'Boxing for young people',
    description: 'Two evenings a week for a year.',
    currency: 'GBP',
    amountAwarded: 4_800,
    awardDate: '2024-05-01',
    recipientOrganization: [{ id: 'GB-CHC-1099999', name: 'Beck Street Boxing', charityNumber: '1099999' }],
    fundingOrganization: [{ id: 'GB-CHC-1088888', name: 'The Invented Trust' }],
    beneficiaryLocation: [{ name: 'Leeds', geoCode: 'E08000035', geoCodeType: 'MD' }],
    grantProgramme: [{ code: 'young', title: 'Young people' }],
    plannedDates: [{ startDate: '2024-06-01', endDate: '2025-05-31' }],
    fromOpenCall: 'Yes',
    dataSource: 'https://invented.example.org/grants',
    ...changes,
  }
}

/** What may be said in Leeds and Bradford on 23 November 2026. */
export const testRules: OtherRules = {
  areas: new Map([['leeds', 'E08000035'], ['bradford', 'E08000032']]),
  codes: ['E08000032', 'E08000035'],
  whole: new Set(['west yorkshire', 'e23000010']),
  today: '2026-11-23',
  ours: { prefix: 'ours', funderId: 'GB-LAE-OURS' },
  from: null,
}

/** Rows of a table with 360Giving's titles; a change of null leaves the cell empty. */
export const tableHead = [
  'Identifier', 'Title', 'Description', 'Currency', 'Amount Awarded', 'Award Date', 'Recipient Org:Identifier', 'Recipient Org:Name',
  'Recipient Org:Company Number', 'Funding Org:Identifier', 'Funding Org:Name', 'Beneficiary Location:0:Name', 'Beneficiary Location:0:Geographic Code',
  'Grant Programme:Title', 'Data Source',
]
export const tableRow = [
  '360G-Invented-1', 'Boxing for young people', 'Two evenings a week.', 'GBP', '4800.50', '2024-05-01', 'GB-CHC-1099999', 'Beck Street Boxing',
  '01234567', 'GB-CHC-1088888', 'The Invented Trust', 'Leeds', 'E08000035', 'Young people', 'https://invented.example.org/grants',
]
