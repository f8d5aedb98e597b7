import type postgres from 'postgres'
import { newId } from '~/platform/ids.server'

/** Three groups, one of them merged, with awards of ours, of another funder and one that was withdrawn. Their ids. */
export async function plantPublicRows(sql: postgres.Sql): Promise<string[]> {
  const [hall, old, markaz] = [newId(), newId(), newId()]
  const about = JSON.stringify({ text: 'We meet by the beck.', language: 'en' })
  await sql`insert into public_organisation (id, slug, name, charity_number, company_number, legal_form, size, website, about, districts, communities, languages, themes, offers, looking_for, open_to_partners, reached_by, sample)
    values (${hall}, 'beck-hall', 'Beck Hall', '1234567', '01234567', 'cio', 'to50k', 'https://beck-hall.example.org/', ${about}::text::jsonb, '["E08000032"]', '["children"]', '["en", "pl"]', '["Serious violence"]', '["training"]', '["venue"]', false, 'message', false),
      (${markaz}, 'urdu-markaz', 'اردو مرکز', null, null, 'unincorporated', 'to10k', null, null, '["E08000032", "E08000035"]', '["womenGirls"]', '["ur", "pa"]', '[]', '["venue", "translation"]', '[]', true, 'staff', true)`
  await sql`insert into public_organisation (id, slug, name, merged_into) values (${old}, 'the-beck-hall', 'The Beck Hall', ${hall})`
  const shares = JSON.stringify([{ name: 'River Trust', organisationId: null, pence: 200_000 }])
  const corrections = JSON.stringify([{ on: '2026-02-01', what: 'The amount was wrong' }])
  const results = JSON.stringify({ text: 'Most nights were calm.', language: 'en' })
  await sql`insert into public_award (id, reference, origin, state, withdrawn_on, withdrawn_why, organisation_id, recipient_name, fund, round, pot, year, awarded_on, amount_pence, asked_pence, starts_on, ends_on, title, description, conditions, reasons, shares, results, corrections, districts, priority, theme, theme_stated, source_url, published_at)
    values (${newId()}, 'SCF-ONE-1', 'portal', 'published', null, null, ${hall}, 'Beck Hall', 'Sample Fund', '9', 'Small grants', '2025', '2025-11-03', 450000, 999900, '2026-01-05', '2026-12-20', 'Boxing by the beck', 'Evening sessions for young people.', 'Keep a register.', 'It reaches young people.', ${shares}::text::jsonb, ${results}::text::jsonb, ${corrections}::text::jsonb, '["E08000032"]', 'Keeping people safe', 'Serious violence', true, '/awards/SCF-ONE-1', portal_now()),
      (${newId()}, 'SCF-GONE-1', 'portal', 'withdrawn', '2026-03-01', 'The group closed', ${hall}, 'Beck Hall', 'Sample Fund', '8', null, '2025', '2025-05-03', null, null, null, null, null, null, null, null, '[]', null, '[]', '[]', null, null, null, '/awards/SCF-GONE-1', portal_now()),
      (${newId()}, 'MCF-OLD-1', 'imported', 'published', null, null, ${old}, 'The Beck Hall', 'Older Fund', '3', null, '2014', '2014', null, null, null, null, null, null, null, null, '[]', null, '[]', '["E08000035"]', null, null, null, 'https://example.org/news', portal_now())`
  await sql`insert into public_award (id, reference, origin, organisation_id, recipient_name, funder, fund, year, awarded_on, amount_pence, title, districts, source_url, source_title, published_at)
    values (${newId()}, 'OTH-ONE-1', 'other', ${hall}, 'Beck Hall', 'Another Foundation', 'Local grants', '2024', '2024-06-01', 1000000, 'Roof', '["E08000032"]', 'https://example.org/grants.json', 'Their open data', portal_now())`
  return [hall, markaz]
}
