import { normaliseCharityNumber, normaliseCompanyNumber } from '~/features/accounts'
import { isDay, leavesOf, listOf, textOf, type Shape } from './rule-shapes'
import type { GrantRules } from './rules'

/** Lists of organisations that org-id.guide names and British files use, and 360Giving's own. */
const knownPrefix = /^(?:GB-(?:CHC|COH|SC|NIC|EDU|LAE|LAS|LANI|GOR|NHS|MPR|REV|SHPE|UKPRN|CASC|PLA|IRN|SCHOOL)|360G|US-EIN|XM-DAC|IE-CHY|IE-CRO)-\S/
const shapes: readonly [RegExp, (rest: string) => boolean][] = [
  [/^GB-CHC-/, (rest) => /^[1-9]\d{5,6}$/.test(rest)],
  [/^GB-COH-/, (rest) => rest.length === 8 && normaliseCompanyNumber(rest) === rest],
  [/^GB-SC-/, (rest) => /^SC\d{6}$/.test(rest)],
  [/^GB-NIC-/, (rest) => /^\d{6}$/.test(rest)],
]
const linked = /^GB-CHC-\d+-\d+$/
const email = /[\w.+-]+\s?(?:@|\(at\)|\[at\]|＠)\s?[\w-]+(?:\s?\.\s?[\w-]+)+/iu

const organisations = (grant: Shape) => [...listOf(grant.recipientOrganization), ...listOf(grant.fundingOrganization)]
const ids = (grant: Shape) => organisations(grant).map((one) => textOf(one.id)).filter((id) => id !== '')
const days = (grant: Shape) =>
  [textOf(grant.awardDate), ...listOf(grant.plannedDates).flatMap((one) => [textOf(one.startDate), textOf(one.endDate)])]
    .map((date) => date.slice(0, 10)).filter((date) => date.length === 10)
const yearsFrom = (at: Date, years: number) => new Date(Date.UTC(at.getUTCFullYear() + years, at.getUTCMonth(), at.getUTCDate())).toISOString().slice(0, 10)
const found = (values: string[]) => values.map((value) => ({ found: value.slice(0, 80) }))

/** A file with one of these says something that is not so, or should not be said. */
export const accuracyRules: GrantRules = {
  amountNotPositive: (grant) => (typeof grant.amountAwarded === 'number' && !(grant.amountAwarded > 0) ? [{}] : []),
  futureAward: (grant, at) => found([textOf(grant.awardDate).slice(0, 10)].filter((day) => isDay(day) && day > at.toISOString().slice(0, 10))),
  longAgo: (grant, at) => found(days(grant).filter((day) => day < yearsFrom(at, -25))),
  farAhead: (grant, at) => found(days(grant).filter((day) => day > yearsFrom(at, 12))),
  impossibleDay: (grant) => found(days(grant).filter((day) => !isDay(day))),
  endsBeforeStart: (grant) => listOf(grant.plannedDates).flatMap(({ startDate, endDate }) => {
    const [start, end] = [textOf(startDate), textOf(endDate)]
    return start && end && end < start ? [{ start, end }] : []
  }),
  email: (grant) => leavesOf(grant).filter(({ value }) => email.test(textOf(value))).map(({ at }) => ({ field: at })),
  idNotPlain: (grant) => found([textOf(grant.id), ...ids(grant)].filter((id) => /[^\x21-\x7e]/.test(id))),
  grantIdShape: (grant) => (grant.id === undefined || /^360G-[\w.-]+-[\w./-]+/.test(textOf(grant.id)) ? [] : found([textOf(grant.id)])),
  linkedCharity: (grant) => found(ids(grant).filter((id) => linked.test(id))),
  unknownRegister: (grant) => found(ids(grant).filter((id) => !knownPrefix.test(id))),
  idLooksWrong: (grant) => found(ids(grant).filter((id) => !linked.test(id) && shapes.some(([start, holds]) => start.test(id) && !holds(id.replace(start, ''))))),
  charityNumber: (grant) => found(organisations(grant).map((one) => one.charityNumber).filter((number) => number !== undefined).map(String)
    .filter((number) => !/^SC\d{6}$/.test(number) && !(/^\d+$/.test(number) && normaliseCharityNumber(number) === number))),
  companyNumber: (grant) => found(organisations(grant).map((one) => one.companyNumber).filter((number) => number !== undefined).map(String)
    .filter((number) => number.length !== 8 || normaliseCompanyNumber(number) !== number)),
  severalFunders: (grant) => (listOf(grant.fundingOrganization).length > 1 ? [{}] : []),
}
