import type postgres from 'postgres'

const list = (words: string) => words.trim().split(/\s+/)
const names = list(`Aire Calder Colne Wharfe Holme Spen Ravens Beck Hill Moor Dale Bridge Mill Park Valley Castle North South East West Green
  Bright Open New Old High Lower Upper River Stone Oak Elm Ash Rowan Willow Heron Robin Lark Swift Kite Compass Anchor Harbour Beacon`)
const kinds = list('Trust Project Group Forum Circle Foundation Network Centre Club Association Collective Alliance')
/** Common words first: each stands in half as many texts as those before it, so some are in most texts and most in few. */
const texts = list(`community young support people safety project women families sport crime group weekly sessions drug alcohol
  abuse domestic violence hate school boxing football mentoring knife advice victims helpline counselling refugees elders art music
  film gardening cooking cycling narrowboat radio theatre translation outreach detached casework training volunteers prevention
  restorative exploitation trafficking cyber online parents carers disability autism faith mosque temple church estate park station
  market bus night taxi street lighting cameras patrol`)
const funds = ['Safer Communities Fund', 'Violence Reduction Fund', 'Victims Fund', 'Women and Girls Fund', 'Road Safety Fund', 'Small Grants', 'Youth Fund', 'Hate Crime Fund']
const themes = list('Domestic_abuse Knife_crime Young_people Hate_crime Road_safety Cyber_crime Anti-social_behaviour Safer_places Drugs_and_alcohol Sexual_violence')
const districts = ['E08000032', 'E08000033', 'E08000034', 'E08000035', 'E08000036']

/**
 * Invented awards, and an organisation for every five, made by the database itself from one seed. One award in ten is of
 * another funder. Texts of 18 words are drawn so that the commonest stand in two thirds of all awards and the rarest in
 * a few in a thousand.
 */
export async function plantAwards(sql: postgres.Sql, awards: number, progress: (what: string) => void): Promise<void> {
  const pick = (values: string, how = 'random()') => `(${values})[1 + floor(${how} * array_length(${values}, 1))::int]`
  const array = (values: readonly string[]) => `'{${values.map((value) => `"${value.replaceAll('_', ' ')}"`).join(',')}}'::text[]`
  const words = `(select string_agg(${pick(array(texts), 'power(random(), 2.2)')}, ' ') from generate_series(1, 18) w where n.i > 0)`
  await sql.unsafe(`select setseed(0.42); set statement_timeout = 0; set synchronous_commit = off`)
  for (const table of ['public_award', 'public_organisation']) await sql.unsafe(`alter table ${table} disable trigger user`)
  progress('organisations')
  const organisations = Math.ceil(awards / 5)
  await sql.unsafe(`
    insert into public_organisation (id, name, slug, standing_id, legal_form, size, districts, communities, languages, themes, offers, looking_for,
      open_to_partners, reached_by, search_text, words, charity_number, sample, created_at)
    select id, name, 'bench-' || i, id, ${pick(array(['charity', 'cic', 'unincorporated', 'cio']))}, ${pick(array(['to10k', 'to50k', 'to250k', 'over250k']))},
      jsonb_build_array(${pick(array(districts))}), jsonb_build_array(${pick(array(['children', 'older', 'womenGirls', 'migrants', 'victims']))}),
      jsonb_build_array('en', ${pick(array(['pa', 'ur', 'pl', 'ar', 'bn', 'ro']))}), jsonb_build_array(${pick(array(themes))}),
      jsonb_build_array(${pick(array(['venue', 'volunteers', 'training', 'translation', 'it']))}), jsonb_build_array(${pick(array(['venue', 'bidWriting', 'data']))}),
      random() < 0.2, 'message', ' ' || lower(name) || ' ', array_to_tsvector(string_to_array(lower(name), ' ') || array[number]), number, true, '2020-01-01'
    from (select i, gen_random_uuid() as id, (1000000 + i)::text as number,
        ${pick(array(names))} || ' ' || ${pick(array(names))} || ' ' || ${pick(array(kinds))} || ' ' || i as name
      from generate_series(1, ${organisations}) i) o`)
  progress('awards')
  await sql.unsafe(`
    insert into public_award (id, reference, origin, organisation_id, recipient_name, funder, fund, round, year, awarded_on, amount_pence, title, description,
      districts, theme, source_url, search_text, words, published_at)
    select gen_random_uuid(), 'BEN-' || i, origin, organisation_id, name, null, fund, round, left(day, 4), day, pence, initcap(left(description, 40)), description,
      jsonb_build_array(district), theme, 'https://example.org/' || i, ' ' || lower(name) || ' ',
      array_to_tsvector(array(select distinct w from unnest(string_to_array(lower(description || ' ' || fund || ' ' || theme), ' ')) w where w <> '')), '2020-01-01'
    from (select n.i, o.id as organisation_id, o.name, case when random() < 0.1 then 'other' else 'imported' end as origin,
        ${pick(array(funds), 'power(random(), 1.7)')} as fund, 'GR' || (1 + floor(random() * 20)) as round, ${pick(array(districts), 'power(random(), 1.3)')} as district,
        to_char(date '2014-01-01' + floor(random() * 4500)::int, 'YYYY-MM-DD') as day, (50000 + floor(power(random(), 4) * 9000000))::bigint as pence,
        ${pick(array(themes))} as theme, ${words} as description
      from generate_series(1, ${awards}) n (i)
      join (select row_number() over (order by slug) as at, id, name from public_organisation) o on o.at = 1 + (n.i * 7919) % ${organisations}) a`)
  for (const table of ['public_award', 'public_organisation']) await sql.unsafe(`alter table ${table} enable trigger user`)
  progress('what is searched')
  await sql`analyze`
  await sql`select search_rebuild()`
  progress('statistics')
  await sql`vacuum analyze`
}
