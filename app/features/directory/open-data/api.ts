import { amountBands, awardSorts, organisationSorts, type ListedAward, type ListedOrganisation } from '../search'

/** How much one answer has at most, and how much it has when nobody says. */
export const mostPerPage = 100
export const usualPerPage = 25

const sharedNames = ['q', 'sort', 'page', 'perPage'] as const
const awardNames = ['district', 'fund', 'round', 'year', 'amount', 'priority', 'theme', 'funder', ...sharedNames]
const organisationNames = ['district', 'theme', 'community', 'language', 'legalForm', 'size', 'funded', 'open', 'offers', 'lookingFor', 'fund', ...sharedNames]

type Known = { names: readonly string[]; values: Readonly<Record<string, readonly string[]>> }
const known: Record<'awards' | 'organisations', Known> = {
  awards: { names: awardNames, values: { sort: awardSorts, amount: amountBands, funder: ['ours', 'others'] } },
  organisations: { names: organisationNames, values: { sort: organisationSorts, funded: ['yes', 'no'], open: ['yes'] } },
}

export type ApiPage = { page: number; perPage: number }

/**
 * Reads what a program asks for. A program hears what it got wrong, where a page leaves it out.
 * @returns a message in plain English where a name or a value is not known
 */
export function readApiQuery(of: 'awards' | 'organisations', search: URLSearchParams): { ok: true; of: ApiPage } | { ok: false; message: string } {
  const { names, values } = known[of]
  for (const [name, value] of search) {
    if (!names.includes(name)) return refused(`There is no parameter "${short(name)}". Use one of: ${names.join(', ')}.`)
    const allowed = values[name]
    if (allowed && !allowed.includes(value)) return refused(`"${short(value)}" is not a value of ${name}. Use one of: ${allowed.join(', ')}.`)
  }
  const [page, perPage] = [wholeNumber(search.get('page'), 1), wholeNumber(search.get('perPage'), usualPerPage)]
  if (page === null || page > 1_000_000) return refused('page must be a whole number from 1.')
  if (perPage === null || perPage > mostPerPage) return refused(`perPage must be a whole number from 1 to ${mostPerPage}.`)
  if ((search.get('q') ?? '').length > 200) return refused('q must be 200 letters or fewer.')
  return { ok: true, of: { page, perPage } }
}

/** Names that a program may use, in the order of the page that explains them. */
export function apiNames(of: 'awards' | 'organisations'): readonly string[] {
  return known[of].names
}

/** Links to the pages beside this one, in the answer and as a header (RFC 8288). */
export function apiAnswer(url: URL, path: string, { page, perPage, pages }: ApiPage & { pages: number }) {
  const at = (number: number) => {
    const search = new URLSearchParams([...url.searchParams].filter(([name]) => name !== 'page' && name !== 'perPage'))
    search.set('page', String(number))
    search.set('perPage', String(perPage))
    return `${url.origin}${path}?${search}`
  }
  const links = { self: at(page), next: page < pages ? at(page + 1) : null, prev: page > 1 ? at(Math.min(page - 1, pages)) : null, first: at(1), last: at(pages) }
  const header = Object.entries(links).flatMap(([rel, to]) => (to && rel !== 'self' ? [`<${to}>; rel="${rel}"`] : [])).join(', ')
  return { links, header: { Link: header } }
}

function wholeNumber(typed: string | null, usual: number): number | null {
  if (typed === null || typed === '') return usual
  return /^[1-9]\d{0,7}$/.test(typed) ? Number(typed) : null
}

function refused(message: string): { ok: false; message: string } {
  return { ok: false, message }
}

function short(text: string): string {
  return text.slice(0, 60)
}

/** An award as the API gives it. Money is pence; what is not published is null. */
export function awardJson(award: ListedAward, origin: string) {
  const { reference, origin: from, recipientName, knownAs, organisationSlug, funder, funderId, fund, round, pot, awardedOn, amountPence, startsOn, endsOn } = award
  const { title, description, conditions, reasons, shares, districts, communities, priority, theme, sourceUrl, missing } = award
  return {
    reference, url: `${origin}/awards/${reference}`, origin: from, recipient: { name: recipientName, knownAs, url: `${origin}/directory/${organisationSlug}` },
    funder: funder ? { name: funder, id: funderId } : null, fund, round, pot, awardedOn, amountPence, startsOn, endsOn, title, description,
    conditions, reasons, shares: shares.map(({ name, pence }) => ({ name: name || null, pence })), districts, communities, priority, theme, sourceUrl, missing,
  }
}

/** An organisation as the API gives it. */
export function organisationJson(organisation: ListedOrganisation, origin: string) {
  const { slug, name, otherNames, charityNumber, companyNumber, legalForm, size, website, about, districts, communities, languages } = organisation
  const { themes, offers, lookingFor, openToPartners, awards, awardedPence, lastAwardedOn, sample } = organisation
  return {
    url: `${origin}/directory/${slug}`, name, otherNames, charityNumber, companyNumber, legalForm, size, website, about, districts, communities,
    languages, themes, offers, lookingFor, openToPartners, awards, awardedPence, lastAwardedOn, sample,
  }
}
