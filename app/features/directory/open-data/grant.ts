import type { OpenAward } from './award'
import { bareCharityNumber, grantIdOf, recipientIdOf, registerNumbers } from './identifiers'
import { placesOf, recipientPlaces, type GrantPlace } from './places'
import type { OpenDataSetup } from './setup'

export type GrantOrganisation = {
  id: string
  name: string
  charityNumber?: string
  companyNumber?: string
  department?: string
  location?: readonly GrantPlace[]
}

/** A grant as 360Giving 1.4 writes it: only fields that we publish. Money is pounds. */
export type Grant = {
  id: string
  title: string
  description: string
  currency: 'GBP'
  amountAppliedFor?: number
  amountAwarded: number
  awardDate: string
  url: string
  plannedDates?: readonly { startDate: string; endDate: string; duration: number }[]
  recipientOrganization: readonly GrantOrganisation[]
  beneficiaryLocation: readonly GrantPlace[]
  fundingOrganization: readonly GrantOrganisation[]
  grantProgramme: readonly { code: string; title: string }[]
  fromOpenCall?: 'Yes' | 'No'
  classifications: readonly { vocabulary: string; title: string }[]
  dateModified: string
  dataSource: string
}

/** The award as a grant of 360Giving. Nothing is filled in that the public row does not say. */
export function grantOf(award: OpenAward, setup: OpenDataSetup): Grant {
  const { origin, prefix, organisation } = setup
  const { charity, company } = registerNumbers(award.recipient)
  return {
    id: grantIdOf(prefix, award.reference),
    title: award.title ?? '',
    description: award.description ?? '',
    currency: 'GBP',
    ...(award.askedPence && { amountAppliedFor: award.askedPence / 100 }),
    amountAwarded: (award.amountPence ?? 0) / 100,
    awardDate: award.awardedOn ?? '',
    url: `${origin}/awards/${award.reference}`,
    ...plannedDates(award),
    recipientOrganization: [{
      id: recipientIdOf(award.recipient, prefix),
      name: award.recipient.name,
      ...(charity && { charityNumber: bareCharityNumber(charity) }),
      ...(company && { companyNumber: company }),
      location: recipientPlaces(award.recipient.districts, setup),
    }],
    beneficiaryLocation: placesOf(award.districts, setup),
    fundingOrganization: [{ id: organisation.id, name: organisation.name, department: setup.department }],
    grantProgramme: [programmeOf(award)],
    ...(award.openCall !== null && { fromOpenCall: award.openCall ? 'Yes' as const : 'No' as const }),
    classifications: classificationsOf(award, setup),
    dateModified: award.changedAt,
    dataSource: `${origin}/open-data`,
  }
}

function plannedDates({ startsOn, endsOn }: OpenAward): Pick<Grant, 'plannedDates'> {
  if (!startsOn || !endsOn) return {}
  return { plannedDates: [{ startDate: startsOn, endDate: endsOn, duration: monthsBetween(startsOn, endsOn) }] }
}

/** Months from the first day to the last, both of them counted, to one place. */
function monthsBetween(first: string, last: string): number {
  const [from = 0, to = 0] = [first, last].map((day) => Date.parse(`${day}T00:00:00Z`))
  const days = (to - from) / 86_400_000 + 1
  return Math.max(0, Math.round((days / (365.25 / 12)) * 10) / 10)
}

function programmeOf({ fund, round }: OpenAward): { code: string; title: string } {
  const title = round ? `${fund}, round ${round.replace(/^round\s+/i, '')}` : fund
  return { code: title.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, ''), title }
}

function classificationsOf(award: OpenAward, setup: OpenDataSetup): Grant['classifications'] {
  const of = (vocabulary: string, title: string | null) => (title ? [{ vocabulary, title }] : [])
  return [
    ...of('Theme of the award', award.theme),
    ...of('Priority of the plan', award.priority && setup.priorityName(award.priority)),
    ...award.communities.flatMap((key) => of('Who the work is for', setup.communityName(key))),
  ]
}
