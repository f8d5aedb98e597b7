import type { Grant } from './grant'
import type { OpenDataSetup } from './setup'

export type Cell = string | number | null
export type Column = { heading: string; read: (grant: Grant) => Cell | undefined; /** Digits that are no number. */ code?: true }

/**
 * Columns of the spreadsheets, with the titles that 360Giving's schema has for its fields: tools turn them back into JSON.
 * @param most how many communities one award has at most
 */
export function columnsOf(setup: OpenDataSetup, most: number): Column[] {
  const areas = Math.max(1, setup.areas.length)
  return [
    { heading: 'Identifier', read: ({ id }) => id },
    { heading: 'Title', read: ({ title }) => title },
    { heading: 'Description', read: ({ description }) => description },
    { heading: 'Currency', read: ({ currency }) => currency },
    { heading: 'Amount Applied For', read: ({ amountAppliedFor }) => amountAppliedFor },
    { heading: 'Amount Awarded', read: ({ amountAwarded }) => amountAwarded },
    { heading: 'Award Date', read: ({ awardDate }) => awardDate },
    { heading: 'URL', read: ({ url }) => url },
    { heading: 'Planned Dates:Start Date', read: ({ plannedDates }) => plannedDates?.[0]?.startDate },
    { heading: 'Planned Dates:End Date', read: ({ plannedDates }) => plannedDates?.[0]?.endDate },
    { heading: 'Planned Dates:Duration (months)', read: ({ plannedDates }) => plannedDates?.[0]?.duration },
    { heading: 'Recipient Org:Identifier', read: ({ recipientOrganization: [one] }) => one?.id },
    { heading: 'Recipient Org:Name', read: ({ recipientOrganization: [one] }) => one?.name },
    { heading: 'Recipient Org:Charity Number', read: ({ recipientOrganization: [one] }) => one?.charityNumber, code: true },
    { heading: 'Recipient Org:Company Number', read: ({ recipientOrganization: [one] }) => one?.companyNumber, code: true },
    ...places('Recipient Org:Location', areas, ({ recipientOrganization: [one] }) => one?.location ?? []),
    ...places('Beneficiary Location', areas, ({ beneficiaryLocation }) => beneficiaryLocation),
    { heading: 'Funding Org:Identifier', read: ({ fundingOrganization: [one] }) => one?.id },
    { heading: 'Funding Org:Name', read: ({ fundingOrganization: [one] }) => one?.name },
    { heading: 'Funding Org:Department', read: ({ fundingOrganization: [one] }) => one?.department },
    { heading: 'Grant Programme:Code', read: ({ grantProgramme: [one] }) => one?.code },
    { heading: 'Grant Programme:Title', read: ({ grantProgramme: [one] }) => one?.title },
    { heading: 'From An Open Call?', read: ({ fromOpenCall }) => fromOpenCall },
    ...counted(most + 2).flatMap((at): Column[] => [
      { heading: `Classifications:${at}:Vocabulary`, read: ({ classifications }) => classifications[at]?.vocabulary },
      { heading: `Classifications:${at}:Title`, read: ({ classifications }) => classifications[at]?.title },
    ]),
    { heading: 'Last Modified', read: ({ dateModified }) => dateModified },
    { heading: 'Data Source', read: ({ dataSource }) => dataSource },
  ]
}

function places(of: string, most: number, read: (grant: Grant) => Grant['beneficiaryLocation']): Column[] {
  return counted(most).flatMap((at): Column[] => [
    { heading: `${of}:${at}:Name`, read: (grant) => read(grant)[at]?.name },
    { heading: `${of}:${at}:Country Code`, read: (grant) => read(grant)[at]?.countryCode },
    { heading: `${of}:${at}:Geographic Code`, read: (grant) => read(grant)[at]?.geoCode },
    { heading: `${of}:${at}:Geographic Code Type`, read: (grant) => read(grant)[at]?.geoCodeType },
  ])
}

function counted(many: number): number[] {
  return Array.from({ length: many }, (_, at) => at)
}
