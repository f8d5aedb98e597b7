import { startFront, type Front } from '../../app/platform/http/front.testing.server'
import * as awards from '../../app/routes/machine/open-data/awards'
import * as catalogue from '../../app/routes/machine/open-data/catalogue'
import * as feedAwards from '../../app/routes/machine/open-data/feed-awards'
import * as monthFile from '../../app/routes/machine/open-data/month-file'
import * as yearFile from '../../app/routes/machine/open-data/year-file'

export type { Front }

/** Everything of open data that is a file, behind the real web front. */
export function openDataFront(): Promise<Front> {
  return startFront({
    '/open-data/awards.json': awards, '/open-data/awards.csv': awards, '/open-data/awards.xlsx': awards,
    '/open-data/:year/awards.json': awards, '/open-data/:year/awards.csv': awards, '/open-data/:year/awards.xlsx': awards,
    '/data.json': catalogue, '/feeds/awards.atom': feedAwards, '/open-data/monthly/:month.csv': monthFile, '/open-data/yearly/:year.csv': yearFile,
  })
}
