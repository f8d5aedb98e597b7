import { isShape, listOf, textOf, type Shape } from '../open-data/rule-shapes'
import { policyFromText } from '../publish/policy'
import { bareNumbers } from './numbers'
import type { OtherGrant, OtherRules } from './other-grant'
import type { GrantProblem } from './problem'
import {
  areasNamed, checkName, cleanText, firstOf, isClean, placesOfOrganisation, readAmount, readAwardDay, readCurrency, readLink, readPlannedDay,
  readText, type Wrong,
} from './read-values'

export type ReadGrant =
  | { kind: 'elsewhere' }
  | { kind: 'refused'; problems: GrantProblem[] }
  /** `problems`: what was left out of it. */
  | { kind: 'kept'; grant: OtherGrant; problems: GrantProblem[] }

const most = { id: 120, title: 200, name: 200, fund: 200, description: 5_000 }

/**
 * Reads one grant of another funder's 360Giving file. A row about other places is no mistake and is not read further;
 * of one that is about our area, all mistakes are found at once.
 */
export function readGrant(given: unknown, rules: OtherRules): ReadGrant {
  if (!isShape(given)) return { kind: 'refused', problems: [{ code: 'notObject', params: {} }] }
  const recipients = listOf(given.recipientOrganization)
  const spent = areasNamed(listOf(given.beneficiaryLocation), rules)
  // Where the money is spent counts before where the office is.
  const districts = spent.length > 0 ? spent : areasNamed(recipients.flatMap(placesOfOrganisation), rules)
  if (districts.length === 0) return { kind: 'elsewhere' }

  const problems: GrantProblem[] = []
  const wrong: Wrong = (code, params = {}) => (problems.push({ code, params }), null)
  const grantId = readId(given, rules, wrong)
  readCurrency(given.currency, wrong)
  const amountPence = readAmount(given.amountAwarded, wrong)
  const awardedOn = readAwardDay(given.awardDate, rules.today, wrong)
  const recipient = readRecipient(given, recipients, wrong)
  const funder = readFunder(given, rules, wrong)
  const title = readText(given, 'title', wrong)
  if (!title && typeof given.title !== 'number') wrong('titleMissing')
  if (title && title.length > most.title) wrong('tooLong', { field: 'title', most: most.title })
  const description = readText(given, 'description', wrong)
  const sourceUrl = readLink(given.dataSource) ?? rules.from
  if (!sourceUrl) wrong('sourceMissing')
  if (!grantId || amountPence === null || !awardedOn || !recipient || !funder || !sourceUrl || problems.length > 0) return { kind: 'refused', problems }

  const programme = cleanText(textOf(firstOf(given.grantProgramme).title))
  const dates = firstOf(given.plannedDates)
  const risky = policyFromText([recipient.name, title, description, programme].join(' . ')).place !== 'district'
  const keep = (field: string, text: string | null, longest: number) => kept(field, text, longest, risky, problems)
  return {
    kind: 'kept',
    problems,
    grant: {
      grantId, amountPence, awardedOn, sourceUrl, ...funder,
      recipient: risky ? { ...recipient, charityNumber: null, companyNumber: null } : recipient,
      title: keep('title', title, most.title),
      description: keep('description', description, most.description),
      fund: keep('grant programme', programme, most.fund) ?? funder.funder,
      districts: risky ? [...rules.codes] : districts,
      startsOn: readPlannedDay(dates.startDate),
      endsOn: readPlannedDay(dates.endDate),
      openCall: { yes: true, no: false }[textOf(given.fromOpenCall).trim().toLowerCase()] ?? null,
    },
  }
}

/** A text with something private in it is left out; so is every text of a place that must not be found, since it may name it. */
function kept(field: string, text: string | null, longest: number, risky: boolean, problems: GrantProblem[]): string | null {
  if (text === null) return null
  const code = risky ? 'droppedPlace' : text.length > longest ? 'droppedLong' : isClean(text) ? null : 'droppedText'
  if (code === null) return text
  problems.push({ code, params: code === 'droppedLong' ? { field, most: longest } : { field } })
  return null
}

function readId(given: Shape, { ours }: OtherRules, wrong: Wrong): string | null {
  const value = given.id
  if (value === undefined || value === null || value === '') return wrong('idMissing')
  if (typeof value !== 'string') return wrong('wrongType', { field: 'id' })
  const id = value.trim().normalize('NFC')
  if (id === '') return wrong('idMissing')
  if (id.length > most.id || /[\s\p{Cc}\p{Cf}]/u.test(id)) return wrong('idWrong', { typed: id.replace(/\s+/g, ' ').slice(0, 40) })
  return ours && id.toLowerCase().startsWith(`360g-${ours.prefix}-`.toLowerCase()) ? wrong('ours') : id
}

function readRecipient(given: Shape, recipients: readonly Shape[], wrong: Wrong): OtherGrant['recipient'] | null {
  if (isFilled(given.recipientIndividual) || isFilled(given.toIndividualsDetails)) return wrong('individual')
  const [recipient] = recipients
  if (!recipient) return wrong('recipientMissing')
  if (recipients.length > 1) return wrong('recipientMany')
  const name = readName(recipient, 'recipient name', wrong)
  if (name === null) return wrong('recipientMissing')
  return { name, ...bareNumbers(recipient) }
}

function readFunder(given: Shape, { ours }: OtherRules, wrong: Wrong): { funder: string; funderId: string | null } | null {
  const from = firstOf(given.fundingOrganization)
  const funder = readName(from, 'funder name', wrong)
  if (funder === null) return wrong('funderMissing')
  const id = cleanText(textOf(from.id))
  if (ours && id?.toUpperCase() === ours.funderId.toUpperCase()) return wrong('ours')
  return { funder, funderId: id && id.length <= most.id && !/\s/.test(id) ? id : null }
}

function readName(of: Shape, field: string, wrong: Wrong): string | null {
  const name = readText(of, 'name', wrong)
  if (name === null || !/\p{L}/u.test(name)) return null
  if (name.length > most.name) wrong('tooLong', { field, most: most.name })
  else checkName(name, wrong)
  return name
}

/** Something stands in it; nulls, empty texts and empty lists are nothing. */
function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isFilled)
  if (isShape(value)) return Object.values(value).some(isFilled)
  return value !== null && value !== undefined && value !== ''
}
