import type postgres from 'postgres'
import { newId } from '~/platform/ids.server'

/** Somebody who was taken off the public page: the desk's alone. */
export async function plantSupport(sql: postgres.Sql) {
  const helper = newId()
  const text = JSON.stringify({ en: { text: 'Sample', status: 'reviewed', hash: '' } })
  await sql`insert into bid_support (id, kind, name, districts, languages, helps, phone, active) values (${helper}, 'champion', 'Sample', '["E08000035"]', '["en"]', ${text}::text::jsonb, '0113 496 0000', false)`
  return { support: { helper } }
}
