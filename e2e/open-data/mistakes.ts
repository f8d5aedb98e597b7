import type { Shape } from '../../app/features/directory/open-data/rule-shapes'

type File = Shape & { grants: Shape[] }
type Mistake = { name: string; make: (file: File) => void }

const first = (file: File) => file.grants[0]!
const recipient = (file: File) => (first(file).recipientOrganization as Shape[])[0]!
const set = (name: string, of: (file: File) => Shape, values: Shape): Mistake => ({ name, make: (file) => void Object.assign(of(file), values) })
const drop = (name: string, of: (file: File) => Shape, field: string): Mistake => ({ name, make: (file) => void delete of(file)[field] })

/** Files that are wrong, each in one way: the checks have to find every one. */
export const mistakes: readonly Mistake[] = [
  drop('no id', first, 'id'), drop('no description', first, 'description'), drop('no funder', first, 'fundingOrganization'), drop('no recipient', first, 'recipientOrganization'),
  set('a recipient of each kind', first, { recipientIndividual: { id: '360G-x-ind-1', name: 'Somebody' } }),
  set('an individual alone', first, { recipientOrganization: undefined, recipientIndividual: { id: '360G-x-ind-1', name: 'Somebody' } }),
  set('amount 0', first, { amountAwarded: 0 }), set('amount below 0', first, { amountAwarded: -5 }), set('amount as text', first, { amountAwarded: '5000' }),
  set('award in the future', first, { awardDate: '2199-01-01' }), set('award on 31 February', first, { awardDate: '2026-02-31' }), set('award in British order', first, { awardDate: '01/02/2026' }),
  set('award long ago', first, { awardDate: '1926-02-01' }), set('e-mail address in the text', first, { description: 'Ask amina@example.org about it.' }),
  set('e-mail address in wide letters', first, { description: 'Ask amina＠example.org about it.' }),
  set('title over 140', first, { title: 'a'.repeat(141) }), { name: 'title is the description', make: (file) => void (first(file).title = first(file).description) },
  set('another currency', first, { currency: 'PND' }), set('line break in the id', first, { id: '360G-x-AWD\n1' }), set('id without a prefix', first, { id: 'AWD-1' }),
  set('linked charity in the id', recipient, { id: 'GB-CHC-1128267-2' }), set('company of 6 digits', recipient, { id: 'GB-COH-123456' }), set('unknown register', recipient, { id: 'GB-XYZ-123456' }),
  set('charity number with a word', recipient, { charityNumber: 'Charity 1128267' }), set('company number too short', recipient, { companyNumber: '123456' }),
  set('empty address', recipient, { streetAddress: '' }), set('address is null', recipient, { postalCode: null }), set('recipient without a name', recipient, { name: '' }),
  set('recipient without a place', recipient, { location: [] }), set('two funders', first, { fundingOrganization: [{ id: 'GB-LAE-WYCA', name: 'One' }, { id: 'GB-LAE-LDS', name: 'Two' }] }),
  set('another funder', first, { fundingOrganization: [{ id: 'GB-LAE-LDS', name: 'Leeds' }] }), { name: 'the same id twice', make: (file) => void (first(file).id = file.grants[1]!.id) },
  set('day without time in dateModified', first, { dateModified: '2026-11-01' }), set('time without zone in dateModified', first, { dateModified: '2026-11-01T12:00:00' }),
  set('end before start', first, { plannedDates: [{ startDate: '2026-05-01', endDate: '2026-04-01', duration: 1 }] }), drop('no planned dates', first, 'plannedDates'),
  drop('no programme', first, 'grantProgramme'), drop('no place', first, 'beneficiaryLocation'), set('unknown kind of place', first, { beneficiaryLocation: [{ name: 'Leeds', countryCode: 'GB', geoCode: 'E08000035', geoCodeType: 'CITY' }] }),
  set('place without a code', first, { beneficiaryLocation: [{ name: 'Leeds', countryCode: 'GB' }] }), set('unknown country', first, { beneficiaryLocation: [{ name: 'Leeds', countryCode: 'UK', geoCode: 'E08000035', geoCodeType: 'MD' }] }),
  drop('no classification', first, 'classifications'), drop('no source', first, 'dataSource'), drop('no date of change', first, 'dateModified'), set('open call in words', first, { fromOpenCall: 'yes' }),
  drop('no amount asked', first, 'amountAppliedFor'), set('another licence', (file) => file, { license: 'https://creativecommons.org/licenses/by/4.0/' }),
  set('licence with https', (file) => file, { license: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/' }), set('another version', (file) => file, { version: '1.3' }),
  set('no grants', (file) => file, { grants: [] }), drop('no publisher', (file) => file, 'publisher'),
]

/** @param problemsOf how many things are wrong with a file, beside what is always there. @returns names of mistakes that were not found */
export function unseen(file: File, problemsOf: (file: unknown) => number): string[] {
  return mistakes.filter(({ make }) => {
    const wrong = JSON.parse(JSON.stringify(file)) as File
    make(wrong)
    return problemsOf(JSON.parse(JSON.stringify(wrong))) === 0
  }).map(({ name }) => name)
}
