import { codeLists } from './code-lists'
import { isDateTime, isDay, isShape, leavesOf, listOf, textOf } from './rule-shapes'
import type { GrantRules } from './rules'

const required = ['id', 'title', 'description', 'currency', 'amountAwarded', 'awardDate', 'fundingOrganization'] as const
const lists = ['recipientOrganization', 'fundingOrganization', 'beneficiaryLocation', 'grantProgramme', 'plannedDates', 'classifications'] as const
const numbers = ['amountAwarded', 'amountAppliedFor', 'amountDisbursed'] as const
const addressFields = new Set(['streetAddress', 'addressLocality', 'addressRegion', 'addressCountry', 'postalCode'])

const places = (grant: Record<string, unknown>) => [
  ...listOf(grant.beneficiaryLocation), ...listOf(grant.recipientOrganization).flatMap((one) => listOf(one.location)),
]
const broken = <T>(values: readonly T[], holds: (value: T) => boolean, named: (value: T) => string) =>
  values.filter((value) => !holds(value)).map((value) => ({ found: named(value).slice(0, 80) }))

/** A file with one of these is no 360Giving file. */
export const errorRules: GrantRules = {
  missing: (grant) => required.filter((field) => grant[field] === undefined || grant[field] === null || grant[field] === '').map((field) => ({ field })),
  notOneRecipient: (grant) =>
    (listOf(grant.recipientOrganization).length > 0) === (isShape(grant.recipientIndividual)) ? [{}] : [],
  individual: (grant) => (grant.recipientIndividual === undefined ? [] : [{}]),
  noList: (grant) => lists.filter((field) => grant[field] !== undefined && !Array.isArray(grant[field])).map((field) => ({ field })),
  emptyList: (grant) =>
    (['recipientOrganization', 'fundingOrganization'] as const).filter((field) => Array.isArray(grant[field]) && listOf(grant[field]).length === 0).map((field) => ({ field })),
  organisationIncomplete: (grant) => [...listOf(grant.recipientOrganization), ...listOf(grant.fundingOrganization)]
    .flatMap((one) => ['id', 'name'].filter((field) => textOf(one[field]).trim() === '').map((field) => ({ field }))),
  notANumber: (grant) => numbers.filter((field) => grant[field] !== undefined && typeof grant[field] !== 'number').map((field) => ({ field })),
  notText: (grant) => ['id', 'title', 'description', 'awardDate', 'dateModified']
    .filter((field) => grant[field] !== undefined && grant[field] !== null && typeof grant[field] !== 'string').map((field) => ({ field })),
  currency: (grant) => (grant.currency === undefined || codeLists.currency.has(textOf(grant.currency)) ? [] : [{ found: textOf(grant.currency) }]),
  awardDate: (grant) => {
    const date = textOf(grant.awardDate)
    return date === '' || isDay(date) || isDateTime(date) ? [] : [{ found: date.slice(0, 80) }]
  },
  plannedDate: (grant) => broken(
    listOf(grant.plannedDates).flatMap((one) => [one.startDate, one.endDate]).filter((date) => date !== undefined).map(textOf),
    (date) => isDay(date) || isDateTime(date) || /^\d{4}(-(0[1-9]|1[012]))?$/.test(date), (date) => date),
  dateModified: (grant) => (grant.dateModified === undefined || isDateTime(textOf(grant.dateModified)) ? [] : [{ found: textOf(grant.dateModified).slice(0, 80) }]),
  openCall: (grant) => (grant.fromOpenCall === undefined || ['Yes', 'No'].includes(textOf(grant.fromOpenCall)) ? [] : [{}]),
  country: (grant) => broken(places(grant).map((one) => one.countryCode).filter((code) => code !== undefined).map(textOf), (code) => codeLists.country.has(code), String),
  placeType: (grant) => broken(places(grant).map((one) => one.geoCodeType).filter((code) => code !== undefined).map(textOf), (code) => codeLists.place.has(code), String),
  emptyField: (grant) => leavesOf(grant).filter(({ value }) => value === null).map(({ at }) => ({ field: at })),
  emptyAddress: (grant) => leavesOf(grant).filter(({ key, value }) => addressFields.has(key) && textOf(value).trim() === '').map(({ at }) => ({ field: at })),
  dataSource: (grant) => (grant.dataSource === undefined || URL.canParse(textOf(grant.dataSource)) ? [] : [{}]),
}
