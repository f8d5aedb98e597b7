import type { World } from '../access/plant'
import { each } from './ask-otherwise'
import { finderOf } from './findings'
import { matcherOf } from './matcher'
import type { Story } from './plant-story'
import { read, type Portal } from './read'
import type { Secret } from './secret'
import { untilForgotten } from './subtract'

/** A leak made on purpose: `sql` gets the text that leaks as $1, and the reference of a published award as $2. */
type Seed = { name: string; secret: string; leaks?: string; sql: string; at: string[] }

const award = (column: string, value: string) => `update public_award set ${column} = ${value}, changed_at = portal_now() where reference = $2`
const entry = (column: string, value: string) => `update public_organisation set ${column} = ${value} where id = (select organisation_id from public_award where reference = $2)`
const base64 = Buffer.from('so: 17 Hollybush Rake, Norristhorpe').toString('base64')

/** Each leaks one secret in a shape of its own, somewhere of its own. ':award' and ':entry' are the pages of one award and its group. */
export const seeds: readonly Seed[] = [
  { name: 'a private address as the title of an award', secret: 'seed 9 Ferret Row, Idle', sql: award('title', '$1::text'), at: [':award'] },
  { name: 'a description with an address in base64', secret: '17 Hollybush Rake, Norristhorpe', leaks: base64, sql: award('description', '$1::text'), at: [':award', '/api/directory/awards'] },
  { name: 'a telephone number in Urdu digits among conditions', secret: '07700 900913', leaks: 'فون ۰۷۷۰۰-۹۰۰۹۱۳', sql: award('conditions', '$1::text'), at: ['/ur:award', ':award'] },
  { name: 'reasons with a name in other case and composed otherwise', secret: 'Żółcisława Wąchock-Pyra', leaks: 'ŻÓŁCISŁAWA WĄCHOCK-PYRA'.normalize('NFD'), sql: award('reasons', '$1::text'), at: [':award', '/open-data/awards.json'] },
  { name: 'an address as the source of an award, escaped', secret: 'behind the mill in Saltaire Nook', leaks: 'https://example.org/?at=behind%20the%20mill%20in%20Saltaire%20Nook', sql: award('source_url', '$1::text'), at: [':award', '/api/directory/awards'] },
  { name: 'a sentence of a correction', secret: 'We took out the flat of Dilys Oakenshaw', sql: award('corrections', `jsonb_build_array(jsonb_build_object('on', '2026-11-01', 'what', $1::text))`), at: [':award'] },
  { name: 'results that tell a place', secret: 'Eleven women now sleep at Upper Edge', sql: award('results', `jsonb_build_object('text', $1::text, 'language', 'en')`), at: [':award'] },
  { name: 'the name of a hidden partner among shares', secret: 'Partner of the Hidden Well', sql: award('shares', `jsonb_build_array(jsonb_build_object('name', $1::text, 'organisationId', null, 'pence', 100), jsonb_build_object('name', 'Another', 'organisationId', null, 'pence', 100))`), at: [':award', '/pl:award'] },
  { name: 'a sum under embargo', secret: '73914.82', leaks: '7391482', sql: award('amount_pence', '$1::text::bigint'), at: [':award', '/open-data/awards.csv', '/open-data/awards.xlsx'] },
  { name: 'another name of a kept group', secret: 'Foxglove Refuge Sisters', sql: entry('other_names', 'jsonb_build_array($1::text)'), at: [':entry', '/api/directory/organisations'] },
  { name: 'words about itself that nobody said yes to', secret: 'We meet under the viaduct at Chellow', sql: entry('about', `jsonb_build_object('text', $1::text, 'language', 'en')`), at: [':entry'] },
  { name: 'a site that was not shown', secret: 'quiet-chellow.example.org', leaks: 'https://quiet-chellow.example.org/', sql: entry('website', '$1::text'), at: [':entry'] },
  { name: 'a charity number of a group that is only named', secret: '8463991', sql: entry('charity_number', '$1::text'), at: [':entry', '/open-data/awards.json'] },
  { name: 'the telephone number of an officer at a fund', secret: '01274 960 377', leaks: '(01274) 96-03-77', sql: `update fund set contact_phone = $1::text where $2::text is not null`, at: ['/contact', '/funds'] },
  { name: 'a helper with a private address', secret: 'dilys.private@inbox.example.net', sql: `update bid_support set email = $1::text where active and $2::text is not null`, at: ['/bid-support'] },
  { name: 'a figure with the name of a child', secret: 'Little Quilla Hebble, aged 7', sql: `update evidence_figure set source_name = $1::text where active and $2::text is not null`, at: ['/evidence', '/evidence.csv'] },
  { name: 'a word that only private texts hold, as a typing mistake', secret: 'quillerismo', sql: award('words', `coalesce(words, '') || array_to_tsvector(array[$1::text])`), at: ['/awards?q=quilerismo'] },
  { name: 'a notice that was closed', secret: 'Seeking a van to Cinder Fold at night', sql: `update public_notice set text = jsonb_build_object('text', $1::text, 'language', 'en') where $2::text is not null`, at: ['/partners-wanted', '/feeds/notices.atom'] },
]

/** Plants every leak in public rows and counts those that are found. @returns names of those that got away */
export async function seedLeaks({ sql }: World, story: Story, portal: Portal): Promise<{ caught: number; missed: string[] }> {
  const { reference } = story.awards.shown
  for (const seed of seeds) {
    const { count } = await sql.unsafe(seed.sql, [seed.leaks ?? seed.secret, reference])
    if (count === 0) throw new Error(`nothing to plant '${seed.name}' in`)
  }
  const [row] = await sql<{ slug: string }[]>`select o.slug from public_organisation o join public_award a on a.organisation_id = o.id where a.reference = ${reference}`
  await untilForgotten()
  const secrets = new Map(seeds.map((seed): [Secret, Seed] => [{ kind: seed.name, where: 'seed', value: seed.secret }, seed]))
  const finder = finderOf(matcherOf([...secrets.keys()]))
  const paths = new Set(seeds.flatMap(({ at }) => at).map((path) => path.replace(':award', `/awards/${reference}`).replace(':entry', `/directory/${row!.slug}`)))
  await each([...paths], async (path) => void finder.look(await read(portal, { path })))
  const missed = [...secrets].filter(([secret]) => !finder.found.has(secret)).map(([, { name }]) => name)
  return { caught: seeds.length - missed.length, missed }
}
