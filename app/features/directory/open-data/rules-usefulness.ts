import { listOf, textOf, type Shape } from './rule-shapes'
import type { GrantRules } from './rules'

const longestTitle = 140
const first = (value: unknown): Shape => listOf(value)[0] ?? {}
const placed = (place: Shape) => ['name', 'countryCode', 'geoCode', 'geoCodeType'].every((field) => textOf(place[field]) !== '')
const unless = (holds: boolean) => (holds ? [] : [{}])
const plain = (text: unknown) => textOf(text).trim().replace(/\s+/g, ' ').toLowerCase()

/** What readers of the file would miss. */
export const usefulnessRules: GrantRules = {
  titleTooLong: ({ title }) => ([...textOf(title)].length > longestTitle ? [{ max: longestTitle }] : []),
  titleIsDescription: ({ title, description }) => unless(plain(title) === '' || plain(title) !== plain(description)),
  noProgramme: ({ grantProgramme }) => unless(textOf(first(grantProgramme).title) !== '' && textOf(first(grantProgramme).code) !== ''),
  noPlace: ({ beneficiaryLocation }) => unless(listOf(beneficiaryLocation).length > 0),
  placeIncomplete: ({ beneficiaryLocation }) => unless(listOf(beneficiaryLocation).every(placed)),
  noRecipientPlace: ({ recipientOrganization }) => unless(listOf(first(recipientOrganization).location).some(placed)),
  noDateModified: ({ dateModified }) => unless(textOf(dateModified) !== ''),
  noDataSource: ({ dataSource }) => unless(textOf(dataSource) !== ''),
  noClassification: ({ classifications }) => unless(textOf(first(classifications).title) !== ''),
  noAmountAsked: ({ amountAppliedFor }) => unless(typeof amountAppliedFor === 'number' && amountAppliedFor > 0),
  noOpenCall: ({ fromOpenCall }) => unless(fromOpenCall !== undefined),
  noPlannedDates: ({ plannedDates }) => {
    const { startDate, endDate, duration } = first(plannedDates)
    return unless(typeof duration === 'number' || (textOf(startDate) !== '' && textOf(endDate) !== ''))
  },
  recipientNotOnRegister: ({ recipientOrganization }) => unless(!textOf(first(recipientOrganization).id).startsWith('360G-')),
  noRegisterNumber: ({ recipientOrganization }) => {
    const { charityNumber, companyNumber } = first(recipientOrganization)
    return unless(Boolean(charityNumber) || Boolean(companyNumber))
  },
}
