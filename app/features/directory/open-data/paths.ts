import type { FileKind } from './award'

/** Where open data stands, without the language. */
export const openDataPaths = {
  all: '/open-data',
  fields: '/open-data/fields',
  api: '/open-data/api',
  catalogue: '/data.json',
  /** @param year '2026'; null: all years */
  file: (kind: FileKind, year: string | null = null) => `/open-data${year ? `/${year}` : ''}/awards.${kind}`,
  months: '/open-data/monthly',
  month: (month: string) => `/open-data/monthly/${month}`,
  monthFile: (month: string) => `/open-data/monthly/${month}.csv`,
  years: '/open-data/yearly',
  year: (year: string) => `/open-data/yearly/${year}`,
  yearFile: (year: string) => `/open-data/yearly/${year}.csv`,
  awardsFeed: '/feeds/awards.atom',
  noticesFeed: '/feeds/notices.atom',
  apiAwards: '/api/directory/awards',
  apiOrganisations: '/api/directory/organisations',
  desk: '/desk/legal-lists',
}
