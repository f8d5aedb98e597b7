import type { OutsideCopy } from './policy-row'

/** Where a published name may have gone: what we offer to take along, and who is known to keep copies. */
const offered: readonly { what: string; where: string }[] = [
  { what: 'Open data file, JSON', where: '/open-data' },
  { what: 'Open data file, CSV', where: '/open-data' },
  { what: 'Open data file, XLSX', where: '/open-data' },
  { what: 'Monthly and yearly lists of grants', where: '/open-data' },
  { what: 'Feeds of awards and notices', where: '/feeds' },
  { what: 'Programs that read the directory', where: '/api/directory' },
  { what: 'Tables on other websites', where: '/embed/awards' },
  { what: '360Giving GrantNav', where: 'https://grantnav.threesixtygiving.org' },
  { what: '360Giving Data Store', where: 'https://data.threesixtygiving.org' },
  { what: 'Google, also its cached pages', where: 'https://www.google.com' },
  { what: 'Bing, also its cached pages', where: 'https://www.bing.com' },
  { what: 'Internet Archive', where: 'https://web.archive.org' },
  { what: 'News and posts of the funder', where: '' },
]

export function offeredCopies(): OutsideCopy[] {
  return offered.map((one) => ({ ...one, doneAt: null, doneBy: null }))
}
