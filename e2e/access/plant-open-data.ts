import type postgres from 'postgres'
import { newId } from '~/platform/ids.server'

const day = '2025-10-07'

/** One published award of ours, so that its files and lists are there. */
export async function plantOpenData(sql: postgres.Sql) {
  const organisation = newId()
  await sql`insert into public_organisation (id, name, districts) values (${organisation}, 'Open Data Sample', '["E08000035"]')`
  await sql`insert into public_award (id, reference, origin, organisation_id, recipient_name, fund, year, awarded_on, amount_pence, asked_pence, starts_on, ends_on, open_call, title, description, conditions, reasons, theme, districts, source_url, published_at)
    values (${newId()}, 'AWD-OPENDATA22', 'portal', ${organisation}, 'Open Data Sample', 'Safer Communities Fund', '2025', ${day}, 100000, 120000, '2025-11-01', '2026-05-31', true,
      'Evening walks', 'Walks with a guide.', 'One report.', 'It meets the need.', 'Young people', '["E08000035"]', '/awards/AWD-OPENDATA22', ${new Date(`${day}T12:00:00Z`)})`
  return { openData: { day } }
}
