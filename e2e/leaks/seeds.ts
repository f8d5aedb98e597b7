import { languages, localePath } from '~/i18n'
import { publicPaths } from '~/routes/machine/public-paths'
import { patternsOf } from '../access/cells'
import type { World } from '../access/plant'
import type { PlantedAward } from './plant-awards'

/** Addresses that nobody links to, and ones that are wrong. */
const odd = [
  '/robots.txt', '/sitemap.xml', '/data.json', '/healthz', '/readyz', '/accent.css', '/favicon.ico', '/.well-known/security.txt', '/metrics', '/build/', '/assets/', '/nothing-here', '/awards/NOTHING-1',
  '/awards?page=0', '/awards?page=999999', '/awards?page=x', '/awards?sort=secret', '/awards?sort=oldest', '/awards?sort=name', '/awards?sort=amount', '/awards?district=E99999999', '/awards?fund=nothing', '/awards?year=0',
  '/awards?state=withdrawn', '/awards?origin=portal', '/awards?name_policy=withheld', '/awards?_data=routes%2Fpublic%2Fawards', '/__manifest', '/awards?q=%00%ED%A0%80', '/awards/%E0%A4%A', '/%', '/..%2f..%2fetc%2fpasswd',
  '/directory?page=999999', '/directory?sort=name', '/directory?open=yes', '/directory?sort=income', '/directory/nothing-here', '/directory?district=E99999999',
  '/api/directory/awards', '/api/directory/awards?page=2', '/api/directory/awards?page=0', '/api/directory/awards?page=x', '/api/directory/awards?limit=100000', '/api/directory/awards?nothing=1', '/api/directory/awards/NOTHING-1',
  '/api/directory/organisations', '/api/directory/organisations?page=2', '/api/directory/organisations?after=x', '/api/directory/organisations?cursor=x', '/api/directory/organisations/nothing', '/api/directory', '/api',
  '/open-data', '/open-data/awards.json', '/open-data/awards.csv', '/open-data/awards.xlsx', '/open-data/1999/awards.json', '/open-data/awards.pdf', '/open-data/monthly', '/open-data/yearly', '/open-data/fields', '/open-data/api',
  '/feeds/awards.atom', '/feeds/notices.atom', '/feeds/nothing.atom', '/embed/awards', '/remark', '/remark?about=/awards', '/partners-wanted',
]

/** Every address a visitor may try first: public pages, every route, wrong ones, and private things by their names. */
export function seedsOf(world: World, awards: readonly PlantedAward[], slugs: readonly string[]): string[] {
  const year = String(new Date().getUTCFullYear())
  const months = Array.from({ length: 3 }, (_, back) => new Date(Date.now() - back * 30 * 86_400_000).toISOString().slice(0, 7))
  const dated = [`/open-data/${year}/awards.json`, `/open-data/${year}/awards.csv`, `/open-data/${year}/awards.xlsx`, `/open-data/yearly/${year}`, `/open-data/yearly/${year}.csv`,
    ...months.flatMap((month) => [`/open-data/monthly/${month}`, `/open-data/monthly/${month}.csv`])]
  const routes = patternsOf().flatMap(({ pattern }) => filled(pattern, world, awards))
  const things = [...awards.map(({ reference }) => `/awards/${reference}`), ...slugs.flatMap((slug) => [`/directory/${slug}`, `/directory/${slug}/contact`])]
  const plain = new Set([...publicPaths, ...things, ...dated, ...odd.filter((_, at) => at % 3 === 0)])
  return [...new Set([...[...plain].flatMap((path) => languages.map(({ code }) => localePath(code, path))), ...odd, ...routes])]
}

/** A pattern with things that are there and private in place of its parts. */
function filled(pattern: string, { bids, files, message, group, otherGroup }: World, awards: readonly PlantedAward[]): string[] {
  if (!pattern.includes(':')) return [pattern]
  const ids = [group, files.sent, ...(pattern.startsWith('/funds') ? [] : [otherGroup, message, awards[1]!.publication, awards[1]!.reference])]
  const fills = pattern.includes(':reference') ? [bids.decided.reference, ...awards.slice(0, 2).map(({ bid }) => bid)] : ids
  return fills.map((fill) => pattern.replace(/:[a-zA-Z]+/g, fill))
}
