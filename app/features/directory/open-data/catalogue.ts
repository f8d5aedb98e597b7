import type { FileKind } from './award'
import { fileKinds } from './award'
import { openDataPaths } from './paths'
import { licence, schemaVersion, type OpenDataSetup } from './setup'

type Distribution = { '@type': 'dcat:Distribution'; title: string; downloadURL: string; mediaType: string; format: string; conformsTo?: string; license: string }
type DataSet = {
  '@type': 'dcat:Dataset'; identifier: string; title: string; description: string; license: string; landingPage: string
  modified?: string; accrualPeriodicity?: string; distribution: Distribution[]
}

/** What there is: years and months with awards, the newest first, and when anything changed last. */
export type Holdings = { years: readonly string[]; months: readonly string[]; financialYears: readonly string[]; changedAt: string | null }

const mediaTypes: Record<FileKind, string> = {
  json: 'application/json', csv: 'text/csv', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
const standard = 'https://standard.threesixtygiving.org/en/latest/'

/** Every file that is published, as DCAT (data.json). Words are English: programs read it. */
export function catalogueOf(setup: OpenDataSetup, held: Holdings, leftOut: string) {
  const { origin, organisation } = setup
  const modified = held.changedAt ? { modified: held.changedAt } : {}
  const awards = (year: string | null): DataSet => ({
    '@type': 'dcat:Dataset',
    identifier: `${organisation.id}-awards${year ? `-${year}` : ''}`,
    title: year ? `Awards of ${year}` : 'Awards',
    description: `Awards in the 360Giving Data Standard ${schemaVersion}. ${leftOut}`,
    license: licence, landingPage: `${origin}${openDataPaths.all}`, accrualPeriodicity: 'irregular', ...modified,
    distribution: fileKinds.map((kind) => ({
      '@type': 'dcat:Distribution', title: `${year ? `Awards of ${year}` : 'Awards'} (${kind.toUpperCase()})`, downloadURL: `${origin}${openDataPaths.file(kind, year)}`,
      mediaType: mediaTypes[kind], format: kind.toUpperCase(), conformsTo: standard, license: licence,
    })),
  })
  const list = (id: string, title: string, description: string, path: string, page: string): DataSet => ({
    '@type': 'dcat:Dataset', identifier: `${organisation.id}-${id}`, title, description: `${description} ${leftOut}`, license: licence,
    landingPage: `${origin}${page}`,
    distribution: [{ '@type': 'dcat:Distribution', title: `${title} (CSV)`, downloadURL: `${origin}${path}`, mediaType: 'text/csv', format: 'CSV', license: licence }],
  })
  return {
    '@context': 'https://www.w3.org/ns/dcat.jsonld',
    '@type': 'dcat:Catalog',
    title: `${organisation.name}: open data on grants`,
    publisher: { '@type': 'foaf:Organization', identifier: organisation.id, name: organisation.name, homepage: organisation.website },
    license: licence,
    homepage: `${origin}${openDataPaths.all}`,
    ...modified,
    dataset: [
      ...(held.years.length > 0 ? [awards(null), ...held.years.map(awards)] : []),
      ...held.months.map((month) => list(`monthly-${month}`, `Crime and disorder reduction grants of ${month}`, 'Conditions, recipient, purpose and reasons of each grant.', openDataPaths.monthFile(month), openDataPaths.month(month))),
      ...held.financialYears.map((year) => list(`yearly-${year}`, `Grants of the financial year ${year}`, 'Grants list of the Local Government Transparency Code 2015.', openDataPaths.yearFile(year), openDataPaths.year(year))),
    ],
    service: [openDataPaths.apiAwards, openDataPaths.apiOrganisations].map((path) => ({ '@type': 'dcat:DataService', title: path, endpointURL: `${origin}${path}`, endpointDescription: `${origin}${openDataPaths.api}`, license: licence })),
  }
}
