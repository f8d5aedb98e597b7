import type postgres from 'postgres'
import { newId } from '~/platform/ids.server'

/** A figure to quote, taken off the public page: its words are the desk's alone. */
export async function plantEvidence(sql: postgres.Sql) {
  const figure = newId()
  const text = JSON.stringify({ en: { text: 'Sample', status: 'reviewed', hash: '' } })
  await sql`insert into evidence_figure (id, topic, place, year, statement, source_name, active, position) values (${figure}, 'other', 'area', 2024, ${text}::text::jsonb, 'Sample', false, 1)`
  return { evidence: { figure } }
}
