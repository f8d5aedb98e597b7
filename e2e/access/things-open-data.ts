import { openDataPaths } from '~/features/directory'
import type { World } from './plant'
import type { Fields, Thing, Things } from './thing'

const kinds = ['json', 'csv', 'xlsx'] as const
const one = (path: string): Record<string, Thing> => ({ there: { path } })
const both = (path: string, missing: string): Record<string, Thing> => ({ there: { path }, missing: { path: missing } })

/** Open data of the award that was planted for it. */
export function openDataThings({ openData: { day } }: World): Things {
  const [year, month] = [day.slice(0, 4), day.slice(0, 7)]
  const reason = (of: string): Fields => [['month', of], ['why', 'Sample']]
  const desk = (of: string): Thing => ({ path: openDataPaths.desk, acts: { POST: reason(of) } })
  return {
    ...Object.fromEntries(['', '/fields', '/api', '/monthly', '/yearly'].map((end) => [`/open-data${end}`, one(`/open-data${end}`)])),
    '/open-data/monthly/:month': both(openDataPaths.month(month), openDataPaths.month('2001-01')),
    '/open-data/monthly/:month.csv': both(openDataPaths.monthFile(month), openDataPaths.monthFile('2001-01')),
    '/open-data/yearly/:year': both(openDataPaths.year('2025-26'), openDataPaths.year('2001-02')),
    '/open-data/yearly/:year.csv': both(openDataPaths.yearFile('2025-26'), openDataPaths.yearFile('2001-02')),
    ...Object.fromEntries(kinds.map((kind) => [`/open-data/awards.${kind}`, one(openDataPaths.file(kind))])),
    ...Object.fromEntries(kinds.map((kind) => [`/open-data/:year/awards.${kind}`, both(openDataPaths.file(kind, year), openDataPaths.file(kind, '2001'))])),
    '/data.json': one(openDataPaths.catalogue),
    '/feeds/awards.atom': both(openDataPaths.awardsFeed, `${openDataPaths.awardsFeed}?district=nowhere`),
    '/feeds/notices.atom': both(openDataPaths.noticesFeed, `${openDataPaths.noticesFeed}?district=nowhere`),
    '/api/directory/awards': { there: { path: openDataPaths.apiAwards }, wrong: { path: `${openDataPaths.apiAwards}?perPage=101` } },
    '/api/directory/organisations': { there: { path: openDataPaths.apiOrganisations }, wrong: { path: `${openDataPaths.apiOrganisations}?page=0` } },
    '/api/*': one('/api/nothing'),
    '/desk/legal-lists': { there: desk('2020-01'), early: desk('2199-01') },
  }
}
